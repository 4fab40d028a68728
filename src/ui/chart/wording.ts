import type { Outcome } from '../../analysis/answer.ts'
import { decimalsIn, decimalsOf, formatIn, formatNumber, formatPlain, shownValue } from '../../locale/number.ts'
import type { Language, Text } from '../../locale/text.ts'
import { unitWords } from '../../locale/unit-words.ts'
import { chartPhrases as phrases, chartWords as words } from '../../locale/words/chart.ts'
import { outcomeTone } from '../../locale/words/outcome.ts'
import type { Row } from '../../model/model.ts'
import { baseCaption } from './base-caption.ts'
import { type Caption, ifRounded, periodText, plain, type Setting, strong, type Tone } from './caption.ts'
import type { Domain } from './scales.ts'
import type { Mark, Point, Series } from './series.ts'

/** Everything written inside the drawing except the axes; null where there is nothing to say. */
export interface Captions {
  readonly goal: Caption | null
  readonly gap: Caption | null
  readonly reached: Caption | null
  readonly base: Caption | null
  readonly path: Caption | null
  /** Growth or steps of the reference path; null: no path. */
  readonly pace: string | null
  readonly marks: readonly Caption[]
  readonly ends: Readonly<Record<'scenario' | 'without' | 'before', Caption>>
}

/** A value of the row without its unit, with the decimals of the sheet. */
export function shown(row: Row, value: number, language: Language): string {
  return formatIn(value, row.unit, decimalsOf(row.unit), language)
}

/** Colour role of the gap: vermilion is kept for a goal that is not met, amber for too close to call. */
export function toneOf(outcome: Outcome): Tone {
  return outcomeTone(outcome) ?? 'quiet'
}

/** False where base and goal count different things, so that no gap may be drawn. */
export function comparable(setting: Setting): boolean {
  return setting.target.unjudged !== 'scopes differ'
}

/** All captions for a series. */
export function captionsFor(series: Series, setting: Setting): Captions {
  return {
    goal: goalCaption(series, setting),
    gap: comparable(setting) ? gapCaption(series, setting) : null,
    reached: reachedCaption(series, setting),
    base: baseCaption(series, setting),
    path: pathCaption(series, setting),
    pace: paceOf(series, setting),
    marks: series.marks.map((mark) => markCaption(series, mark, setting)),
    ends: endCaptions(series, setting),
  }
}

function goalCaption({ goal, row, limit }: Series, { target, language }: Setting): Caption | null {
  if (goal === null) return null
  const value = formatPlain(goal.value, row.unit, language)
  if (limit) return { tone: 'ink', lines: [[strong(phrases.limit(value)[language])]] }
  return { tone: 'ink', lines: [[strong(phrases.goal(target.target.is, value)[language])]] }
}

function gapCaption({ goal, reached, row, band }: Series, { target, language, narrow }: Setting): Caption | null {
  if (goal === null || reached === null) return null
  const tone = toneOf(target.outcome)
  const number = strong(signedGap(row, reached.value, goal.value, language))
  const span = band.find((one) => one.period === goal.period)
  if (tone !== 'close' || span === undefined || narrow) return { tone, lines: [[number]] }
  return { tone, lines: [[number], [plain(ifRounded(row, span.low, span.high, language))]] }
}

/** Difference of the digits shown, with its sign; finer digits where it would read zero. */
export function signedGap(row: Row, value: number, goal: number, language: Language): string {
  const places = decimalsOf(row.unit)
  const difference = shownValue(value, row.unit, places, language) - shownValue(goal, row.unit, places, language)
  const size = Math.abs(difference) < 1e-12 ? value - goal : difference
  for (let finer = places; finer <= places + 4; finer++) {
    const text = formatIn(size, row.unit, finer, language)
    if (/[1-9]/.test(text)) return size > 0 ? `+${text}` : text
  }
  return formatIn(0, row.unit, 0, language)
}

function reachedCaption({ reached, row, periods, goal }: Series, { language }: Setting): Caption | null {
  if (reached === null || goal === null || periods[periods.length - 1] === reached.period) return null
  return { tone: 'scenario', lines: [[strong(shown(row, reached.value, language))]] }
}

function pathCaption(series: Series, setting: Setting): Caption | null {
  const pace = paceOf(series, setting)
  if (pace === null) return null
  const name = words.pathName[setting.language]
  return { tone: 'quiet', lines: setting.narrow ? [[plain(name)], [plain(pace)]] : [[plain(`${name} ${pace}`)]] }
}

function paceOf({ path, row }: Series, { model, target, language }: Setting): string | null {
  const [first, last] = [path[0], path[path.length - 1]]
  if (first === undefined || last === undefined || first === last) return null
  const steps = Math.round((last.period - first.period) / model.axis.step)
  const rate =
    target.growthKind === 'rate'
      ? `${formatNumber(target.requiredFromNow * 100, 2)}%`
      : formatPlain((last.value - first.value) / steps, row.unit, language, decimalsOf(row.unit))
  return phrases.pace(rate, model.axis.unit)[language]
}

function markCaption({ row }: Series, mark: Mark, { language }: Setting): Caption {
  const word = mark.kind === 'actual' ? words.actual : words.typed
  const value = strong(shown(row, mark.value, language))
  return { tone: mark.kind === 'actual' ? 'ink' : 'typed', lines: [[value, plain(` ${word[language]}`)]] }
}

function endCaptions(series: Series, { language, narrow }: Setting): Captions['ends'] {
  const caption = (tone: Tone, points: readonly Point[], name: Text): Caption => {
    const value = shown(series.row, lastFinite(points)?.value ?? Number.NaN, language)
    const text = name[language]
    return { tone, lines: narrow ? [[strong(value)], [plain(text)]] : [[strong(value), plain(` ${text}`)]] }
  }
  return {
    scenario: caption('scenario', series.scenario, narrow ? words.scenarioShort : words.thisScenario),
    without: caption('quiet', series.without, narrow ? words.withoutShort : words.withoutSupport),
    before: caption('faint', series.before, words.before),
  }
}

/** The last point that has a value; undefined: none has. */
export function lastFinite(points: readonly Point[]): Point | undefined {
  return points.filter((point) => Number.isFinite(point.value)).pop()
}

/** A tick's number in the display unit, with the places that the step needs. */
export function tickText(value: number, domain: Domain, unit: string, language: Language): string {
  const { factor } = unitWords(unit, language)
  return formatNumber(value * factor, decimalsIn(domain.step * factor))
}

/** Title of the vertical axis: unit, and where it starts unless at zero. */
export function axisTitle(domain: Domain, unit: string, language: Language): string {
  const start = domain.low === 0 ? null : tickText(domain.low, domain, unit, language)
  return phrases.axis(unitWords(unit, language).long, start)[language]
}

/** What keeps the picture from being complete, in words; null: nothing. */
export function missing(series: Series, codeAt: (period: number) => string, setting: Setting): string | null {
  const { model, target, language } = setting
  if (series.base === null) return words.noBase[language]
  if (series.goal === null) return words.noGoal[language]
  if (!comparable(setting)) return words.scopesDiffer[language]
  if (series.reached !== null) return null
  const { period } = target.target
  return phrases.failed(periodText(period, model.axis.unit), codeAt(period))[language]
}
