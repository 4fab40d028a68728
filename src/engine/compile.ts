import type { Given, Model, Table } from '../model/model.ts'
import { address, indexOfPeriod } from '../model/periods.ts'
import { toBase } from '../model/unit.ts'
import { Builder } from './builder.ts'
import { givenValue, type RowTerms, rowTerms, termAt } from './formula-cell.ts'
import { operation } from './operation.ts'
import { order } from './order.ts'
import type { Program } from './program.ts'
import { scopeOf } from './scope.ts'
import { fixedValue, type Source, type Term, timeValue } from './term.ts'

/**
 * Compiles a checked model. Each cell named in `overridden` (`output@2025`) becomes a choice between its formula and an
 * input of that name, NaN meaning the formula. Throws a RangeError where the model has a cycle or another problem that
 * `order` reports.
 */
export function compile(model: Model, overridden: Iterable<string> = []): Program {
  const sorted = order(model)
  if (!sorted.ok) throw new RangeError(sorted.problems.map((p) => `${p.kind} ${JSON.stringify(p.values)}`).join('; '))
  const compiler = new Compiler(model, new Set(overridden))
  for (const cell of sorted.value) compiler.cell(cell)
  return compiler.program()
}

const none = -1

class Compiler {
  readonly #model: Model
  readonly #builder = new Builder()
  readonly #terms: readonly RowTerms[]
  readonly #width: number
  /** By lever: its input, or the first of its inputs by period. */
  readonly #levers: readonly number[]
  readonly #constants: readonly number[]
  /** By cell: the input that gives or overrides it. */
  readonly #typed: Int32Array
  readonly #cells: Int32Array
  /** Running totals by cell. */
  readonly #totals: Int32Array
  readonly #leverTotals = new Map<number, number[]>()

  constructor(model: Model, overridden: ReadonlySet<string>) {
    this.#model = model
    this.#width = model.axis.periods.length
    const cells = model.rows.length * this.#width
    this.#levers = model.levers.map((_, i) => this.#leverInputs(i))
    this.#constants = model.constants.map(({ id, value, unit }) => this.#constantValue(id, value, unit))
    this.#typed = new Int32Array(cells).fill(none)
    this.#cells = new Int32Array(cells).fill(none)
    this.#totals = new Int32Array(cells).fill(none)
    this.#typedInputs(overridden)
    this.#terms = rowTerms(model, scopeOf(model))
  }

  /** Compiles one cell; all that it reads must have been compiled before. */
  cell(cell: number): void {
    const terms = this.#terms[Math.floor(cell / this.#width)]
    const k = cell % this.#width
    if (!terms) throw new RangeError(`expected a cell below ${this.#cells.length}, got ${cell}`)
    const typed = this.#typed[cell] ?? none
    if (givenValue(terms.row, k) !== undefined) this.#cells[cell] = typed
    else {
      const term = termAt(terms, k)
      if (!term)
        throw new RangeError(`expected a formula or a value for ${address(terms.row.id, this.#model.axis.periods[k])}`)
      const formula = this.#unroll(term, k)
      this.#cells[cell] = typed === none ? formula : this.#builder.step(operation.override, typed, formula)
    }
  }

  program(): Program {
    const { slots, defaults, constants, steps, slotOf } = this.#builder.finish(this.#cells)
    const { rows, axis } = this.#model
    const cells = this.#cells.map((value) => slotOf[value] ?? 0)
    const inputs = this.#builder.inputs
    return { periods: axis.periods, rows: rows.map((row) => row.id), inputs, defaults, constants, slots, cells, steps }
  }

