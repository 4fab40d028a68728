import type { Lever, Model, Preset, Settings } from '../model/model.ts'
import { address } from '../model/periods.ts'
import { settingOf } from '../model/setting.ts'
import type { Base, Override, Scenario } from '../scenario/scenario.ts'

/** The same record without one key. */
function without<T>(record: Readonly<Record<string, T>>, key: string): Readonly<Record<string, T>> {
  const { [key]: _, ...rest } = record
  return rest
}

/** Keeps only what differs from the model's default, so that an untouched scenario is empty. */
function withSetting(levers: Settings, lever: Lever, value: number): Settings {
  const same = value === lever.default.value && lever.series === null
  return same ? without(levers, lever.id) : { ...levers, [lever.id]: value }
}

/**
 * Sets a lever for all periods after `now`; what its earlier periods were set to stays, since an actual has
 * taken their place. A lever that is not by period has one value.
 */
export function setLever(scenario: Scenario, model: Model, lever: Lever, value: number, now: number): Scenario {
  const { periods } = model.axis
  const kept: Record<string, number> = {}
  for (const [key, own] of Object.entries(scenario.levers)) if (!key.startsWith(`${lever.id}@`)) kept[key] = own
  let levers = withSetting(kept, lever, value)
  if (lever.byPeriod) {
    for (const [index, period] of periods.entries()) {
      const before = settingOf(lever, scenario.levers, model.axis, index)
      const earlier = period <= now && index > 0
      if (earlier && before !== null && before !== value) levers = { ...levers, [address(lever.id, period)]: before }
    }
  }
  return { ...scenario, levers }
}

/** Sets a by-period lever in one period. */
export function setLeverAt(scenario: Scenario, id: string, period: number, value: number): Scenario {
  return { ...scenario, levers: { ...scenario.levers, [address(id, period)]: value } }
}

/** Takes one period of a lever back to its value for all periods. */
export function resetLeverAt(scenario: Scenario, id: string, period: number): Scenario {
  return { ...scenario, levers: without(scenario.levers, address(id, period)) }
}

/** Takes a lever back to the model's default in all periods. */
export function resetLever(scenario: Scenario, id: string): Scenario {
  const kept = Object.entries(scenario.levers).filter(([key]) => key !== id && !key.startsWith(`${id}@`))
  return { ...scenario, levers: Object.fromEntries(kept) }
}

/** Puts a typed-in value in place of a cell's formula. */
export function override(scenario: Scenario, cell: string, value: Override): Scenario {
  return { ...scenario, overrides: { ...scenario.overrides, [cell]: value } }
}

/** Gives a cell its formula back. */
export function revert(scenario: Scenario, cell: string): Scenario {
  return { ...scenario, overrides: without(scenario.overrides, cell) }
}

/** Puts the planner's own base in place of a row's published one; null takes the published one back. */
export function replaceBase(scenario: Scenario, row: string, base: Base | null): Scenario {
  const bases = base === null ? without(scenario.bases, row) : { ...scenario.bases, [row]: base }
  return { ...scenario, bases }
}

/** Takes over a preset's settings; typed values and bases stay. */
export function applyPreset(scenario: Scenario, preset: Preset): Scenario {
  return { ...scenario, levers: { ...preset.set } }
}

/** All levers back to the model's defaults; typed values and bases stay. */
export function clearLevers(scenario: Scenario): Scenario {
  return { ...scenario, levers: {} }
}
