import type { Text } from '../locale/text.ts'

/** What a function takes as its first argument, where that is not any expression. */
export type FirstArgument = 'expression' | 'row' | 'table'

/** A function of the formula language; the worked example is shown as help and run as a test. */
export interface FormulaFunction {
  readonly name: string
  /** Fewest and most arguments; Infinity: any number. */
  readonly arity: readonly [least: number, most: number]
  /** How the arguments are written in the help, e.g. `clamp(x, low, high)`. */
  readonly usage: string
  readonly first: FirstArgument
  readonly help: Text
  readonly example: { readonly formula: string; readonly value: number }
  /** Name of the engine's operation; `unrolled`: gone after compilation (`prev`, `at`, …). */
  readonly kernel: string
}

function pure(
  usage: string,
  arity: readonly [number, number],
  help: Text,
  formula: string,
  value: number,
): FormulaFunction {
  const name = usage.slice(0, usage.indexOf('('))
  return { name, arity, usage, first: 'expression', help, example: { formula, value }, kernel: name }
}

function unrolled(
  usage: string,
  arity: readonly [number, number],
  first: FirstArgument,
  help: Text,
  formula: string,
  value: number,
): FormulaFunction {
  return { ...pure(usage, arity, help, formula, value), first, kernel: 'unrolled' }
}

/**
 * All functions by name. Examples of `prev`, `at`, `first` and `cumulative` read the row `x` = 2, 3, 5 over the periods
 * 2024–2026 and show its last period; that of `interp` reads the table `steps`: (0, 0), (10, 100).
 */
export const functions: ReadonlyMap<string, FormulaFunction> = new Map(
  [
    pure('min(a, b, …)', [1, Infinity], { en: 'The smallest', zh: '取最小值' }, 'min(30, 24, 36)', 24),
    pure('max(a, b, …)', [1, Infinity], { en: 'The largest', zh: '取最大值' }, 'max(30, 24, 36)', 36),
    pure('abs(x)', [1, 1], { en: 'Size without sign', zh: '绝对值' }, 'abs(3 - 5)', 2),
    pure('exp(x)', [1, 1], { en: 'e to the power x', zh: 'e的x次方' }, 'exp(0)', 1),
    pure('log(x)', [1, 1], { en: 'Natural logarithm', zh: '自然对数' }, 'log(exp(1))', 1),
    pure('log10(x)', [1, 1], { en: 'Logarithm to base 10', zh: '常用对数（以10为底）' }, 'log10(1000)', 3),
    pure('sqrt(x)', [1, 1], { en: 'Square root', zh: '平方根' }, 'sqrt(2.25)', 1.5),
    pure('pow(a, b)', [2, 2], { en: 'a to the power b, as a^b', zh: 'a的b次方，同a^b' }, 'pow(2, 10)', 1024),
    pure(
      'round(x)',
      [1, 1],
      { en: 'Nearest whole number, halves away from zero', zh: '四舍五入到整数（负数按绝对值）' },
      'round(-2.5)',
      -3,
    ),
    pure('floor(x)', [1, 1], { en: 'Whole number at or below', zh: '向下取整' }, 'floor(13.9)', 13),
    pure('ceil(x)', [1, 1], { en: 'Whole number at or above', zh: '向上取整' }, 'ceil(13.1)', 14),
    pure(
      'clamp(x, low, high)',
      [3, 3],
      { en: 'x, but not below low and not above high', zh: '将x限制在low与high之间' },
      'clamp(35, 0, 30)',
      30,
    ),
    pure(
      'if(condition, a, b)',
      [3, 3],
      { en: 'a where the condition holds, else b', zh: '条件成立取a，否则取b' },
      'if(2 > 1, 10, 20)',
      10,
    ),
    unrolled(
      'prev(row, periods, otherwise)',
      [1, 3],
      'row',
      {
        en: 'The row one period (or so many) earlier; before the first period the third argument',
        zh: '该行上一期（或往前若干期）的值；首期之前取第三个参数',
      },
      'prev(x)',
      3,
    ),
    unrolled(
      'at(row, period)',
      [2, 2],
      'row',
      { en: 'The row in a given period', zh: '该行在指定期的值' },
      'at(x, 2025)',
      3,
    ),
    unrolled('first(row)', [1, 1], 'row', { en: 'The row in the first period', zh: '该行首期的值' }, 'first(x)', 2),
    unrolled(
      'cumulative(row)',
      [1, 1],
      'row',
      { en: 'Sum of the row through this period', zh: '该行截至本期的累计值' },
      'cumulative(x)',
      10,
    ),
    unrolled(
      'interp(table, x)',
      [2, 2],
      'table',
      { en: 'Value of the table at x, on straight lines, held at both ends', zh: '按表线性插值，两端取端点值' },
      'interp(steps, 2.5)',
      25,
    ),
  ].map((entry) => [entry.name, entry]),
)

/** Names of the time axis: `t` counts from the first period, `year` and `time` are the period, `dt` is the step. */
export const timeNames: ReadonlySet<string> = new Set(['t', 'year', 'time', 'dt'])

/** Words that are operators, in use or refused; none of them can be a name. */
export const operatorWords: ReadonlySet<string> = new Set(['and', 'or', 'not', 'xor', 'mod', 'to', 'in'])

/** Every word that no lever, row, table or constant may be called. */
export const reservedNames: ReadonlySet<string> = new Set([...functions.keys(), ...timeNames, ...operatorWords])
