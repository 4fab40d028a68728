import type { Model, Target } from '../model/model.ts'
import { indexOfPeriod, parseAddress } from '../model/periods.ts'
import { settingOf } from '../model/setting.ts'
import { convert, parseUnit } from '../model/unit.ts'
import type { Inputs, Rows, Standing, TargetAnswer } from './answer-types.ts'
import { averageGrowth, type GrowthKind, pathBetween } from './growth.ts'
import { rowsRead } from './names.ts'
import { meets, outcomeOf } from './outcome.ts'
import { progressOf } from './progress.ts'
import { scopesDiffer } from './scopes.ts'

/** Rows of the lanes that a target's answer needs; low and high are the scenario's own where there is no band. */
export interface Lanes {
  readonly rows: Rows
  readonly low: Rows
  readonly high: Rows
}

/** The goal in the row's unit; null: none set. */
export function goalOf(model: Model, target: Target, inputs: Inputs): number | null {
  const { value } = target
  if (value.kind !== 'lever') return value.value
  const lever = model.levers.find((each) => each.id === value.lever)
  if (!lever) return null
  const set = settingOf(lever, inputs.levers, model.axis, indexOfPeriod(model.axis, target.period))
  const row = model.rows.find((each) => each.id === target.row)
  const [from, to] = [parseUnit(lever.unit), parseUnit(row?.unit ?? '1')]
  return set === null || from === null || to === null ? set : convert(set, from, to)
}

/** The latest actual after the base, up to the goal period, in the target's row or a row that it reads; else the base. */
function nowOf(model: Model, target: Target, inputs: Inputs, base: Standing, values: readonly number[]): Standing {
  const rows = rowsRead(model, target.row)
  let now = base
  for (const [text, { kind }] of Object.entries(inputs.overrides)) {
    const at = parseAddress(text)
    if (kind !== 'actual' || at === null || at.period === null || !rows.has(at.id)) continue
    if (at.period <= now.period || at.period > target.period) continue
    const value = values[indexOfPeriod(model.axis, at.period)]
    if (value !== undefined) now = { period: at.period, value, actual: true }
  }
  return now
}

function firstPeriodMeeting(model: Model, target: Target, values: readonly number[], goal: number): number | null {
  const found = model.axis.periods.find(
    (period, index) => period >= target.base && meets(target.is, values[index] ?? Number.NaN, goal),
  )
  return found ?? null
}

function unjudgedOf(model: Model, target: Target, inputs: Inputs, goal: number | null, base: number, value: number) {
  if (scopesDiffer(model, target, inputs.levers)) return 'scopes differ'
  if (Number.isNaN(value) && Number.isNaN(base)) return 'no base'
  if (Number.isNaN(value)) return 'failed'
  return goal === null || Number.isNaN(goal) ? 'no goal' : null
}

/** Whether moving from the base to the goal is moving the way the goal asks. */
function rightWay(is: Target['is'], base: number, goal: number): boolean {
  return is === 'at most' ? base > goal : base < goal
}

/** Everything that is said of one target, from the rows of the scenario and of its band. */
export function targetAnswer(model: Model, target: Target, inputs: Inputs, lanes: Lanes): TargetAnswer {
  const { axis } = model
  const at = (rows: Rows, period: number): number => rows[target.row]?.[indexOfPeriod(axis, period)] ?? Number.NaN
  const goal = goalOf(model, target, inputs)
  const aim = goal ?? Number.NaN
  const value = at(lanes.rows, target.period)
  const ends = [at(lanes.low, target.period), at(lanes.high, target.period)]
  const base: Standing = { period: target.base, value: at(lanes.rows, target.base), actual: false }
  const now = nowOf(model, target, inputs, base, lanes.rows[target.row] ?? [])
  const growthKind: GrowthKind = target.path === 'linear' || base.value === 0 ? 'change' : 'rate'
  const steps = (from: number, to: number): number => Math.round((to - from) / axis.step)
  const left = steps(now.period, target.period)
  const required = (from: number): number => averageGrowth(growthKind, from, aim, left)
  const requiredFromBase = averageGrowth(growthKind, base.value, aim, steps(base.period, target.period))
  const requiredEnds = [required(at(lanes.low, now.period)), required(at(lanes.high, now.period))]
  const unjudged = unjudgedOf(model, target, inputs, goal, base.value, value)
  const observed = averageGrowth(growthKind, base.value, now.value, steps(base.period, now.period))
  const gone = {
    base: base.value,
    now: now.value,
    goal: aim,
    timeGone: steps(base.period, now.period) / steps(base.period, target.period),
  }
  const judged = now.actual && rightWay(target.is, base.value, aim)
  return {
    target,
    goal,
    value,
    low: Math.min(value, ...ends),
    high: Math.max(value, ...ends),
    gap: value - aim,
    outcome: unjudged ? 'cannot be judged' : outcomeOf(target.is, ends, value, aim, now.actual && left === 0),
    unjudged,
    base,
    now,
    growthKind,
    requiredFromBase,
    requiredFromNow: required(now.value),
    scenarioGrowth: averageGrowth(growthKind, now.value, value, left),
    requiredLow: Math.min(...requiredEnds),
    requiredHigh: Math.max(...requiredEnds),
    firstPeriod: goal === null ? null : firstPeriodMeeting(model, target, lanes.rows[target.row] ?? [], goal),
    progress: judged ? progressOf(gone, growthKind === 'rate' ? { observed, required: requiredFromBase } : null) : null,
    path:
      Number.isNaN(aim) || Number.isNaN(now.value)
        ? []
        : pathBetween(growthKind, now.value, aim, left).map((each, k) => ({
            period: axis.periods[indexOfPeriod(axis, now.period) + k] ?? now.period,
            value: each,
          })),
  }
}
