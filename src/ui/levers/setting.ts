import type { Lever, Model } from '../../model/model.ts'
import { settingOf } from '../../model/setting.ts'
import type { Scenario } from '../../scenario/scenario.ts'

/** Width of the slider's thumb in px; its centre travels from half of it to the far end less half of it. */
const THUMB = 16

export interface ShownSetting {
  /** In the lever's declared unit; null: none given. */
  readonly value: number | null
  /** True where the planner moved it away from the default. */
  readonly changed: boolean
  /** True where periods after now differ from each other. */
  readonly varies: boolean
}

/** What a lever's control shows: the value of the first period after `now`. */
export function shownSetting(lever: Lever, scenario: Scenario, model: Model, now: number): ShownSetting {
  const { periods } = model.axis
  const later = periods.findIndex((period) => period > now)
  const next = later < 0 ? periods.length - 1 : later
  const value = settingOf(lever, scenario.levers, model.axis, next)
  const others = lever.byPeriod
    ? periods.slice(next).map((_, k) => settingOf(lever, scenario.levers, model.axis, next + k))
    : []
  const changed = Object.keys(scenario.levers).some((key) => key === lever.id || key.startsWith(`${lever.id}@`))
  return { value, changed, varies: others.some((other) => other !== value) }
}

/** Decimals that a step bears: 0.1 → 1, 20 → 0. */
export function decimalsOfStep(step: number): number {
  const [, fraction = ''] = String(step).split('.')
  return fraction.length
}

/** The nearest value on the lever's grid, without binary dust (0.1 steps give 1.3, not 1.3000000000000003). */
export function snap(lever: Lever, value: number): number {
  const steps = Math.round((value - lever.min) / lever.step)
  const snapped = Number((lever.min + steps * lever.step).toFixed(decimalsOfStep(lever.step)))
  return Math.min(lever.max, Math.max(lever.min, snapped))
}

/** CSS position of a value on the track, under the centre of the thumb. */
export function thumbAt(lever: Lever, value: number): string {
  const share = (value - lever.min) / (lever.max - lever.min)
  const inside = Math.min(1, Math.max(0, share))
  return `calc(${THUMB / 2}px + (100% - ${THUMB}px) * ${inside})`
}

/** The value so many steps away, on the lever's grid and inside its range; an empty lever starts at its minimum. */
export function stepped(lever: Lever, value: number | null, steps: number): number {
  return snap(lever, (value ?? lever.min) + steps * lever.step)
}

const KEYS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowUp: 1,
  ArrowLeft: -1,
  ArrowDown: -1,
  PageUp: 10,
  PageDown: -10,
}

/** Arrow keys move one step, page keys ten; null: not a key that steps. */
export function stepsOfKey(event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>): number | null {
  return event.ctrlKey || event.metaKey || event.altKey ? null : (KEYS[event.key] ?? null)
}
