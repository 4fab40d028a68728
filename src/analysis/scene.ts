import { decimalsIn, decimalsOf, roundTo } from '../locale/number.ts'
import type { Amount, BaseLine, Goal, Growth, Scene } from '../locale/statement.ts'
import type { Text } from '../locale/text.ts'
import { scopeWords, subjectWords } from '../locale/words/counted.ts'
import type { Model } from '../model/model.ts'
import type { Answer, Standing, TargetAnswer } from './answer-types.ts'
import { activeDefinitions } from './definitions.ts'
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

/** What the sentence is about: what the base counts, or what the goal counts once a conversion is not neutral. */
function subjectOf(model: Model, target: TargetAnswer, converted: boolean): Text {
  const scopes = scopesOf(model, target.target)
  const metric = converted ? scopes.goal : (scopes.base ?? scopes.goal)
  return subjectWords[metric ?? ''] ?? lower(target.target.label)
}

function unitOf(model: Model, target: TargetAnswer): string {
  return model.rows.find((row) => row.id === target.target.row)?.unit ?? '1'
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

/** One place more than the base has; a flow starts from no base and has the places of its unit. */
function finestGiven(model: Model, target: TargetAnswer): number {
  const flow = target.target.counts === 'flow'
  return flow ? Math.max(1, decimalsOf(unitOf(model, target))) : basePlaces(model, target) + 1
}

function isCount(model: Model, target: TargetAnswer): boolean {
  const row = model.rows.find((each) => each.id === target.target.row)
  return row?.metric === 'count' || row?.metric === 'cumulative_count' || row?.metric === 'days'
}

/**
 * Places of the headline: one more than the base has, four digits at most, none for counts, no closing zeros without a
 * given base; more, up to one beyond those of the unit, only where a value beside the goal would read as the goal.
 */
export function headlinePlaces(model: Model, target: TargetAnswer): number {
  const size = Math.max(Math.abs(target.goal ?? 0), Math.abs(Number.isNaN(target.value) ? 0 : target.value))
  const most = Math.max(1, 4 - digits(size))
  let places = isCount(model, target) ? 0 : Math.min(finestGiven(model, target), most)
  const row = baseRow(model, target.target.row)
  if (!row || !givenAtStart(row)) places = decimalsIn(target.value, places)
  const goal = target.goal
  if (goal === null || Number.isNaN(target.gap) || Math.abs(target.gap) <= 1e-9 * Math.abs(goal)) return places
  if (target.outcome === 'too close to call') return places
  const finest = decimalsOf(unitOf(model, target)) + 1
  while (places < finest && roundTo(target.value, places) === roundTo(goal, places)) places++
  return places
}

function growthOf(target: TargetAnswer, unit: string): Growth | null {
  const { growthKind: kind, requiredFromNow: needed, scenarioGrowth: has } = target
  if (Number.isNaN(needed) || Number.isNaN(has)) return null
  return kind === 'rate' ? { kind, needed: 100 * needed, has: 100 * has, unit: '%' } : { kind, needed, has, unit }
}

/** A number as given, where a conversion lies between it and what it stands for. */
export function givenAmount({ given, converted }: Standing): Amount | null {
  return given && converted ? { value: given.value, unit: given.unit, decimals: decimalsIn(given.value, 3) } : null
}

function baseLine({ base }: TargetAnswer, unit: string, decimals: number): BaseLine {
  const written = decimalsIn(base.value, 3)
  const amount = {
    value: base.value,
    unit,
    decimals: base.given && !base.converted ? written : Math.min(decimals, written),
  }
  const own = base.given?.kind === 'own' ? { owner: base.given.owner } : null
  return { amount, given: givenAmount(base), period: base.period, own }
}

function roundedAmounts(model: Model, target: TargetAnswer): Amount[] {
  return roundedBases(model, target.target.row).map(({ row, value }) => ({
    value,
    unit: row.unit,
    decimals: decimalsIn(value, 3),
  }))
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

/** Distance from the goal by the digits shown; by full precision where the digits read as the goal and it is not. */
function gapShown(target: TargetAnswer, decimals: number): number {
  const aim = target.goal ?? Number.NaN
  const shown = Math.abs(roundTo(target.value, decimals) - aim)
  const size = Math.abs(target.gap)
  if (size <= 1e-9 * Math.abs(aim)) return 0
  return shown === 0 ? size : shown
}

/** Numbers and names that the sentences on a target need. */
export function sceneOf(answer: Answer, target: TargetAnswer): Scene {
  const { model } = answer
  const unit = unitOf(model, target)
  const decimals = headlinePlaces(model, target)
  const amount = (number: number): Amount => ({ value: number, unit, decimals })
  const aim = target.goal ?? Number.NaN
  const definitions = activeDefinitions(model, target.target, answer.inputs, target.target.period)
  const places = Math.max(decimals, decimalsIn(aim, 3))
  return {
    title: model.targets.length > 1 ? target.target.label : null,
    subject: subjectOf(model, target, definitions.length > 0),
    axisUnit: model.axis.unit,
    goal: goalLine(target, unit),
    base: baseLine(target, unit, decimals),
    value: amount(target.value),
    gap: { value: gapShown(target, decimals), unit, decimals: places },
    share: aim === 0 ? Number.NaN : Math.abs((100 * target.gap) / aim),
    band: bandOf(model, target, amount),
    rounded: roundedAmounts(model, target),
    growth: growthOf(target, unit),
    definitions,
  }
}
