import type { Axis, Lever, Settings } from '../model/model.ts'
import { settingOf } from '../model/setting.ts'

/**
 * What a lever would be without the planner's own value at one address: in one period (by index on the axis) the value
 * for all periods, for all periods (null) the model's default. Declared unit; null: none given.
 */
export function settingWithout(lever: Lever, settings: Settings, axis: Axis, index: number | null): number | null {
  if (index === null) return lever.default.value
  const all = settings[lever.id]
  return settingOf(lever, all === undefined ? {} : { [lever.id]: all }, axis, index)
}
