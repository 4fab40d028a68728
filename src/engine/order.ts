import type { Checked, Problem } from '../locale/problem.ts'
import type { Model } from '../model/model.ts'
import { address, indexOfPeriod } from '../model/periods.ts'
import { givenValue, type RowTerms, rowTerms, termAt } from './formula-cell.ts'
import { scopeOf } from './scope.ts'
import { fixedValue, type Source, type Term } from './term.ts'

/**
 * The cells of a model (row × periods + period) such that every cell stands after those it reads. Problems: a cycle,
 * as its path of cells, and earlier or later cells that are not on the axis.
 */
export function order(model: Model): Checked<Int32Array> {
  const graph = new Graph(model)
  const sorted = graph.sort()
  if (graph.problems.length > 0) return { ok: false, problems: graph.problems }
  return { ok: true, value: sorted, problems: [] }
}

const untouched = 0
const open = 1
const done = 2

/**
 * Nodes are the cells and, after them, one running total a cell (for `cumulative`), which reads its cell and the total
 * before: so a row of n periods has n edges to its totals instead of n²/2.
 */
class Graph {
  readonly problems: Problem[] = []
  readonly #model: Model
  readonly #terms: readonly RowTerms[]
  readonly #width: number
  readonly #cells: number

  constructor(model: Model) {
    this.#model = model
    this.#terms = rowTerms(model, scopeOf(model))
    this.#width = model.axis.periods.length
    this.#cells = model.rows.length * this.#width
  }

  /** Depth first without recursion: a chain of cells may be as long as the model. */
  sort(): Int32Array {
    const state = new Uint8Array(2 * this.#cells)
    const sorted = new Int32Array(this.#cells)
    let count = 0
    const path: { readonly node: number; readonly reads: readonly number[]; next: number }[] = []
    const enter = (node: number): void => {
      state[node] = open
      path.push({ node, reads: this.#reads(node), next: 0 })
    }
    for (let root = 0; root < this.#cells; root++) {
      if (state[root] === untouched) enter(root)
      for (let top = path.at(-1); top; top = path.at(-1)) {
        const read = top.reads[top.next++]
        if (read === undefined) {
          state[top.node] = done
          if (top.node < this.#cells) sorted[count++] = top.node
          path.pop()
        } else if (state[read] === untouched) enter(read)
        else if (state[read] === open) {
          this.#reportCycle(
            path.map((entry) => entry.node),
            read,
          )
          return sorted
        }
      }
    }
    return sorted
  }

  #reads(node: number): readonly number[] {
    const row = Math.floor((node % this.#cells) / this.#width)
    const k = node % this.#width
    if (node >= this.#cells) return k === 0 ? [node - this.#cells] : [node - 1, node - this.#cells]
    const terms = this.#terms[row]
    if (!terms || givenValue(terms.row, k) !== undefined) return []
    const term = termAt(terms, k)
    const found: number[] = []
    if (term) this.#collect(term, row, k, found)
    return found
  }

  #collect(term: Term, row: number, k: number, found: number[]): void {
    switch (term.kind) {
      case 'number':
      case 'time':
      case 'lever':
      case 'constant':
        return
      case 'row':
        found.push(term.index * this.#width + k)
        return
      case 'first':
        this.#cell(term.source, 0, found)
        return
      case 'cumulative':
        if (term.source.kind === 'row') found.push(this.#cells + term.source.index * this.#width + k)
        return
      case 'at':
        this.#cell(term.source, this.#periodOf(term.period, row, k), found)
        return
      case 'prev':
        this.#previous(term, row, k, found)
        return
      case 'interp':
        this.#collect(term.x, row, k, found)
        return
      case 'step':
        for (const part of term.args) this.#collect(part, row, k, found)
        return
      default:
        term satisfies never
    }
  }

  #cell(source: Source, k: number, found: number[]): void {
    if (source.kind === 'row' && k >= 0) found.push(source.index * this.#width + k)
  }

  #periodOf(period: Term, row: number, k: number): number {
    const value = fixedValue(period, this.#model, k)
    if (value === null) this.#report('formula-period-fixed', row, k, {})
    const index = value === null ? -1 : indexOfPeriod(this.#model.axis, value)
    if (value !== null && index < 0) this.#report('formula-period-off-axis', row, k, { found: value })
    return index
  }

  #previous(term: Term & { kind: 'prev' }, row: number, k: number, found: number[]): void {
    const count = fixedValue(term.count, this.#model, k)
    if (count === null || !Number.isInteger(count) || count < 1) {
      this.#report('formula-prev-count', row, k, { found: count ?? '' })
      return
    }
    if (count <= k) return this.#cell(term.source, k - count, found)
    if (term.otherwise) this.#collect(term.otherwise, row, k, found)
    else this.#report('formula-prev-before-axis', row, k, { found: this.#nameOf(term.source), count })
  }

  #nameOf(source: Source): string {
    const list = source.kind === 'row' ? this.#model.rows : this.#model.levers
    return list[source.index]?.id ?? ''
  }

  /** One problem of a kind a row is enough: the first period that has it. */
  #report(kind: string, row: number, k: number, values: Problem['values']): void {
    const id = this.#model.rows[row]?.id ?? ''
    const path = `rows.${id}.formula`
    if (this.problems.some((problem) => problem.kind === kind && problem.place.path === path)) return
    this.problems.push({
      kind,
      place: { path },
      values: { row: id, period: this.#model.axis.periods[k] ?? 0, ...values },
    })
  }

  #reportCycle(path: readonly number[], back: number): void {
    const loop = [...path.slice(path.indexOf(back)), back].filter((node) => node < this.#cells)
    const cells = loop.map((node) => this.#addressOf(node))
    if (cells[0] !== cells.at(-1) || cells.length < 2) cells.push(cells[0] ?? '')
    const place = { path: `rows.${cells[0]?.split('@')[0] ?? ''}.formula` }
    this.problems.push({ kind: 'formula-cycle', place, values: { path: cells.join(' → '), cells: cells.length - 1 } })
  }

  #addressOf(node: number): string {
    const row = this.#model.rows[Math.floor(node / this.#width)]
    return address(row?.id ?? '', this.#model.axis.periods[node % this.#width])
  }
}
