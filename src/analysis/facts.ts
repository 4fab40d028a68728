import {
  decimalsIn,
  decimalsOf,
  formatNumber,
  formatPeriod,
  formatPlain,
  formatRange,
  formatSignedWithUnit,
  formatWithUnit,
  roundTo,
} from '../locale/number.ts'
import { ratePlaces, wholeOrTenth } from '../locale/phrases.ts'
import type { Phrase, Scene } from '../locale/statement.ts'
import type { Language } from '../locale/text.ts'
import { unitSuffix } from '../locale/unit-words.ts'
import { factWords as words } from '../locale/words/facts.ts'
import { outcomeTone, outcomeWords, progressWords } from '../locale/words/outcome.ts'
import { indexOfPeriod } from '../model/periods.ts'
import type { Answer, TargetAnswer } from './answer-types.ts'
import { meets } from './outcome.ts'
import { roundedBases } from './rounding.ts'
import { sceneOf } from './scene.ts'

/** One fact of the line under the verdict: label above value, a note in small type. */
export interface Fact {
  readonly id: 'outcome' | 'value' | 'gap' | 'needed' | 'neededFromNow' | 'progress' | 'first' | 'support' | 'assumed'
  readonly label: string
  readonly value: string
  readonly note?: string
  readonly tone?: NonNullable<Phrase['tone']>
}

interface Asked {
  readonly answer: Answer
  readonly target: TargetAnswer
  readonly scene: Scene
  readonly language: Language
}

function outcomeFact({ target, language }: Asked): Fact {
  const actual = target.outcome === 'met' || target.outcome === 'missed'
  const label = (actual ? words.result : words.outcome)[language]
  const tone = outcomeTone(target.outcome)
  const fact: Fact = { id: 'outcome', label, value: outcomeWords[target.outcome][language] }
  return tone ? { ...fact, tone } : fact
}

/** Places that show a gap as one: those of the unit, more where a goal just missed would read as met. */
function gapPlaces({ target, scene }: Asked): number {
  const { unit, decimals } = scene.value
  const least = Math.max(decimalsOf(unit), decimals)
  const size = Math.abs(target.gap)
  if (!(size > 1e-9 * Math.abs(target.goal ?? 0))) return least
  let places = least
  while (places < least + 4 && roundTo(size, places) === 0) places++
  return places
}

function gapFact(asked: Asked): Fact {
  const { target, scene, language } = asked
  const { unit } = scene.value
  const places = gapPlaces(asked)
  const gap = target.goal === null ? Number.NaN : roundTo(target.value, places) - target.goal
  const period = (in_: Language): string => formatPeriod(target.target.period, scene.axisUnit, in_)
  const tone = outcomeTone(target.outcome)
  const value = formatSignedWithUnit(gap, unit, places, language)
  const fact: Fact = { id: 'gap', label: words.gap(period('en'), period('zh'))[language], value }
  return tone === 'gap' ? { ...fact, tone } : fact
}

/** What a flow comes to in its period: there is no growth to speak of beside it. */
function valueFact({ target, scene, language }: Asked): Fact[] {
  if (target.target.counts !== 'flow') return []
  const period = (in_: Language): string => formatPeriod(target.target.period, scene.axisUnit, in_)
  const settled = target.outcome === 'met' || target.outcome === 'missed'
  const label = (settled ? words.actual : words.value)(period('en'), period('zh'))[language]
  const { unit, decimals } = scene.value
  const places = Math.max(decimals, Math.min(decimalsOf(unit), decimalsIn(target.value)))
  return [{ id: 'value', label, value: formatWithUnit(target.value, unit, places, language) }]
}

function rate(asked: Asked, value: number): string {
  const { target, scene, language } = asked
  if (target.growthKind === 'change') return formatWithUnit(value, scene.value.unit, scene.value.decimals, language)
  const places = scene.growth ? ratePlaces(scene.growth) : 2
  return `${formatNumber(100 * value, places)}%`
}

function perStep(asked: Asked, value: number): string {
  return asked.language === 'zh' ? rate(asked, value) : `${rate(asked, value)} a ${asked.scene.axisUnit}`
}

/** The given number as written, which is what may be rounded, and its step; null: no rounding opens a band. */
function roundedBase(
  { answer, target }: Asked,
  in_: Language,
): { readonly base: string; readonly step: string } | null {
  const [rounded] = roundedBases(answer.model, target.target.row)
  if (!rounded) return null
  const { value, half, row } = rounded
  const [base, step] = [formatPlain(value, row.unit, in_), formatPlain(2 * half, row.unit, in_)]
  const unit = unitSuffix(row.unit, in_)
  return { base: in_ === 'zh' ? base + unit : base, step: step + unit }
}

function roundedNote(asked: Asked): string {
  const { target, language } = asked
  const [en, zh] = [roundedBase(asked, 'en'), roundedBase(asked, 'zh')]
  if (!en || !zh || target.now.actual || target.growthKind !== 'rate') return ''
  if (!(target.requiredHigh > target.requiredLow)) return ''
  const range = (in_: Language): string => formatRange(100 * target.requiredLow, 100 * target.requiredHigh, '%', 2, in_)
  return words.ifRounded({ ...en, range: range('en') }, { ...zh, range: range('zh') })[language]
}

function joined(parts: readonly string[], language: Language): string {
  return parts.filter((part) => part !== '').join(language === 'zh' ? '；' : '; ')
}

