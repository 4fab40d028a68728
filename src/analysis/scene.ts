import { decimalsIn, roundTo } from '../locale/number.ts'
import type { Amount, BaseLine, Definition, Goal, Growth, Scene } from '../locale/statement.ts'
import type { Text } from '../locale/text.ts'
import { scopeWords, subjectWords } from '../locale/words/counted.ts'
import type { Lever, Model } from '../model/model.ts'
import { indexOfPeriod } from '../model/periods.ts'
import { settingOf } from '../model/setting.ts'
import type { Answer, Inputs, TargetAnswer } from './answer-types.ts'
import { namesBehind } from './names.ts'
import { givenAtStart, roundedBases, roundingStep } from './rounding.ts'
import { baseRow, scopesOf } from './scopes.ts'

/** Words for what a metric counts: ours, else the library's label, else its id. */
export function scopeText(model: Model, metric: string | null): Text {
  const label = model.metrics.find((each) => each.id === metric)?.label
  return scopeWords[metric ?? ''] ?? (label ? lower(label) : { en: metric ?? '', zh: metric ?? '' })
}

function lower(label: Text): Text {
  const acronym = /^[A-Z]{2}/.test(label.en)
  return { en: acronym ? label.en : label.en.charAt(0).toLowerCase() + label.en.slice(1), zh: label.zh }
}

function value(lever: Lever, model: Model, inputs: Inputs, period: number): number | null {
  return settingOf(lever, inputs.levers, model.axis, indexOfPeriod(model.axis, period))
}

/** Definitions behind a target that are not neutral: a conversion other than 0, any other one off its default. */
export function activeDefinitions(answer: Answer, target: TargetAnswer): Definition[] {
  const { model, inputs } = answer
  const behind = namesBehind(model, target.target.row)
  return model.levers.flatMap((lever) => {
    if (lever.kind !== 'definition' || !behind.has(lever.id)) return []
    const present = value(lever, model, inputs, target.target.period)
    const neutral = lever.bridge && lever.min <= 0 ? 0 : lever.default.value
    return present === null || present === neutral ? [] : [{ label: lever.label, value: present, unit: lever.unit }]
  })
}

/** What the sentence is about: what the base counts, or what the goal counts once a conversion is not neutral. */
function subjectOf(model: Model, target: TargetAnswer, converted: boolean): Text {
  const scopes = scopesOf(model, target.target)
  const metric = converted ? scopes.goal : (scopes.base ?? scopes.goal)
  return subjectWords[metric ?? ''] ?? lower(target.target.label)
}

function digits(size: number): number {
  let count = 1
  for (let left = Math.abs(size); left >= 10 && count < 15; left /= 10) count++
  return count
}

/** Places of the base: those of its rounding step where one is stored, else those it is written with. */
function basePlaces(model: Model, target: TargetAnswer): number {
  const row = baseRow(model, target.target.row)
  const given = row ? givenAtStart(row) : null
  const step = row && given ? roundingStep(model, given, row.unit) : 0
  if (step > 0) return decimalsIn(step, 4)
  return decimalsIn(given?.value ?? target.base.value, 2)
}

function isCount(model: Model, target: TargetAnswer): boolean {
  const row = model.rows.find((each) => each.id === target.target.row)
  return row?.metric === 'count' || row?.metric === 'cumulative_count' || row?.metric === 'days'
}

/**
 * Places of the headline: one more than the base has, four digits at most, none for counts, no closing zeros without a
 * given base; more only where a value beside the goal would read as the goal.
 */
export function headlinePlaces(model: Model, target: TargetAnswer): number {
  const size = Math.max(Math.abs(target.goal ?? 0), Math.abs(Number.isNaN(target.value) ? 0 : target.value))
  const most = Math.max(1, 4 - digits(size))
  let places = isCount(model, target) ? 0 : Math.min(basePlaces(model, target) + 1, most)
  const row = baseRow(model, target.target.row)
  if (!row || !givenAtStart(row)) places = decimalsIn(target.value, places)
  const goal = target.goal
  if (goal === null || Number.isNaN(target.gap) || Math.abs(target.gap) <= 1e-9 * Math.abs(goal)) return places
  if (target.outcome === 'too close to call') return places
  while (places < 8 && roundTo(target.value, places) === roundTo(goal, places)) places++
  return places
}

function growthOf(target: TargetAnswer, unit: string): Growth | null {
  const { growthKind: kind, requiredFromNow: needed, scenarioGrowth: has } = target
  if (Number.isNaN(needed) || Number.isNaN(has)) return null
  return kind === 'rate' ? { kind, needed: 100 * needed, has: 100 * has, unit: '%' } : { kind, needed, has, unit }
}

function baseOf(model: Model, target: TargetAnswer, unit: string, decimals: number): BaseLine {
  const row = baseRow(model, target.target.row)
  const given = row ? givenAtStart(row) : null
  const number = target.base.value
  const asGiven = given?.value != null && Math.abs(given.value - number) <= 1e-9 * Math.abs(number)
  return {
    amount: {
      value: number,
      unit,
      decimals: asGiven ? decimalsIn(number, 3) : Math.min(decimals, decimalsIn(number, 3)),
    },
    period: target.base.period,
    own: given?.kind === 'own' ? { owner: given.owner } : null,
  }
}

function bandOf(model: Model, target: TargetAnswer, amount: (value: number) => Amount): Scene['band'] {
  if (!(target.high > target.low) || roundedBases(model, target.target.row).length === 0) return null
  return { low: amount(target.low), high: amount(target.high) }
}

function goalLine(target: TargetAnswer, unit: string): Goal {
  const aim = target.goal ?? Number.NaN
  return {
    amount: { value: aim, unit, decimals: decimalsIn(aim, 3) },
    period: target.target.period,
    is: target.target.is,
    own: target.target.value.kind !== 'figure',
  }
}

/** Numbers and names that the sentences on a target need. */
export function sceneOf(answer: Answer, target: TargetAnswer): Scene {
  const { model } = answer
  const unit = model.rows.find((row) => row.id === target.target.row)?.unit ?? '1'
  const decimals = headlinePlaces(model, target)
  const amount = (number: number): Amount => ({ value: number, unit, decimals })
  const aim = target.goal ?? Number.NaN
  const definitions = activeDefinitions(answer, target)
  const places = Math.max(decimals, decimalsIn(aim, 3))
  return {
    title: model.targets.length > 1 ? target.target.label : null,
    subject: subjectOf(model, target, definitions.length > 0),
    axisUnit: model.axis.unit,
    goal: goalLine(target, unit),
    base: baseOf(model, target, unit, decimals),
    value: amount(target.value),
    gap: { value: Math.abs(roundTo(target.value, decimals) - aim), unit, decimals: places },
    share: aim === 0 ? Number.NaN : Math.abs((100 * target.gap) / aim),
    band: bandOf(model, target, amount),
    growth: growthOf(target, unit),
    definitions,
  }
}
