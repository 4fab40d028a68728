import type { Outcome, TargetAnswer } from '../../analysis/answer.ts'
import {
  decimalsIn,
  decimalsOf,
  formatIn,
  formatNumber,
  formatPeriod,
  formatPlain,
  shownValue,
} from '../../locale/number.ts'
import type { Language, Text } from '../../locale/text.ts'
import { unitWords } from '../../locale/unit-words.ts'
import { originWords, chartPhrases as phrases, chartWords as words } from '../../locale/words/chart.ts'
import type { Axis, Given, Model, Row } from '../../model/model.ts'
import type { Domain } from './scales.ts'
import { carriers, type Mark, type Point, type Series } from './series.ts'

/** A stretch of label text; `strong` is set bold. */
export interface Piece {
  readonly text: string
  readonly strong: boolean
}

/** Colour role of a label or mark. */
export type Tone = 'ink' | 'quiet' | 'faint' | 'scenario' | 'gap' | 'close' | 'met' | 'typed'

/** One label: its lines of pieces. */
export interface Caption {
  readonly tone: Tone
  readonly lines: readonly (readonly Piece[])[]
}

/** Everything written inside the drawing except the axes; null where there is nothing to say. */
export interface Captions {
  readonly goal: Caption | null
  readonly gap: Caption | null
  readonly reached: Caption | null
  readonly base: Caption | null
  readonly path: Caption | null
  readonly marks: readonly Caption[]
  readonly ends: Readonly<Record<'scenario' | 'without' | 'before', Caption>>
}

/** What the wording depends on beside the numbers. */
export interface Setting {
  readonly model: Model
  readonly target: TargetAnswer
  readonly language: Language
  /** True: short names, value and name on lines of their own. */
  readonly narrow: boolean
}

const strong = (text: string): Piece => ({ text, strong: true })
const plain = (text: string): Piece => ({ text, strong: false })

/** A value of the row without its unit, with the decimals of the sheet. */
export function shown(row: Row, value: number, language: Language): string {
  return formatIn(value, row.unit, decimalsOf(row.unit), language)
}

/** Name of a period in both languages. */
export function periodText(period: number, unit: Axis['unit']): Text {
  return { en: formatPeriod(period, unit, 'en'), zh: formatPeriod(period, unit, 'zh') }
}

/** Colour role of the gap: vermilion is kept for a goal that is not met, amber for too close to call. */
export function toneOf(outcome: Outcome): Tone {
  switch (outcome) {
    case 'short':
    case 'over the limit':
    case 'missed':
      return 'gap'
    case 'too close to call':
      return 'close'
    case 'reached':
    case 'met':
      return 'met'
    case 'cannot be judged':
      return 'quiet'
    default:
      return outcome satisfies never
  }
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
    marks: series.marks.map((mark) => markCaption(series, mark, setting)),
    ends: endCaptions(series, setting),
  }
}

function goalCaption({ goal, row }: Series, { target, language }: Setting): Caption | null {
  if (goal === null) return null
  const value = formatPlain(goal.value, row.unit, language)
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

function ifRounded(row: Row, low: number, high: number, language: Language): string {
  const ends = [low, high].map((value) => formatPlain(value, row.unit, language, decimalsOf(row.unit)))
  return phrases.ifRounded({ en: ends.join('–'), zh: ends.join('～') })[language]
}

function reachedCaption({ reached, row, periods, goal }: Series, { language }: Setting): Caption | null {
  if (reached === null || goal === null || periods[periods.length - 1] === reached.period) return null
  return { tone: 'scenario', lines: [[strong(shown(row, reached.value, language))]] }
}

function baseCaption(series: Series, { model, language, narrow }: Setting): Caption | null {
  const { base, row, band } = series
  if (base === null) return null
  const origin = baseOrigin(originOf(series, model), narrow ? null : periodText(base.period, model.axis.unit))[language]
  const first = [strong(formatPlain(base.value, row.unit, language, decimalsOf(row.unit))), plain(` ${origin}`)]
  const span = band.find((one) => one.period === base.period)
  if (span === undefined || narrow) return { tone: 'ink', lines: [first] }
  return { tone: 'ink', lines: [first, [plain(ifRounded(row, span.low, span.high, language))]] }
}

/** What stands beside the base's number; a narrow chart leaves the period to the axis. */
function baseOrigin(origin: keyof typeof originWords, period: Text | null): Text {
  const name = originWords[origin]
  return period === null ? name : phrases.ofPeriod(name, period)
}

/** What the base rests on: typed by the planner, published, assumed, or none of these. */
function originOf({ base, marks, row }: Series, model: Model): keyof typeof originWords {
  if (marks.some((mark) => mark.period === base?.period)) return 'own'
  switch (startOf(row, model)?.kind) {
    case 'own':
      return 'own'
    case 'figure':
      return 'published'
    case 'assumption':
      return 'assumed'
    default:
      return 'start'
  }
}

/** The number that a row starts from: its own, or that of the nearest row which its formula takes over. */
function startOf(row: Row, model: Model): Given | null {
  for (const { start, series } of carriers(model, row)) {
    if (start?.kind === 'given') return start.given
    if (series?.[0]) return series[0]
    if (start !== null) return null
  }
  return null
}

function pathCaption({ path, row }: Series, { model, target, language, narrow }: Setting): Caption | null {
  const [first, last] = [path[0], path[path.length - 1]]
  if (first === undefined || last === undefined || first === last) return null
  const steps = Math.round((last.period - first.period) / model.axis.step)
  const rate =
    target.growthKind === 'rate'
      ? `${formatNumber(target.requiredFromNow * 100, 2)}%`
      : formatPlain((last.value - first.value) / steps, row.unit, language, decimalsOf(row.unit))
  const pace = phrases.pace(rate, model.axis.unit)[language]
  const name = words.pathName[language]
  return { tone: 'quiet', lines: narrow ? [[plain(name)], [plain(pace)]] : [[plain(`${name} ${pace}`)]] }
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
