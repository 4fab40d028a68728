import { decimalsOf, formatNumber } from './number.ts'
import type { Language } from './text.ts'
import { moneyPower, unitWords } from './unit-words.ts'

/**
 * A number of the sheet in the display unit. All numbers of a line have the same places, so that points stand under
 * each other: those of its unit, but where the unit is shown in a larger one (m CNY as 亿元) two, or three while the
 * line stays below one; counts that are not whole have one. `extra` places are added only where they hold a digit.
 */
export function numberText(
  value: number,
  unit: string,
  line: readonly number[],
  language: Language,
  extra = 0,
): string {
  const { factor } = unitWords(unit, language)
  const places = placesOf(unit, line, language)
  const text = formatNumber(value * factor, places + extra)
  return extra === 0 ? text : withoutZeros(text, extra, places === 0)
}

/** Places after the point in the declared unit: those of the unit, one for counts that are not whole. */
export function placesFor(unit: string, line: readonly number[]): number {
  const places = decimalsOf(unit)
  return places === 0 && moneyPower(unit) === null && line.some(isPart) ? 1 : places
}

function placesOf(unit: string, line: readonly number[], language: Language): number {
  const { factor, shift } = unitWords(unit, language)
  const places = placesFor(unit, line) - shift
  const largest = Math.max(0, ...line.filter(Number.isFinite).map(Math.abs)) * factor
  const least = largest > 0 && largest < 1 ? 3 : 2
  return shift < 0 ? Math.min(places, least) : places
}

/** A count below a thousand whose first place after the point is not zero. */
function isPart(value: number): boolean {
  return Math.abs(value) < 1000 && Math.abs(value - Math.round(value)) >= 0.05
}

function withoutZeros(text: string, most: number, point: boolean): string {
  const zeros = Math.min(most, /0*$/.exec(text)?.[0].length ?? 0)
  const kept = text.slice(0, text.length - zeros)
  return point && kept.endsWith('.') ? kept.slice(0, -1) : kept
}
