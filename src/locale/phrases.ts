import { decimalsIn, formatIn, formatNumber, formatWithUnit, roundTo } from './number.ts'
import type { Amount, Growth, Phrase } from './statement.ts'
import type { Language } from './text.ts'
import { unitWords } from './unit-words.ts'

/** Number and short unit: `48 bn`, `480亿元`. */
export function brief(amount: Amount, language: Language): string {
  return formatWithUnit(amount.value, amount.unit, amount.decimals, language)
}

/** Number and unit in full, where an amount is first named: `50 bn yuan`; the same as `brief` in Chinese. */
export function full(amount: Amount, language: Language): string {
  const { long, short } = unitWords(amount.unit, 'en')
  if (language === 'zh' || !/^\S* ?yuan/.test(long)) return brief(amount, language)
  return (
    brief(amount, language) +
    (short === '' ? '' : long.slice(short.split(' ')[0]?.length ?? 0).replace(/ a (year|month|quarter|day)$/, ''))
  )
}

/** What a number comes to in another scope; the unit is left out where it is the same: `52.8` beside `48 bn`. */
export function beside(amount: Amount, given: Amount, language: Language): string {
  return language === 'en' && amount.unit === given.unit ? bare(amount, language) : brief(amount, language)
}

/** True where a distance is too small to show at its places. */
export function isHair(amount: Amount): boolean {
  return amount.value !== 0 && roundTo(amount.value, amount.decimals) === 0
}

/** The smallest amount that the places show. */
export function leastShown(amount: Amount): Amount {
  return { ...amount, value: Number(`1e${-amount.decimals}`) }
}

/** The number alone in the display unit. */
export function bare(amount: Amount, language: Language): string {
  return formatIn(amount.value, amount.unit, amount.decimals, language)
}

/** Runs of words, neighbours of one tone joined, empty ones left out. */
export function phrases(...parts: readonly (string | Phrase)[]): readonly Phrase[] {
  const runs: Phrase[] = []
  for (const part of parts) {
    const next: Phrase = typeof part === 'string' ? { text: part } : part
    const last = runs[runs.length - 1]
    if (next.text === '') continue
    if (last && last.tone === next.tone) runs[runs.length - 1] = { ...last, text: last.text + next.text }
    else runs.push(next)
  }
  return runs
}

/** The words of the outcome in its colour. */
export function toned(tone: 'met' | 'gap' | 'close', text: string): Phrase {
  return { text, tone }
}

/** Percent of the goal, from full precision: `2.1%`. */
export function shareText(share: number): string {
  return `${formatNumber(share, share > 0 && share < 0.05 ? 2 : 1)}%`
}

/** A share or a difference in points: whole where it is whole, else one place. */
export function wholeOrTenth(value: number): string {
  return formatNumber(value, Number.isInteger(roundTo(value, 1)) ? 0 : 1)
}

/** Places at which two different rates read differently: two, more only where they would look the same. */
export function ratePlaces(growth: Growth): number {
  for (let places = 2; places < 5; places++) {
    if (roundTo(growth.needed, places) !== roundTo(growth.has, places)) return places
  }
  return 2
}

/** A rate without closing zeros at one place: `13%`, `15.3%`. */
export function roughRate(rate: number): string {
  return `${formatNumber(rate, decimalsIn(roundTo(rate, 1), 1))}%`
}
