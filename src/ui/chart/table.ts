import { noNumber } from '../../locale/number.ts'
import type { Language } from '../../locale/text.ts'
import type { Point, Series } from './series.ts'
import { shown, signedGap } from './wording.ts'

const COLUMNS = ['range', 'scenario', 'path', 'goal', 'gap', 'without'] as const

export type TableColumn = (typeof COLUMNS)[number]

export interface TableRow {
  readonly period: number
  /** True for the goal period. */
  readonly goal: boolean
  readonly mark: 'actual' | 'typed' | null
  readonly cells: Readonly<Record<TableColumn, string>>
}

export interface ChartTableData {
  /** Columns that hold a number somewhere. */
  readonly columns: readonly TableColumn[]
  readonly rows: readonly TableRow[]
}

/** The drawn numbers by period, written in the display unit with the sheet's decimals; `–` where there is none. */
export function tableOf(series: Series, language: Language): ChartTableData {
  const periods = [...series.older.map((point) => point.period), ...series.periods]
  const rows = periods.map((period) => rowAt(period, series, language))
  const columns = COLUMNS.filter((column) => rows.some((row) => row.cells[column] !== noNumber))
  return { columns, rows }
}

function rowAt(period: number, series: Series, language: Language): TableRow {
  const { row, goal, reached, band, marks } = series
  const write = (value: number) => shown(row, value, language)
  const span = band.find((one) => one.period === period)
  const mark = marks.find((one) => one.period === period)
  const due = goal !== null && goal.period === period
  const cells = {
    range: span === undefined ? noNumber : `${write(span.low)}${language === 'zh' ? '～' : '–'}${write(span.high)}`,
    scenario: write(at([...series.older, ...series.history, ...series.scenario], period)),
    path: write(at(series.path, period)),
    goal: due ? write(goal.value) : noNumber,
    gap: due && reached !== null ? signedGap(row, reached.value, goal.value, language) : noNumber,
    without: write(at(series.without, period)),
  }
  return { period, goal: due, mark: mark === undefined ? null : mark.kind === 'actual' ? 'actual' : 'typed', cells }
}

function at(points: readonly Point[], period: number): number {
  return points.find((point) => Math.abs(point.period - period) < 1e-9)?.value ?? Number.NaN
}