  #leverInputs(i: number): number {
    const lever = this.#model.levers[i]
    if (!lever) return none
    const base = (value: number | null): number => (value === null ? Number.NaN : toBase(value, lever.unit))
    const general = lever.default.value
    if (!lever.byPeriod) return this.#builder.input(lever.id, base(general))
    const ids = this.#model.axis.periods.map((period, k) =>
      this.#builder.input(address(lever.id, period), base(lever.series?.[k] ?? general)),
    )
    return ids[0] ?? none
  }

  /** Published figures stay inputs, because their rounding may be asked about; assumptions and the like are folded. */
  #constantValue(id: string, given: Given, unit: string): number {
    const value = given.value === null ? Number.NaN : toBase(given.value, unit)
    if (given.kind === 'figure' || given.kind === 'none') return this.#builder.input(id, value)
    return this.#builder.constant(value)
  }

  #typedInputs(overridden: ReadonlySet<string>): void {
    for (const [r, row] of this.#model.rows.entries()) {
      for (const [k, period] of this.#model.axis.periods.entries()) {
        const name = address(row.id, period)
        const given = givenValue(row, k)
        if (given === undefined && !overridden.has(name)) continue
        const value = typeof given === 'number' ? toBase(given, row.unit) : Number.NaN
        this.#typed[r * this.#width + k] = this.#builder.input(name, value)
      }
    }
  }

  #unroll(term: Term, k: number): number {
    switch (term.kind) {
      case 'number':
        return this.#builder.constant(term.value)
      case 'time':
        return this.#builder.constant(timeValue(term.name, this.#model, k))
      case 'constant':
        return this.#constants[term.index] ?? none
      case 'row':
      case 'lever':
        return this.#read({ kind: term.kind, index: term.index }, k)
      case 'first':
        return this.#read(term.source, 0)
      case 'at':
        return this.#read(
          term.source,
          indexOfPeriod(this.#model.axis, fixedValue(term.period, this.#model, k) ?? Number.NaN),
        )
      case 'prev':
        return this.#previous(term, k)
      case 'cumulative':
        return this.#total(term.source, k)
      case 'interp':
        return this.#interpolate(term.table, this.#unroll(term.x, k))
      case 'step':
        return this.#step(term, k)
      default:
        return term satisfies never
    }
  }

  #read(source: Source, k: number): number {
    if (source.kind === 'row') return this.#cells[source.index * this.#width + k] ?? none
    const first = this.#levers[source.index] ?? none
    return this.#model.levers[source.index]?.byPeriod ? first + k : first
  }

  #previous(term: Term & { kind: 'prev' }, k: number): number {
    const count = fixedValue(term.count, this.#model, k) ?? 1
    if (count <= k) return this.#read(term.source, k - count)
    return term.otherwise ? this.#unroll(term.otherwise, k) : none
  }

  /** x₀ + x₁ + … + x_k from the left, one step a period. */
  #total(source: Source, k: number): number {
    if (source.kind === 'lever') return this.#leverTotal(source, k)
    const row = source.index * this.#width
    let last = k
    while (last > 0 && this.#totals[row + last] === none) last--
    for (let j = last; j <= k; j++) {
      if (this.#totals[row + j] !== none) continue
      const cell = this.#cells[row + j] ?? none
      this.#totals[row + j] =
        j === 0 ? cell : this.#builder.step(operation.add, this.#totals[row + j - 1] ?? none, cell)
    }
    return this.#totals[row + k] ?? none
  }

  #leverTotal(source: Source, k: number): number {
    const totals = this.#leverTotals.get(source.index) ?? [this.#read(source, 0)]
    this.#leverTotals.set(source.index, totals)
    for (let j = totals.length; j <= k; j++) {
      totals.push(this.#builder.step(operation.add, totals[j - 1] ?? none, this.#read(source, j)))
    }
    return totals[k] ?? none
  }

  /** Straight lines between the points, held at both ends: a chain of choices, highest point first in. */
  #interpolate({ x, y }: Table, at: number): number {
    const last = x.length - 1
    let result = this.#builder.constant(y[last] ?? Number.NaN)
    for (let i = last; i >= 0; i--) {
      const below = this.#builder.step(operation.less, at, this.#builder.constant(x[i] ?? 0))
      const line = i === 0 ? this.#builder.constant(y[0] ?? 0) : this.#line(x, y, i - 1, at)
      result = this.#builder.step(operation.if, below, line, result)
    }
    return result
  }

  #line(x: readonly number[], y: readonly number[], i: number, at: number): number {
    const [x0 = 0, x1 = 0, y0 = 0, y1 = 0] = [x[i], x[i + 1], y[i], y[i + 1]]
    const b = this.#builder
    const run = b.step(operation.sub, at, b.constant(x0))
    const rise = b.step(operation.mul, run, b.constant((y1 - y0) / (x1 - x0)))
    return b.step(operation.add, rise, b.constant(y0))
  }

  /** Of an `if` on a constant (a date, say) only the chosen branch is compiled. */
  #step(term: Term & { kind: 'step' }, k: number): number {
    const [a, b, c] = term.args
    const x = a ? this.#unroll(a, k) : none
    if (term.op === operation.if && b && c) {
      const chosen = this.#builder.constantOf(x)
      if (chosen !== null) return this.#unroll(chosen !== 0 ? b : c, k)
    }
    const y = b ? this.#unroll(b, k) : none
    return this.#builder.step(term.op, x, y, c ? this.#unroll(c, k) : none)
  }
}
