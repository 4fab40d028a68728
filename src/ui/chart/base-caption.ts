import { decimalsOf, formatPlain } from '../../locale/number.ts'
import type { Text } from '../../locale/text.ts'
import { originWords, chartPhrases as phrases } from '../../locale/words/chart.ts'
import type { Given, Model, Row } from '../../model/model.ts'
import { type Caption, ifRounded, type Piece, periodText, plain, type Setting, strong } from './caption.ts'
import { carriers, type Series } from './series.ts'

type Origin = keyof typeof originWords

/** Longest name of an owner beside the base, in characters. */
const LONGEST_OWNER = 24

/** The base: its value, what it rests on, whose it is, and its range if rounded. */
export function baseCaption(series: Series, setting: Setting): Caption | null {
  const { model, language, narrow } = setting
  const { base, row, band } = series
  if (base === null) return null
  const given = startOf(row, model)
  const typed = series.marks.some((mark) => mark.period === base.period)
  const origin = typed ? 'own' : originOf(given, model)
  const named = nameOf(origin, narrow ? null : periodText(base.period, model.axis.unit))
  const value = (number: number) => formatPlain(number, row.unit, language, decimalsOf(row.unit))
  const first = typed ? null : convertedFrom(base.value, given)
  const lines: (readonly Piece[])[] =
    first === null
      ? [[strong(value(base.value)), plain(` ${named[language]}`)]]
      : convertedLines(value(base.value), phrases.converted(value(first), originWords[origin], named), setting)
  const owner = !typed && given?.kind === 'own' ? short(given.owner) : ''
  if (owner !== '' && !narrow) lines.push([plain(owner)])
  const span = band.find((one) => one.period === base.period)
  if (span !== undefined && !narrow) lines.push([plain(ifRounded(row, span.low, span.high, language))])
  return { tone: 'ink', lines }
}

/** A narrow chart sets what the converted value comes from on a line of its own. */
function convertedLines(
  value: string,
  [what, from]: readonly [Text, Text],
  { language, narrow }: Setting,
): (readonly Piece[])[] {
  const head = strong(value)
  if (narrow) return [[head, plain(what[language])], [plain(from[language].trim())]]
  return [[head, plain(what[language] + from[language])]]
}

/** The value given where the row starts from another one: a definition has converted it. Null: it is the same. */
function convertedFrom(base: number, given: Given | null): number | null {
  const value = given?.value ?? null
  return value === null || Math.abs(base - value) <= 1e-9 * Math.max(Math.abs(base), Math.abs(value)) ? null : value
}

function nameOf(origin: Origin, period: Text | null): Text {
  if (period === null) return originWords[origin]
  return origin === 'expected' ? phrases.expectedIn(period) : phrases.ofPeriod(originWords[origin], period)
}

/** What the base rests on: typed by the planner, published, expected by its source, assumed, or none of these. */
function originOf(given: Given | null, model: Model): Origin {
  switch (given?.kind) {
    case 'own':
      return 'own'
    case 'figure':
      return model.figures.find(({ id }) => id === given.figure)?.qualifier === 'expected' ? 'expected' : 'published'
    case 'assumption':
      return 'assumed'
    default:
      return 'start'
  }
}

/** The number that a row starts from: its own, or that of the one row which its formula takes over. */
function startOf(row: Row, model: Model): Given | null {
  const [first, ...others] = carriers(model, row).filter(({ start, series }) => start !== null || series?.[0])
  if (first === undefined || (others.length > 0 && first !== row)) return null
  return first.start?.kind === 'given' ? first.start.given : (first.series?.[0] ?? null)
}

function short(owner: string): string {
  const name = owner.trim()
  return name.length > LONGEST_OWNER ? `${name.slice(0, LONGEST_OWNER - 1)}…` : name
}
