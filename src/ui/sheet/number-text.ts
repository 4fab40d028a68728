import { decimalsOf, formatNumber } from '../../locale/number.ts'
import type { Language } from '../../locale/text.ts'
import { unitWords } from '../../locale/unit-words.ts'

/**
 * A number of the sheet in the display unit. All numbers of a line have the same places, so that points stand under
 * each other: those of its unit, but where the unit is shown in a larger one (m CNY as 亿元) two, or three while the
 * line stays below one.
 */
export function numberText(value: number, unit: string, line: readonly number[], language: Language): string {
  const { factor, shift } = unitWords(unit, language)
  const places = decimalsOf(unit) - shift
  const largest = Math.max(0, ...line.filter(Number.isFinite).map(Math.abs)) * factor
  const least = largest > 0 && largest < 1 ? 3 : 2
  return formatNumber(value * factor, shift < 0 ? Math.min(places, least) : places)
}
