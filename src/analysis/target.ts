import type { Model, Target } from '../model/model.ts'
import { indexOfPeriod } from '../model/periods.ts'
import { settingOf } from '../model/setting.ts'
import { convert, parseUnit } from '../model/unit.ts'
import type { Inputs, Rows, TargetAnswer } from './answer-types.ts'
import { averageGrowth, type GrowthKind, pathBetween } from './growth.ts'
import { meets, outcomeOf } from './outcome.ts'
import { progressOf } from './progress.ts'
import { scopesDiffer } from './scopes.ts'
import { baseOf, nowOf } from './standing.ts'

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

function firstRangeOf(firsts: readonly (number | null)[]): TargetAnswer['firstRange'] {
  const known = firsts.filter((period) => period !== null)
  const earliest = known.length === 0 ? null : Math.min(...known)
  const latest = known.length < firsts.length ? null : Math.max(...known)
  return earliest === latest ? null : { earliest, latest }
}

/** Growth is a compound rate for levels on a geometric path, a change a step for linear ones and counts. */
function growthKindOf(target: Target, base: number): GrowthKind {
  return target.path === 'linear' || target.counts === 'count' || base === 0 ? 'change' : 'rate'
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
  const values = lanes.rows[target.row] ?? []
  const base = baseOf(model, target, inputs, values)
  const now = nowOf(model, target, inputs, base, values)
  const growthKind = growthKindOf(target, base.value)
  const grows = target.counts !== 'flow'
  const growth = (from: number, to: number, over: number): number =>
    grows ? averageGrowth(growthKind, from, to, over) : Number.NaN
  const steps = (from: number, to: number): number => Math.round((to - from) / axis.step)
  const left = steps(now.period, target.period)
  const required = (from: number): number => growth(from, aim, left)
  const requiredFromBase = growth(base.value, aim, steps(base.period, target.period))
  const requiredEnds = [required(at(lanes.low, now.period)), required(at(lanes.high, now.period))]
  const unjudged = unjudgedOf(model, target, inputs, goal, base.value, value)
  const observed = growth(base.value, now.value, steps(base.period, now.period))
  const gone = {
    base: base.value,
    now: now.value,
    goal: aim,
    timeGone: steps(base.period, now.period) / steps(base.period, target.period),
  }
  const firstIn = (rows: Rows): number | null =>
    goal === null ? null : firstPeriodMeeting(model, target, rows[target.row] ?? [], goal)
  const judged = grows && now.actual && rightWay(target.is, base.value, aim)
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
    scenarioGrowth: growth(now.value, value, left),
    requiredLow: Math.min(...requiredEnds),
    requiredHigh: Math.max(...requiredEnds),
    firstPeriod: firstIn(lanes.rows),
    firstRange: firstRangeOf([firstIn(lanes.low), firstIn(lanes.rows), firstIn(lanes.high)]),
    progress: judged ? progressOf(gone, growthKind === 'rate' ? { observed, required: requiredFromBase } : null) : null,
    path:
      !grows || Number.isNaN(aim) || Number.isNaN(now.value)
        ? []
        : pathBetween(growthKind, now.value, aim, left).map((each, k) => ({
            period: axis.periods[indexOfPeriod(axis, now.period) + k] ?? now.period,
            value: each,
          })),
  }
}
