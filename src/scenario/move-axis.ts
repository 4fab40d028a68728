import type { Axis, Lever, Model, Row, Settings } from '../model/model.ts'
import { indexOfPeriod, parseAddress, periodsOf } from '../model/periods.ts'

/** The same axis with another first period, which must lie on its grid. */
export function movedAxis(axis: Axis, from: number): Axis {
  return { ...axis, from, periods: periodsOf({ from, to: axis.to, step: axis.step }) }
}

/**
 * The model on an axis that begins elsewhere: everything aligned with the axis is aligned anew, targets count from the
 * new first period, settings of presets that fall off are left out. Checks belong to the published axis and go.
 */
export function movedModel(model: Model, from: number): Model {
  const axis = movedAxis(model.axis, from)
  const align = <T>(list: readonly (T | null)[] | null) => aligned(list, model.axis, axis)
  return {
    ...model,
    axis,
    levers: model.levers.map((lever): Lever => ({ ...lever, series: align(lever.series) })),
    rows: model.rows.map((row): Row => ({ ...row, series: align(row.series) })),
    targets: model.targets.map((target) => ({ ...target, base: baseOn(target.base, model.axis, axis) })),
    presets: model.presets.map((preset) => ({ ...preset, set: settingsOn(preset.set, axis) })),
    checks: [],
  }
}

function aligned<T>(list: readonly (T | null)[] | null, old: Axis, axis: Axis): readonly (T | null)[] | null {
  if (list === null) return null
  const moved = axis.periods.map((period) => list[indexOfPeriod(old, period)] ?? null)
  return moved.every((entry) => entry === null) ? null : moved
}

/** A target counted from the first period follows it; one counted from a later period stays while it can. */
function baseOn(base: number, old: Axis, axis: Axis): number {
  return indexOfPeriod(old, base) === 0 || base < axis.from ? axis.from : base
}

function settingsOn(settings: Settings, axis: Axis): Settings {
  const kept = Object.entries(settings).filter(([key]) => {
    const period = parseAddress(key)?.period
    return period === null || (period !== undefined && indexOfPeriod(axis, period) >= 0)
  })
  return Object.fromEntries(kept)
}
