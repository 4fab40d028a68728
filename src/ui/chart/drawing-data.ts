import { line as pathOf } from 'd3-shape'
import type { Frame } from './scales.ts'
import type { Point, Span } from './series.ts'

/** Path data through the points; values that do not exist leave a gap. */
export function lineData(points: readonly Point[], frame: Frame): string {
  const draw = pathOf<Point>()
    .defined((point) => Number.isFinite(point.value))
    .x((point) => frame.x(point.period))
    .y((point) => frame.y(point.value))
    .digits(2)
  return draw([...points]) ?? ''
}

/** Closed path of a band: along its high ends, back along the low ones. */
export function bandData(band: readonly Span[], frame: Frame): string {
  const known = band.filter((span) => Number.isFinite(span.low) && Number.isFinite(span.high))
  const high = known.map(({ period, high: value }) => ({ period, value }))
  const low = known.map(({ period, low: value }) => ({ period, value })).reverse()
  return known.length < 2 ? '' : `${lineData([...high, ...low], frame)}Z`
}
