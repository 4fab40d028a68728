import type { Axis } from '../model/model.ts'

/** Steps that make a year on the axis; null where a year is no whole number of steps. */
export function yearLag(axis: Pick<Axis, 'step' | 'unit'>): number | null {
  const inYear = { year: 1, quarter: 4, month: 12, day: 365 }[axis.unit]
  const lag = Math.round(inYear / axis.step)
  return lag >= 1 && Math.abs(lag * axis.step - inYear) < 1e-9 ? lag : null
}

/** Growth on a year earlier in percent; NaN without an earlier value or on one that is not positive. */
export function growthOnYear(values: readonly number[], index: number, lag: number): number {
  const now = values[index] ?? Number.NaN
  const earlier = values[index - lag] ?? Number.NaN
  return earlier > 0 ? (now / earlier - 1) * 100 : Number.NaN
}
