import type { Figure } from '../../figures/figure.ts'
import { formatPlain, parseTyped } from '../../locale/number.ts'
import type { Language } from '../../locale/text.ts'
import { basePhrases } from '../../locale/words/base.ts'
import type { Axis, Model, Row } from '../../model/model.ts'
import { limits } from '../../scenario/limits.ts'
import type { Base } from '../../scenario/scenario.ts'

/** The base form as typed, in the reader's display unit; `rounding` in the declared one. */
export interface BaseDraft {
  value: string
  year: string
  scope: string
  owner: string
  source: string
  note: string
  rounding: number
  history: string
}

export type ReadBase =
  | { readonly kind: 'base'; readonly base: Base }
  | { readonly kind: 'wrong'; readonly message: string }

type Point = Base['history'][number]

/** The published figure at the start of a row, with its value in the row's unit; null: the row has none. */
export function publishedBase(model: Model, row: Row): { readonly value: number; readonly figure: Figure } | null {
  const given = row.start?.kind === 'given' ? row.start.given : null
  if (given?.kind !== 'figure') return null
  const figure = model.figures.find((one) => one.id === given.figure)
  return figure ? { value: given.value, figure } : null
}

/** What the form opens with: the planner's own base, else the published one, and the number typed over it, if any. */
export function draftOf(
  model: Model,
  row: Row,
  own: Base | undefined,
  language: Language,
  typed: string | null,
): BaseDraft {
  const published = publishedBase(model, row)
  const text = (value: number) => formatPlain(value, row.unit, language, 6)
  const value = own?.value ?? published?.value
  return {
    value: typed ?? (value === undefined ? '' : text(value)),
    year: String(own?.period ?? model.axis.from),
    scope: own?.scope ?? '',
    owner: own?.owner ?? '',
    source: own?.source ?? '',
    note: own?.note ?? '',
    rounding: own?.rounding ?? 0,
    history: (own?.history ?? []).map((point) => `${point.period} ${text(point.value)}`).join('\n'),
  }
}

/** Reads the form; the first wrong field is named with what was found and what was expected. */
export function readBase(draft: BaseDraft, model: Model, row: Row, language: Language): ReadBase {
  const wrong = (message: string): ReadBase => ({ kind: 'wrong', message })
  const value = parseTyped(draft.value, row.unit, language, 0)
  if (value === null || value < 0) return wrong(basePhrases.notANumber(draft.value)[language])
  const period = readPeriod(draft.year, model.axis)
  if (period === null) return wrong(basePhrases.wrongYear(draft.year, String(model.axis.to))[language])
  const history: Point[] = []
  for (const [index, line] of draft.history.split('\n').entries()) {
    if (line.trim() === '') continue
    const point = readPoint(line, row.unit, language)
    if (point === null || point.period >= period) {
      return wrong(basePhrases.wrongHistory(index + 1, line.trim())[language])
    }
    if (history.some((other) => other.period === point.period) || history.length >= limits.history) {
      return wrong(basePhrases.wrongHistory(index + 1, line.trim())[language])
    }
    history.push(point)
  }
  history.sort((a, b) => a.period - b.period)
  const { scope, owner, source, note, rounding } = draft
  return {
    kind: 'base',
    base: { value, period, metric: row.metric ?? '', scope, owner, source, note, rounding, history },
  }
}

/** A period of the axis's grid before its end, also before its beginning. */
function readPeriod(text: string, axis: Axis): number | null {
  const period = Number(text.trim().replace(/年$/, ''))
  const onGrid = Number.isInteger((period - axis.from) / axis.step)
  return text.trim() !== '' && onGrid && period < axis.to ? period : null
}

function readPoint(line: string, unit: string, language: Language): Point | null {
  const [year = '', ...rest] = line.trim().split(/[\s,，:：]+/)
  const period = Number(year.replace(/年$/, ''))
  const value = parseTyped(rest.join(''), unit, language, 0)
  return Number.isFinite(period) && value !== null ? { period, value } : null
}
