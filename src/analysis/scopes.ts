import type { Lever, Model, Row, Settings, Target } from '../model/model.ts'
import { settingOf } from '../model/setting.ts'
import { namesBehind } from './names.ts'
import { givenAtStart } from './rounding.ts'

/** The row whose first cell is given and that a row's value starts from; itself where it has one. */
export function baseRow(model: Model, id: string): Row | null {
  const own = model.rows.find((row) => row.id === id)
  if (own && (givenAtStart(own) !== null || own.start !== null)) return own
  const behind = namesBehind(model, id)
  const rows = model.rows.filter((row) => behind.has(row.id) && givenAtStart(row) !== null)
  return rows.find((row) => row.level) ?? rows[0] ?? null
}

/** What is counted at a target's base and by its goal (ids of metrics), and the lever that converts between them. */
export interface Scopes {
  readonly base: string | null
  readonly goal: string | null
  readonly bridge: Lever | null
}

function goalMetric(model: Model, target: Target): string | null {
  const { value } = target
  const figure = value.kind === 'figure' ? model.figures.find((each) => each.id === value.figure) : undefined
  const row = model.rows.find((each) => each.id === target.row)
  return figure?.metric ?? row?.metric ?? null
}

/** Metrics at both ends of a target and their bridge; a base of the planner's own counts what its row counts. */
export function scopesOf(model: Model, target: Target): Scopes {
  const row = baseRow(model, target.row)
  const base = row?.metric ?? null
  const goal = goalMetric(model, target)
  const behind = namesBehind(model, target.row)
  const bridge =
    model.levers.find(
      (lever) => behind.has(lever.id) && lever.bridge?.to === goal && lever.bridge.from.includes(base ?? ''),
    ) ?? null
  return { base, goal, bridge }
}

/** True where base and goal count different things and no conversion with a value stands between them. */
export function scopesDiffer(model: Model, target: Target, settings: Settings): boolean {
  const { base, goal, bridge } = scopesOf(model, target)
  if (base === null || goal === null || base === goal) return false
  if (bridge === null) return true
  return model.axis.periods.some((_, index) => settingOf(bridge, settings, model.axis, index) === null)
}
