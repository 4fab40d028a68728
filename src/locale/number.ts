import type { Language } from './text.ts'
import { parseTyped } from './typed-number.ts'
import { isPercent, moneyPower, unitSuffix, unitWords, withoutTime } from './unit-words.ts'

export { parseTyped }

/** Shown in place of a number that does not exist. */
export const noNumber = '–'

const minus = '−'

/** 10^n, exact for the powers that a double holds. */
function ten(n: number): number {
  return Number(`1e${n}`)
}

/**
 * Rounds to `decimals` places (negative: tens, hundreds), halves away from zero; noise of the size 1e-9 of the last
 * place is not taken for a smaller number, so that 0.285 and 49.95 round as they read.
 */
export function roundTo(value: number, decimals: number): number {
  if (!Number.isFinite(value)) return Number.NaN
  const count = lastPlaces(Math.abs(value), decimals)
  const size = decimals > 0 && count < 1e21 ? Number(`${count}e${-decimals}`) : count / ten(decimals)
  return value < 0 && size !== 0 ? -size : size
}

/** Whole units of the last place shown. */
function lastPlaces(size: number, decimals: number): number {
  const scaled = decimals >= 0 ? size * ten(decimals) : size / ten(-decimals)
  if (scaled >= 2 ** 52) return Math.round(scaled)
  return Math.floor(scaled + 0.5 + 1e-9 + scaled * 1e-15)
}

/** A number with a real minus, commas between thousands and exactly `decimals` places; `–` if there is none. */
export function formatNumber(value: number, decimals: number): string {
  const rounded = roundTo(value, decimals)
  if (Number.isNaN(rounded)) return noNumber
  const size = Math.abs(rounded)
  const digits = size < 1e15 ? size.toFixed(Math.max(0, Math.min(20, decimals))) : BigInt(size).toString()
  const [whole = '0', fraction] = digits.split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',')
  return (rounded < 0 ? minus : '') + grouped + (fraction === undefined ? '' : `.${fraction}`)
}

/** The same with a plus before positive numbers. */
export function formatSigned(value: number, decimals: number): string {
  return (roundTo(value, decimals) > 0 ? '+' : '') + formatNumber(value, decimals)
}

/** Number of places after the shift to the display unit, and how many closing zeros the shift alone makes. */
function places(
  unit: string,
  decimals: number,
  language: Language,
): { readonly shown: number; readonly spare: number } {
  const shown = decimals - unitWords(unit, language).shift
  return { shown, spare: Math.max(0, shown - Math.max(0, decimals)) }
}

/** `value`, rounded as it is shown, back in the declared unit: what differences are taken from. */
export function shownValue(value: number, unit: string, decimals: number, language: Language): number {
  const { shift } = unitWords(unit, language)
  const rounded = roundTo(value * ten(shift), decimals - shift)
  return Number(`${rounded}e${-shift}`)
}

function dropZeros(text: string, most: number): string {
  let end = text.length
  for (let left = most; left > 0 && text.includes('.') && text[end - 1] === '0'; left--) end--
  return text.slice(0, text[end - 1] === '.' ? end - 1 : end)
}

/**
 * The number alone, in the display unit of the language; `decimals` count in the declared unit. Chinese text sets no
 * commas between thousands (`2352亿元`), and neither does a calendar year in any language.
 */
export function formatIn(value: number, unit: string, decimals: number, language: Language): string {
  const { shown, spare } = places(unit, decimals, language)
  const text = dropZeros(formatNumber(value * unitWords(unit, language).factor, shown), spare)
  return language === 'zh' || unit === 'year' ? text.replace(/,/g, '') : text
}

/** Number and unit: `48 bn`, `480亿元`, `2.06%`; no unit beside a number that does not exist. */
export function formatWithUnit(value: number, unit: string, decimals: number, language: Language): string {
  const text = formatIn(value, unit, decimals, language)
  return text === noNumber ? text : text + unitSuffix(unit, language, text === '1')
}

/** The same with a plus before positive numbers: gaps and changes. */
export function formatSignedWithUnit(value: number, unit: string, decimals: number, language: Language): string {
  const text = formatWithUnit(value, unit, decimals, language)
  const positive = value > 0 && /[1-9]/.test(formatIn(value, unit, decimals, language))
  return positive ? `+${text}` : text
}

/** A range: `1.53–2.60%`, `49.4–50.5 bn`, `−3.19 to −2.18%`; in Chinese the unit's scale stands at both ends: `494亿～505亿元`. */
export function formatRange(low: number, high: number, unit: string, decimals: number, language: Language): string {
  const from = formatIn(low, unit, decimals, language)
  const to = formatWithUnit(high, unit, decimals, language)
  if (language === 'en') return low < 0 || high < 0 ? `${from} to ${to}` : `${from}–${to}`
  const words = unitWords(unit, language)
  const scale = isPercent(unit) || moneyPower(unit) !== null ? words.short.replace(/／.$/, '') : ''
  return `${from}${scale}～${to}`
}

/** Places after the point that the sheet shows for a declared unit. */
export function decimalsOf(unit: string): number {
  if (isPercent(unit)) return 2
  const power = moneyPower(unit)
  if (power !== null) return power >= 9 ? 2 : power >= 6 ? 1 : 0
  const thing = withoutTime(unit)
  if (thing === '' || thing === '1') return 2
  return /days?$/.test(thing) ? 1 : 0
}

/** Least number of places that shows `value` as it is, at most `most`. */
export function decimalsIn(value: number, most = 6): number {
  for (let n = 0; n < most; n++)
    if (Math.abs(roundTo(value, n) - value) <= 1e-9 * Math.max(1, Math.abs(value))) return n
  return most
}

/** A value without closing zeros, at most `most` places in the declared unit: lever boxes and notes. */
export function formatPlain(value: number, unit: string, language: Language, most = 4): string {
  return formatIn(value, unit, decimalsIn(value, most), language)
}

/** A period of the axis: `2026`, `2026年`. */
export function formatPeriod(
  period: number,
  axisUnit: 'year' | 'quarter' | 'month' | 'day',
  language: Language,
): string {
  const text = String(period).replace('-', minus)
  switch (axisUnit) {
    case 'year':
      return language === 'zh' ? `${text}年` : text
    case 'quarter':
      return language === 'zh' ? `第${text}季度` : `quarter ${text}`
    case 'month':
      return language === 'zh' ? `第${text}个月` : `month ${text}`
    case 'day':
      return language === 'zh' ? `第${text}天` : `day ${text}`
    default:
      return axisUnit satisfies never
  }
}
