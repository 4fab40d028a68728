import type { Rect, Segment } from './labels.ts'
import type { Frame } from './scales.ts'
import type { Point, Series } from './series.ts'

/** Boxes of the points, which no label may cover. */
export function markers(series: Series, frame: Frame): readonly Rect[] {
  const around = (point: Point | null | undefined, r: number): readonly Rect[] =>
    point && Number.isFinite(point.value)
      ? [{ x: frame.x(point.period) - r, y: frame.y(point.value) - r, width: 2 * r, height: 2 * r }]
      : []
  return [
    ...around(series.goal, 7),
    ...around(series.base, 5),
    ...series.scenario.flatMap((point) => around(point, 3)),
    ...series.history.flatMap((point) => around(point, 2)),
  ]
}

/** The drawn lines, weighted by how much a label across them disturbs. */
export function segmentsOf(
  series: Series,
  drawn: Pick<Series, 'without' | 'before'>,
  frame: Frame,
): readonly Segment[] {
  const line = (points: readonly Point[], weight: number): readonly Segment[] =>
    points.slice(1).flatMap((point, i) => {
      const from = points[i] ?? point
      if (!Number.isFinite(from.value) || !Number.isFinite(point.value)) return []
      const [x1, y1] = [frame.x(from.period), frame.y(from.value)]
      return [{ x1, y1, x2: frame.x(point.period), y2: frame.y(point.value), weight }]
    })
  const { goal, reached } = series
  const bar = goal && reached ? line([goal, { period: goal.period, value: reached.value }], 4) : []
  const rule = goal
    ? [{ x1: frame.x0, x2: frame.x1, y1: frame.y(goal.value), y2: frame.y(goal.value), weight: 0.5 }]
    : []
  return [
    ...line(series.history, 3),
    ...line(series.scenario, 3),
    ...line(series.path, 2),
    ...line(drawn.without, 1.5),
    ...line(drawn.before, 1),
    ...bar,
    ...rule,
  ]
}
