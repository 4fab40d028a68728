import type { YamlPath } from '../figures/yaml.ts'
import type { Expression } from '../formula/expression.ts'
import { timeNames } from '../formula/functions.ts'
import { type Token, tokensOf } from '../formula/tokens.ts'
import type { Problem } from '../locale/problem.ts'
import { constantValue } from './constant-value.ts'
import type { Context, NameKind } from './context.ts'
import type { Constant } from './model.ts'
import { nearestName } from './nearest-name.ts'
import { indexOfPeriod } from './periods.ts'
import type { ModelProblemKind } from './problem-kind.ts'

/** A formula where it stands in the file. */
export interface Written {
  readonly context: Context
  readonly constants: readonly Constant[]
  readonly text: string
  readonly path: YamlPath
}

type Call = Extract<Expression, { kind: 'call' }>

/** Checks what a formula refers to: names, first arguments, and periods before the axis or off it. */
export function checkReferences(written: Written, expression: Expression, cells: readonly number[]): void {
  new References(written, expression).check(expression, cells)
}

class References {
  readonly #written: Written
  readonly #tokens: readonly Token[]
  /** How many calls of the same function stand before a call: leads back to its token. */
  readonly #ordinals = new Map<Expression, number>()
  readonly #reported = new Set<string>()

  constructor(written: Written, root: Expression) {
    this.#written = written
    this.#tokens = tokensOf(written.text)
    this.#count(root, new Map())
  }

  check(part: Expression, cells: readonly number[]): void {
    switch (part.kind) {
      case 'number':
        break
      case 'name':
        this.#name(part.name)
        break
      case 'call':
        this.#call(part, cells)
        break
      default:
        part satisfies never
    }
  }

  #call(call: Call, cells: readonly number[]): void {
    const [first, second, third] = call.args
    switch (call.name) {
      case 'prev':
        this.#source(call, first)
        this.#previous(call, second, third, cells)
        break
      case 'at':
        this.#source(call, first)
        this.#at(call, second)
        break
      case 'first':
      case 'cumulative':
        this.#source(call, first)
        break
      case 'interp':
        this.#table(call, first)
        if (second) this.check(second, cells)
        break
      default:
        for (const argument of call.args) this.check(argument, cells)
    }
  }

  #name(name: string): void {
    const { names } = this.#written.context
    if (timeNames.has(name)) return
    const kind = names.get(name)
    if (kind === undefined) this.#unknown(name)
    else if (kind === 'table') this.#report(this.#named(name), 'model-name-is-table', { found: name })
  }

  #unknown(name: string): void {
    if (this.#reported.has(name)) return
    this.#reported.add(name)
    const known = [...this.#written.context.names.keys(), ...timeNames]
    this.#report(this.#named(name), 'model-name-unknown', { found: name, nearest: nearestName(name, known) })
  }

  #source(call: Call, first: Expression | undefined): void {
    const is = this.#kindOf(first)
    if (is === 'row' || is === 'by-period lever' || is === 'unknown') return
    this.#report(this.#called(call), 'model-first-argument', { found: call.name, is })
  }

  #table(call: Call, first: Expression | undefined): void {
    const is = this.#kindOf(first)
    if (is === 'table' || is === 'unknown') return
    this.#report(this.#called(call), 'model-table-argument', { found: call.name })
  }

  /** What a first argument is; a name that nothing has is reported here. */
  #kindOf(first: Expression | undefined): NameKind | 'expression' | 'unknown' {
    if (first?.kind !== 'name' || timeNames.has(first.name)) return 'expression'
    const kind = this.#written.context.names.get(first.name)
    if (kind === undefined) this.#unknown(first.name)
    return kind ?? 'unknown'
  }

  #previous(call: Call, second: Expression | undefined, third: Expression | undefined, cells: readonly number[]): void {
    const count = second ? this.#constant(call, second) : 1
    const before = cells.filter((k) => count !== null && k < count)
    if (third) this.check(third, before)
    if (count === null) return
    if (!(Number.isInteger(count) && count >= 1)) {
      this.#report(this.#called(call), 'model-prev-count', { found: count })
      return
    }
    const period = this.#written.context.axis.periods[before[0] ?? -1]
    if (third || period === undefined) return
    const [row] = call.args
    this.#report(this.#called(call), 'model-prev-before', {
      found: row?.kind === 'name' ? row.name : '',
      period,
      count,
    })
  }

  #at(call: Call, second: Expression | undefined): void {
    const { axis } = this.#written.context
    const period = second ? this.#constant(call, second) : null
    if (period === null || indexOfPeriod(axis, period) >= 0) return
    const { from, to, step } = axis
    this.#report(this.#called(call), 'model-at-off-axis', { found: period, from, to, step })
  }

  #constant(call: Call, part: Expression): number | null {
    const value = constantValue(part, this.#written.constants)
    if (value === null) this.#report(this.#called(call), 'model-not-constant', { found: call.name })
    return value
  }

  #report(token: Token | undefined, kind: ModelProblemKind, values: Problem['values']): void {
    const { context, path } = this.#written
    context.findings.inText(path, token?.start ?? 0, token?.length ?? 1, kind, values)
  }

  #named(name: string): Token | undefined {
    return this.#tokens.find((token, i) => token.text === name && this.#tokens[i + 1]?.text !== '(')
  }

  #called(call: Call): Token | undefined {
    const calls = this.#tokens.filter((token, i) => token.text === call.name && this.#tokens[i + 1]?.text === '(')
    return calls[this.#ordinals.get(call) ?? 0]
  }

  #count(part: Expression, seen: Map<string, number>): void {
    if (part.kind !== 'call') return
    const before = seen.get(part.name) ?? 0
    this.#ordinals.set(part, before)
    seen.set(part.name, before + 1)
    for (const argument of part.args) this.#count(argument, seen)
  }
}
