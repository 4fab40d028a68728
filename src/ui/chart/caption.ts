import type { TargetAnswer } from '../../analysis/answer.ts'
import { decimalsOf, formatPeriod, formatPlain } from '../../locale/number.ts'
import type { Language, Text } from '../../locale/text.ts'
import { chartPhrases as phrases } from '../../locale/words/chart.ts'
import type { Axis, Model, Row } from '../../model/model.ts'

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

/** What the wording depends on beside the numbers. */
export interface Setting {
  readonly model: Model
  readonly target: TargetAnswer
  readonly language: Language
  /** True: short names, value and name on lines of their own. */
  readonly narrow: boolean
}

/** A bold stretch. */
export const strong = (text: string): Piece => ({ text, strong: true })

/** An ordinary stretch. */
export const plain = (text: string): Piece => ({ text, strong: false })

/** Name of a period in both languages. */
export function periodText(period: number, unit: Axis['unit']): Text {
  return { en: formatPeriod(period, unit, 'en'), zh: formatPeriod(period, unit, 'zh') }
}

/** The ends of a range, said to hold if the base is rounded. */
export function ifRounded(row: Row, low: number, high: number, language: Language): string {
  const ends = [low, high].map((value) => formatPlain(value, row.unit, language, decimalsOf(row.unit)))
  return phrases.ifRounded({ en: ends.join('–'), zh: ends.join('～') })[language]
}