function neededFact(asked: Asked): Fact[] {
  const { target, scene, language } = asked
  if (target.goal === null || target.target.counts === 'flow') return []
  if (target.target.is === 'at most' && target.growthKind === 'change') return []
  const year = scene.axisUnit === 'year'
  const label = target.growthKind === 'change' ? words.neededChange : year ? words.needed : words.neededPeriod
  const has =
    target.now.actual || Number.isNaN(target.scenarioGrowth)
      ? ''
      : words.thisScenario(rate(asked, target.scenarioGrowth))[language]
  const note = joined([has, roundedNote(asked)], language)
  const value = perStep(asked, target.requiredFromBase)
  const fact: Fact = {
    id: 'needed',
    label: label[language],
    value: Number.isNaN(target.requiredFromBase) ? '–' : value,
  }
  return [note === '' ? fact : { ...fact, note }]
}

function neededFromNowFact(asked: Asked): Fact[] {
  const { target, language } = asked
  if (!target.now.actual || Number.isNaN(target.requiredFromNow)) return []
  const label = target.growthKind === 'change' ? words.neededChangeFromNow : words.neededFromNow
  const note = words.thisScenario(rate(asked, target.scenarioGrowth))[language]
  return [{ id: 'neededFromNow', label: label[language], value: perStep(asked, target.requiredFromNow), note }]
}

function besideTime(points: number, language: Language): string {
  const size = wholeOrTenth(Math.abs(points))
  if (roundTo(points, 1) === 0) return words.level[language]
  return (points > 0 ? words.above(size) : words.below(size))[language]
}

function progressFact({ target, language }: Asked): Fact[] {
  const { progress } = target
  if (!progress) return []
  const goal = `${formatNumber(100 * progress.goalDone, 1)}%`
  const increase = `${wholeOrTenth(100 * progress.increaseDone)}%`
  const done = target.base.value === 0 ? words.doneCount(goal) : words.done(goal, increase)
  const note = joined([besideTime(progress.points, language), done[language]], language)
  return [{ id: 'progress', label: words.progress[language], value: progressWords[progress.word][language], note }]
}

/** First years at both ends of the base's rounding; empty where they are the same. */
function firstIfRounded(asked: Asked): string {
  const { target, scene, language } = asked
  const [en, zh] = [roundedBase(asked, 'en'), roundedBase(asked, 'zh')]
  const { earliest = null, latest = null } = target.firstRange ?? {}
  if (!en || !zh || earliest === null) return ''
  const name = (period: number, in_: Language): string => formatPeriod(period, scene.axisUnit, in_)
  const range = (in_: Language): string => {
    if (latest === null) return words.orLater(name(earliest, in_))[in_]
    const span = scene.axisUnit === 'year' ? words.years : words.periods
    return span(name(earliest, in_), name(latest, in_))[in_]
  }
  return words.firstIfRounded({ ...en, range: range('en') }, { ...zh, range: range('zh') })[language]
}

function firstFact(asked: Asked): Fact[] {
  const { answer, target, scene, language } = asked
  const { firstPeriod, base } = target
  if (target.goal === null || target.unjudged !== null || target.target.is === 'at most') return []
  const label = (scene.axisUnit === 'year' ? words.firstYear : words.firstPeriod)[language]
  const name = (period: number, in_: Language): string => formatPeriod(period, scene.axisUnit, in_)
  const end = answer.model.axis.to
  const never = words.notBy(name(end, 'en'), name(end, 'zh'))[language]
  const value = firstPeriod === null ? never : name(firstPeriod, language)
  const note = byConversion(target) ? words.byConversion[language] : firstIfRounded(asked)
  const fact: Fact = { id: 'first', label, value }
  return [note === '' || (firstPeriod === base.period && !base.converted) ? fact : { ...fact, note }]
}

/** True where the base meets the goal by its conversion and not by its own number. */
function byConversion({ firstPeriod, base, goal, target }: TargetAnswer): boolean {
  if (firstPeriod !== base.period || !base.converted || base.given === null || goal === null) return false
  return !meets(target.is, base.given.value, goal)
}

function supportFact({ answer, target, scene, language }: Asked): Fact[] {
  const { support, model } = answer
  if (!support) return []
  const value = support.values[indexOfPeriod(model.axis, target.target.period)] ?? Number.NaN
  const amount = (in_: Language): string =>
    formatPlain(value, support.unit, in_, 1) + unitSuffix(support.unit.replace(/ a year$/, ''), in_)
  const period = (in_: Language): string => formatPeriod(target.target.period, scene.axisUnit, in_)
  const fact = { id: 'support', label: words.support[language] } as const
  if (value === 0) return [{ ...fact, value: words.noSupport(period('en'), period('zh'))[language] }]
  const text = words.supportAYear(amount('en'), amount('zh'))[language]
  return [{ ...fact, value: text, note: words.supportIn(period('en'), period('zh'))[language] }]
}

function assumedFact({ answer, language }: Asked): Fact[] {
  const { count, of } = answer.assumed
  if (of === 0) return []
  return [{ id: 'assumed', label: words.assumed[language], value: words.leversAssumed(count, of)[language] }]
}

/**
 * The line of facts on one target: outcome, gap, growth needed (and from here on, and progress, after an actual), first
 * year at the goal, what the support costs a year, how many levers are assumed. Empty where the model has no target.
 */
export function facts(answer: Answer, language: Language, index = 0): readonly Fact[] {
  const target = answer.targets[index]
  if (!target) return []
  const asked: Asked = { answer, target, scene: sceneOf(answer, target), language }
  return [
    outcomeFact(asked),
    ...valueFact(asked),
    gapFact(asked),
    ...neededFact(asked),
    ...neededFromNowFact(asked),
    ...progressFact(asked),
    ...firstFact(asked),
    ...supportFact(asked),
    ...assumedFact(asked),
  ]
}

/** A fact's value and note as one text for papers and copies; a note reads well after the separator. */
export function factText({ value, note }: Fact, language: Language): string {
  return note === undefined ? value : joined([value, note], language)
}
