import type { Definition } from '../locale/statement.ts'
import type { Model, Target } from '../model/model.ts'
import { indexOfPeriod } from '../model/periods.ts'
import { settingOf } from '../model/setting.ts'
import type { Inputs } from './answer-types.ts'
import { namesBehind } from './names.ts'

/**
 * Definitions behind a target that are not neutral in a period: a conversion other than 0, any other one off its
 * default.
 */
export function activeDefinitions(model: Model, target: Target, inputs: Inputs, period: number): Definition[] {
  const behind = namesBehind(model, target.row)
  const index = indexOfPeriod(model.axis, period)
  return model.levers.flatMap((lever) => {
    if (lever.kind !== 'definition' || !behind.has(lever.id)) return []
    const present = settingOf(lever, inputs.levers, model.axis, index)
    const neutral = lever.bridge && lever.min <= 0 ? 0 : lever.default.value
    return present === null || present === neutral ? [] : [{ label: lever.label, value: present, unit: lever.unit }]
  })
}
