import type { Language } from '../../locale/text.ts'
import { parseTyped } from '../../locale/typed-number.ts'
import { basePhrases } from '../../locale/words/base.ts'
import type { Axis, Row } from '../../model/model.ts'
import type { Base } from '../../scenario/scenario.ts'

/** The base form as typed, in the reader's display unit. */
export interface BaseDraft {
  value: string
  year: string
  metric: string
  scope: string
  owner: string
  source: string
  note: string
  /** Declared unit. */
  rounding: number
  history: string
}

export type ReadBase =
  | { readonly kind: 'base'; readonly base: Base }
  | { readonly kind: 'wrong'; readonly message: string }

const wrong = (message: string): ReadBase => ({ kind: 'wrong', message })

/** Reads the form; the first wrong field is named with what was found and what was expected. */
export function readBase(draft: BaseDraft, unit: string, axis: Axis, row: Row, language: Language): ReadBase {
  const value = parseTyped(draft.value, unit, language, 0)
  if (value === null || value <= 0) return wrong(basePhrases.notANumber(draft.value)[language])
  const period = Number(draft.year.trim().replace(/年$/, ''))
  const whole = Number.isInteger((period - axis.from) / axis.step)
  if (draft.year.trim() === '' || !whole || period >= axis.to) {
    return wrong(basePhrases.wrongYear(draft.year, String(axis.to))[language])
  }
  const history: { period: number; value: number }[] = []
  for (const [index, line] of draft.history.split('\n').entries()) {
    if (line.trim() === '') continue
    const [year = '', ...rest] = line.trim().split(/[\s,，:：]+/)
    const point = { period: Number(year.replace(/年$/, '')), value: parseTyped(rest.join(''), unit, language, 0) }
    if (!Number.isFinite(point.period) || point.period >= period || point.value === null) {
      return wrong(basePhrases.wrongHistory(index + 1, line.trim())[language])
    }
    history.push({ period: point.period, value: point.value })
  }
  history.sort((a, b) => a.period - b.period)
  const { scope, owner, source, note, rounding } = draft
  const metric = draft.metric === '' ? (row.metric ?? '') : draft.metric
  return { kind: 'base', base: { value, period, metric, scope, owner, source, note, rounding, history } }
}
