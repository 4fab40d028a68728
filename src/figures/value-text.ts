import { formatWithUnit } from '../locale/number.ts'
import type { Language } from '../locale/text.ts'
import type { Figure } from './figure.ts'

/** A figure's value as a reader sees it: number and unit, a range, or the text that stands for a number. */
export function valueText(figure: Figure, language: Language): string {
  const { value, unit } = figure
  switch (value.kind) {
    case 'number':
      return formatWithUnit(value.value, unit, ownDecimals(value.value), language)
    case 'range':
      return language === 'zh' ? `${value.from}—${value.to}年` : `${value.from}–${value.to}`
    case 'text':
      return value.text[language]
    default:
      return value satisfies never
  }
}

function ownDecimals(value: number): number {
  const places = String(value).split('.')[1]?.length ?? 0
  return Math.min(places, 4)
}
