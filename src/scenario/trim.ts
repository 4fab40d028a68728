import type { Model } from '../model/model.ts'
import { indexOfPeriod, parseAddress } from '../model/periods.ts'
import { fitScenario } from './fit.ts'
import type { Scenario } from './scenario.ts'
import { settingWithout } from './setting.ts'

/**
 * The same state in the fewest words: what does not fit the model is left out, and so is every lever value that
 * repeats what would hold without it. Two scenarios that mean the same have the same trimmed form.
 */
export function trimScenario(source: Model, scenario: Scenario): Scenario {
  const { scenario: fitted, model } = fitScenario(source, scenario)
  const all = Object.entries(fitted.levers).filter(([key, value]) => {
    const lever = model.levers.find((each) => each.id === key)
    return lever !== undefined && (lever.series !== null || value !== lever.default.value)
  })
  const levers = Object.fromEntries(all)
  const single = Object.entries(fitted.levers).filter(([key, value]) => {
    const at = parseAddress(key)
    const lever = model.levers.find((each) => each.id === at?.id)
    if (!lever || at === null || at.period === null) return false
    return settingWithout(lever, levers, model.axis, indexOfPeriod(model.axis, at.period)) !== value
  })
  return { ...fitted, levers: Object.fromEntries([...all, ...single]) }
}
