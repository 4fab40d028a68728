import type { Given, Lever, Model, Row, Settings } from '../model/model.ts'
import { parseAddress } from '../model/periods.ts'
import { settingOf } from '../model/setting.ts'
import { namesOf } from './names.ts'

function fixedAtStart(row: Row): boolean {
  return row.start !== null || row.series?.[0] != null
}

/** Whether some formula reads a by-period lever at this position of the axis. */
function usedAt(model: Model, lever: Lever, index: number): boolean {
  return model.rows.some((row) => {
    if (row.formula === null || !namesOf(row.formula, 'all').has(lever.id)) return false
    const nowOnly = namesOf(row.formula, 'now').has(lever.id)
    return !nowOnly || index > 0 || !fixedAtStart(row)
  })
}

/** Values of a by-period lever along the axis, declared units; NaN where no formula reads it or none is given. */
export function leverRow(model: Model, lever: Lever, settings: Settings): number[] {
  return model.axis.periods.map((_, index) =>
    usedAt(model, lever, index) ? (settingOf(lever, settings, model.axis, index) ?? Number.NaN) : Number.NaN,
  )
}

/** Whether the planner's settings give the lever another value than its default in any period. */
export function isChanged(model: Model, lever: Lever, settings: Settings): boolean {
  if (!Object.keys(settings).some((text) => parseAddress(text)?.id === lever.id)) return false
  return model.axis.periods.some(
    (_, index) => settingOf(lever, settings, model.axis, index) !== settingOf(lever, {}, model.axis, index),
  )
}

function restsOnAssumption(given: Given): boolean {
  return given.kind === 'assumption' || given.kind === 'own'
}

/**
 * Levers whose present value rests on an assumption: the default is one, or the planner changed it. A lever left at a
 * published figure or at a value from the literature is not counted, nor is one that has no value.
 */
export function assumedLevers(model: Model, settings: Settings): Lever[] {
  return model.levers.filter((lever) => restsOnAssumption(lever.default) || isChanged(model, lever, settings))
}
