import { compile } from '../../../src/engine/compile.ts'
import { order } from '../../../src/engine/order.ts'
import type { Program } from '../../../src/engine/program.ts'
import type { Expression } from '../../../src/formula/expression.ts'
import type { Model, Row } from '../../../src/model/model.ts'
import { address, indexOfPeriod } from '../../../src/model/periods.ts'
import { toBase } from '../../../src/model/unit.ts'

/** How a peer writes what a formula holds; everything in base units. */
export interface Dialect {
  number(value: number): string
  /** A cell, a lever (its input's name) or a running total (`cell` of the last summand). */
  cell(row: number, k: number): string
  input(name: string): string
  total(row: number, k: number): string
  call(name: string, args: readonly string[]): string
}

/** What a cell is in a peer: an input by name, or a formula in the peer's dialect. */
export type PeerCell =
  | { readonly kind: 'input'; readonly name: string }
  | { readonly kind: 'formula'; readonly text: string }

/** The model's cells in an order in which they can be worked out. */
export function sortedCells(model: Model): Int32Array {
  const sorted = order(model)
  if (!sorted.ok) throw new Error(JSON.stringify(sorted.problems))
  return sorted.value
}

/** A model, its program, and each cell as the peer writes it (row-major). */
export function peerCells(model: Model, dialect: Dialect): { program: Program; cells: readonly PeerCell[] } {
  const cells = model.rows.flatMap((row) => model.axis.periods.map((_, k) => peerCell(model, row, k, dialect)))
  return { program: compile(model), cells }
}

function peerCell(model: Model, row: Row, k: number, dialect: Dialect): PeerCell {
  const given = row.series?.[k] || (k === 0 && row.start?.kind === 'given')
  if (given) return { kind: 'input', name: address(row.id, model.axis.periods[k]) }
  const start = k === 0 ? row.start : null
  if (start?.kind === 'lever') return { kind: 'formula', text: leverText(model, start.lever, k, dialect) }
  const formula = start?.kind === 'formula' ? start.formula : row.formula
  if (!formula) throw new Error(`no formula for ${row.id} in period ${k}`)
  return { kind: 'formula', text: text(formula, model, k, dialect) }
}

function text(expression: Expression, model: Model, k: number, dialect: Dialect): string {
  if (expression.kind === 'number') return dialect.number(expression.value)
  if (expression.kind === 'name') return nameText(model, expression.name, k, dialect)
  const { name, args } = expression
  const [first, second, third] = args
  const source = first?.kind === 'name' ? first.name : ''
  const row = model.rows.findIndex(({ id }) => id === source)
  const at = (period: number): string => nameText(model, source, period, dialect)
  switch (name) {
    case 'first':
      return at(0)
    case 'at':
      return at(indexOfPeriod(model.axis, second?.kind === 'number' ? second.value : Number.NaN))
    case 'prev': {
      const back = k - (second?.kind === 'number' ? second.value : 1)
      return back >= 0 || !third ? at(back) : text(third, model, k, dialect)
    }
    case 'cumulative':
      return dialect.total(row, k)
    default:
      return dialect.call(
        name,
        args.map((argument) => text(argument, model, k, dialect)),
      )
  }
}

function nameText(model: Model, name: string, k: number, dialect: Dialect): string {
  const { axis } = model
  if (name === 't') return dialect.number((axis.periods[k] ?? 0) - axis.from)
  if (name === 'dt') return dialect.number(axis.step)
  if (name === 'year' || name === 'time') return dialect.number(axis.periods[k] ?? 0)
  const row = model.rows.findIndex(({ id }) => id === name)
  if (row >= 0) return dialect.cell(row, k)
  const constant = model.constants.find(({ id }) => id === name)
  if (constant) return dialect.number(toBase(constant.value.value ?? Number.NaN, constant.unit))
  return leverText(model, name, k, dialect)
}

function leverText(model: Model, id: string, k: number, dialect: Dialect): string {
  const lever = model.levers.find((one) => one.id === id)
  if (!lever) throw new Error(`no lever ${id}`)
  return dialect.input(lever.byPeriod ? address(id, model.axis.periods[k]) : id)
}
