import { cellIndex } from '../engine/cell.ts'
import type { Program } from '../engine/program.ts'
import { type Columns, run } from '../engine/run.ts'
import { trace } from '../engine/trace.ts'
import type { Model } from '../model/model.ts'
import { fromBase, parseUnit, type Unit } from '../model/unit.ts'
import type { Answer, CellError, Inputs, Rows } from './answer-types.ts'
import { impliedValue } from './inert.ts'
import { assumedLevers, leverRow } from './levers.ts'
import { type Question, question } from './question.ts'
import { targetAnswer } from './target.ts'

export type {
  Answer,
  CellError,
  Inputs,
  Outcome,
  TargetAnswer,
} from './answer-types.ts'

interface RowCells {
  readonly id: string
  readonly unit: Unit
  readonly cells: readonly number[]
}

const known = new WeakMap<Program, readonly RowCells[]>()

/** Rows with their units and the numbers of their cells, found once for a program. */
function cellsOf(model: Model, program: Program): readonly RowCells[] {
  const found =
    known.get(program) ??
    model.rows.map(({ id, unit }) => ({
      id,
      unit: parseUnit(unit) ?? { multiply: 1, divide: 1, dimension: {} },
      cells: model.axis.periods.map((period) => cellIndex(program, id, period)),
    }))
  known.set(program, found)
  return found
}

function rowsOf(rows: readonly RowCells[], columns: Columns, lane: number): Rows {
  const values: Record<string, readonly number[]> = {}
  for (const { id, unit, cells } of rows) values[id] = cells.map((cell) => fromBase(columns.value(cell, lane), unit))
  return values
}

function errorsOf(asked: Question, rows: Rows): Readonly<Record<string, CellError>> {
  const failed = Object.values(rows).some((values) => values.some((value) => Number.isNaN(value)))
  return failed ? Object.fromEntries(trace(asked.program, asked.batch, 0)) : {}
}

function leverRowsOf(model: Model, inputs: Inputs, asked: Question, columns: Columns): Answer['leverRows'] {
  const rows: Record<string, { value: number; implied: boolean }[]> = {}
  for (const lever of model.levers) {
    if (!lever.byPeriod) continue
    rows[lever.id] = leverRow(model, lever, inputs.levers).map((value) => ({ value, implied: false }))
  }
  for (const { lever: inert, lane } of asked.inert) {
    const cells = rows[inert.lever.id]
    const index = model.axis.periods.indexOf(inert.period)
    if (cells?.[index]) cells[index] = { value: impliedValue(asked.program, columns, inert, lane), implied: true }
  }
  return rows
}

function supportOf(model: Model, rows: Rows): Answer['support'] {
  const row = model.rows.find((each) => each.id === model.support?.cost)
  return row ? { row: row.id, unit: row.unit, values: rows[row.id] ?? [] } : null
}

/**
 * Everything that the first view says of a model with the planner's values, from one batch: the scenario, the base at
 * both ends of its rounding, the scenario without support, and three trial lanes for every typed-in cell that makes a
 * by-period lever inert. Programs are kept by model and by the set of typed-in cells.
 */
export function answer(model: Model, inputs: Inputs): Answer {
  const asked = question(model, inputs)
  const columns = run(asked.program, asked.batch)
  const cells = cellsOf(model, asked.program)
  const lane = (index: number): Rows | null => (index < 0 ? null : rowsOf(cells, columns, index))
  const rows = rowsOf(cells, columns, 0)
  const [low, high] = [lane(asked.low), lane(asked.high)]
  const lanes = { rows, low: low ?? rows, high: high ?? rows }
  return {
    model,
    inputs,
    periods: model.axis.periods,
    rows,
    low,
    high,
    without: lane(asked.without),
    errors: errorsOf(asked, rows),
    targets: model.targets.map((target) => targetAnswer(model, target, inputs, lanes)),
    support: supportOf(model, rows),
    assumed: { count: assumedLevers(model, inputs.levers).length, of: model.levers.length },
    leverRows: leverRowsOf(model, inputs, asked, columns),
  }
}
