import type { Axis, Lever, Settings } from './model.ts'
import { address } from './periods.ts'

/** A lever's value at a period (by index on the axis), in its declared unit; null: none given. */
export function settingOf(lever: Lever, settings: Settings, axis: Axis, index: number): number | null {
  const period = axis.periods[index]
  if (lever.byPeriod && period !== undefined) {
    const own = settings[address(lever.id, period)]
    if (own !== undefined) return own
  }
  return settings[lever.id] ?? lever.series?.[index] ?? lever.default.value
}
