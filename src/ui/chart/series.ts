import type { Answer, Inputs, TargetAnswer } from '../../analysis/answer.ts'
import type { Expression } from '../../formula/expression.ts'
import type { Model, Row } from '../../model/model.ts'

export interface Point {
  readonly period: number
  readonly value: number
}

/** A range at one period; low ≤ high. */
export interface Span {
  readonly period: number
  readonly low: number
  readonly high: number
}

/** A typed-in value on the drawn line. */
export interface Mark extends Point {
  readonly kind: 'actual' | 'what-if'
}

/** Everything the chart draws, in the unit of the target's row; values may be NaN, where lines break. */
export interface Series {
  readonly row: Row
  /** Recent enough to be drawn: no further back than twice the drawn axis is long. */
  readonly history: readonly Point[]
  /** Too far back to be drawn; the table holds them. */
  readonly older: readonly Point[]
  /** Drawn periods: history, then the axis until one step after the goal. */
  readonly periods: readonly number[]
  readonly scenario: readonly Point[]
  /** Null: the base has no value. */
  readonly base: Point | null
  /** Empty when the base opens no band. */
  readonly band: readonly Span[]
  /** Empty once the goal period has come, without goal or base, and where each period stands for itself. */
  readonly path: readonly Point[]
  /** Empty when the model has no support. */
  readonly without: readonly Point[]
  /** Empty when nothing was changed. */
  readonly before: readonly Point[]
  readonly marks: readonly Mark[]
  readonly goal: Point | null
  /** True where the goal bounds every period: it is drawn through all of them. */
  readonly limit: boolean
  /** Row at the goal period; null: cannot be computed. */
  readonly reached: Point | null
}

type Overrides = Inputs['overrides']

/** Collects what is drawn for one target. `before` is the answer before the last change, of the same model. */
export function seriesOf(
  answer: Answer,
  target: TargetAnswer,
  before: Answer | null,
  history: readonly Point[],
  overrides: Overrides = {},
): Series {
  const { model } = answer
  const row = rowOf(model, target.target.row)
  const last = target.target.period + model.axis.step * (1 + 1e-9)
  const axis = answer.periods.filter((period) => period <= last)
  const first = axis[0] ?? 0
  const earlier = onceEach(history).filter((point) => point.period < first)
  const furthest = first - 2 * Math.max((axis[axis.length - 1] ?? first) - first, 3 * model.axis.step)
  const recent = earlier.filter((point) => point.period >= furthest)
  const path = target.path.length > 1 && target.path.every((point) => Number.isFinite(point.value)) ? target.path : []
  const goal = target.goal === null ? null : finitePoint(target.target.period, target.goal)
  const points = (from: Answer, values: readonly number[] | undefined) => pointsOf(from.periods, values, last)
  return {
    row,
    history: recent,
    older: earlier.slice(0, earlier.length - recent.length),
    periods: [...recent.map((point) => point.period), ...axis],
    scenario: points(answer, answer.rows[row.id]),
    base: finitePoint(target.base.period, target.base.value),
    band: bandOf(answer, row.id, last),
    path,
    without: points(answer, answer.without?.[row.id]),
    before: before === null ? [] : points(before, before.rows[row.id]).filter((point) => axis.includes(point.period)),
    marks: marksOf(answer, row, overrides, last),
    goal,
    limit: target.target.is === 'at most' && path.length === 0 && target.now.period < target.target.period,
    reached: finitePoint(target.target.period, target.value),
  }
}

/** By period; of several values for one period the last. */
function onceEach(points: readonly Point[]): readonly Point[] {
  const byPeriod = new Map(points.map((point) => [point.period, point]))
  return [...byPeriod.values()].sort((a, b) => a.period - b.period)
}

function rowOf(model: Model, id: string): Row {
  const row = model.rows.find((candidate) => candidate.id === id)
  if (row === undefined) throw new RangeError(`the target's row must be one of the model's: got ${id}`)
  return row
}

function finitePoint(period: number, value: number): Point | null {
  return Number.isFinite(value) ? { period, value } : null
}

function pointsOf(periods: readonly number[], values: readonly number[] | undefined, last: number): readonly Point[] {
  if (values === undefined) return []
  return periods.flatMap((period, i) => (period <= last ? [{ period, value: values[i] ?? Number.NaN }] : []))
}

function bandOf(answer: Answer, row: string, last: number): readonly Span[] {
  const low = pointsOf(answer.periods, answer.low?.[row], last)
  const high = pointsOf(answer.periods, answer.high?.[row], last)
  const spans = low.map(({ period, value }, i) => {
    const other = high[i]?.value ?? Number.NaN
    return { period, low: Math.min(value, other), high: Math.max(value, other) }
  })
  return spans.some((span) => span.high - span.low > 1e-9 * Math.abs(span.high)) ? spans : []
}

/** Typed-in cells of the row, and of rows of the same unit that it takes over in the same period (output → scale). */
function marksOf(answer: Answer, row: Row, overrides: Overrides, last: number): readonly Mark[] {
  const rows = carriers(answer.model, row)
  return answer.periods.flatMap((period, i): Mark[] => {
    if (period > last) return []
    const typed = rows.map(({ id }) => overrides[`${id}@${period}`]).find((override) => override !== undefined)
    const value = answer.rows[row.id]?.[i] ?? Number.NaN
    return typed === undefined || !Number.isFinite(value) ? [] : [{ period, value, kind: typed.kind }]
  })
}

/** The row and the level rows of its unit that it takes over in the same period, nearest first. */
export function carriers(model: Model, row: Row): readonly Row[] {
  const found = [row]
  for (const { formula } of found) {
    for (const name of formula === null ? [] : namesNow(formula)) {
      const used = model.rows.find((candidate) => candidate.id === name)
      if (used?.level && used.unit === row.unit && !found.includes(used)) found.push(used)
    }
  }
  return found
}

/** Names read in the same period: not through `prev`, `at`, `first` or `cumulative`. */
function namesNow(formula: Expression): readonly string[] {
  switch (formula.kind) {
    case 'number':
      return []
    case 'name':
      return [formula.name]
    case 'call':
      return ['prev', 'at', 'first', 'cumulative'].includes(formula.name) ? [] : formula.args.flatMap(namesNow)
    default:
      return formula satisfies never
  }
}

/** Every value that must lie inside the plot. */
export function valuesOf(series: Series): readonly number[] {
  const points = [series.history, series.scenario, series.path, series.without, series.before].flat()
  const single = [series.base, series.goal].flatMap((point) => (point === null ? [] : [point.value]))
  return [...points.map((point) => point.value), ...series.band.flatMap((span) => [span.low, span.high]), ...single]
}

/** Greatest distance between two series at common periods, measured by `distance`; 0 when they share none. */
export function apart(a: readonly Point[], b: readonly Point[], distance: (a: number, b: number) => number): number {
  const steps = a.map((point) => {
    const other = b.find((candidate) => Math.abs(candidate.period - point.period) < 1e-9)
    return other === undefined ? 0 : distance(point.value, other.value)
  })
  return Math.max(0, ...steps.filter(Number.isFinite))
}
