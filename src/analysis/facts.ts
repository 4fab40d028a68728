import {
  decimalsOf,
  formatNumber,
  formatPeriod,
  formatPlain,
  formatRange,
  formatSignedWithUnit,
  formatWithUnit,
  roundTo,
} from '../locale/number.ts'
import { brief, ratePlaces, wholeOrTenth } from '../locale/phrases.ts'
import type { Phrase, Scene } from '../locale/statement.ts'
import type { Language } from '../locale/text.ts'
import { unitSuffix } from '../locale/unit-words.ts'
import { factWords as words } from '../locale/words/facts.ts'
import { outcomeTone, outcomeWords, progressWords } from '../locale/words/outcome.ts'
import { indexOfPeriod } from '../model/periods.ts'
import type { Answer, TargetAnswer } from './answer-types.ts'
import { givenAtStart, roundingStep } from './rounding.ts'
import { sceneOf } from './scene.ts'
import { baseRow } from './scopes.ts'

/** One fact of the line under the verdict: label above value, a note in small type. */
export interface Fact {
  readonly id: 'outcome' | 'gap' | 'needed' | 'neededFromNow' | 'progress' | 'first' | 'support' | 'assumed'
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

function gapFact({ target, scene, language }: Asked): Fact {
  const { unit } = scene.value
  const places = Math.max(decimalsOf(unit), scene.value.decimals)
  const gap = target.goal === null ? Number.NaN : roundTo(target.value, places) - target.goal
  const period = (in_: Language): string => formatPeriod(target.target.period, scene.axisUnit, in_)
  const tone = outcomeTone(target.outcome)
  const value = formatSignedWithUnit(gap, unit, places, language)
  const fact: Fact = { id: 'gap', label: words.gap(period('en'), period('zh'))[language], value }
  return tone === 'gap' ? { ...fact, tone } : fact
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

function roundedNote({ answer, target, scene, language }: Asked): string {
  const row = baseRow(answer.model, target.target.row)
  const given = row ? givenAtStart(row) : null
  const step = row && given ? roundingStep(answer.model, given, row.unit) : 0
  if (target.now.actual || target.growthKind !== 'rate' || !(step > 0) || !(target.requiredHigh > target.requiredLow))
    return ''
  const [low, high] = [100 * target.requiredLow, 100 * target.requiredHigh]
  const parts = (in_: Language) => ({
    range: formatRange(low, high, '%', 2, in_),
    base:
      in_ === 'en' ? formatPlain(scene.base.amount.value, scene.base.amount.unit, in_) : brief(scene.base.amount, in_),
    step: formatPlain(step, row?.unit ?? '', in_) + unitSuffix(row?.unit ?? '', in_),
  })
  return words.ifRounded(parts('en'), parts('zh'))[language]
}

function joined(parts: readonly string[], language: Language): string {
  return parts.filter((part) => part !== '').join(language === 'zh' ? '；' : '; ')
}

function neededFact(asked: Asked): Fact[] {
  const { target, scene, language } = asked
  if (target.goal === null || (target.target.is === 'at most' && target.growthKind === 'change')) return []
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

function firstFact({ answer, target, scene, language }: Asked): Fact[] {
  if (target.goal === null || target.unjudged !== null || target.target.is === 'at most') return []
  const label = (scene.axisUnit === 'year' ? words.firstYear : words.firstPeriod)[language]
  const name = (period: number, in_: Language): string => formatPeriod(period, scene.axisUnit, in_)
  const end = answer.model.axis.to
  const never = words.notBy(name(end, 'en'), name(end, 'zh'))[language]
  return [{ id: 'first', label, value: target.firstPeriod === null ? never : name(target.firstPeriod, language) }]
}

function supportFact({ answer, target, scene, language }: Asked): Fact[] {
  const { support, model } = answer
  if (!support) return []
  const value = support.values[indexOfPeriod(model.axis, target.target.period)] ?? Number.NaN
  const amount = (in_: Language): string =>
    formatPlain(value, support.unit, in_, 1) + unitSuffix(support.unit.replace(/ a year$/, ''), in_)
  const text = value === 0 ? words.noSupport : words.supportAYear(amount('en'), amount('zh'))
  const period = (in_: Language): string => formatPeriod(target.target.period, scene.axisUnit, in_)
  const label = words.support[language]
  return [{ id: 'support', label, value: text[language], note: words.supportIn(period('en'), period('zh'))[language] }]
}

function assumedFact({ answer, language }: Asked): Fact {
  const { count, of } = answer.assumed
  return { id: 'assumed', label: words.assumed[language], value: words.leversAssumed(count, of)[language] }
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
    gapFact(asked),
    ...neededFact(asked),
    ...neededFromNowFact(asked),
    ...progressFact(asked),
    ...firstFact(asked),
    ...supportFact(asked),
    assumedFact(asked),
  ]
}
