import type { Expression } from '../../src/formula/expression.ts'
import { parseFormula } from '../../src/formula/parse.ts'

/** An expression in one line: `1 + 2 * x` → `(+ 1 (* 2 x))`. */
export function notation(expression: Expression): string {
  if (expression.kind === 'number') return String(expression.value)
  if (expression.kind === 'name') return expression.name
  return `(${[expression.name, ...expression.args.map(notation)].join(' ')})`
}

/** The notation of a formula, or the kinds of its problems. */
export function reading(formula: string): string {
  const result = parseFormula(formula)
  return result.ok ? notation(result.value) : result.problems.map(({ kind }) => kind).join(' ')
}
