import type { Language } from './text.ts'
import { isPercent, moneyPower, unitSuffix, unitWords } from './unit-words.ts'

/** Powers of ten of the money words that may follow a typed number, in yuan. */
const moneyWords: Readonly<Record<string, number>> = {
  bn: 9,
  'bn yuan': 9,
  billion: 9,
  m: 6,
  'm yuan': 6,
  million: 6,
  亿: 8,
  亿元: 8,
  万: 4,
  万元: 4,
  万亿: 12,
  元: 0,
  yuan: 0,
}

/** Full-width forms to ASCII, signs to one form, spaces out. */
function normalise(text: string): string {
  return text.normalize('NFKC').replace(/[−–—]/g, '-').replace(/×/g, '*').replace(/÷/g, '/').replace(/。/g, '.').trim()
}

/** Digits with well-formed or no thousands commas; the exponent of the display unit is applied without rounding. */
function decimal(digits: string, shift: number): number | null {
  const text = digits.replace(/[\s_]/g, '')
  if (!/^[+-]?(\d+|\d{1,3}(,\d{3})+)?(\.\d*)?(e[+-]?\d+)?$/i.test(text) || !/\d/.test(text)) return null
  const [mantissa = '', exponent = '0'] = text.replace(/,/g, '').toLowerCase().split('e')
  const value = Number(`${mantissa}e${Number(exponent) + shift}`)
  return Number.isFinite(value) ? (value === 0 ? 0 : value) : null
}

/** `*2`, `/2`, `+10%`, `-10%`: a change of the current value; undefined: not of this form. */
function change(text: string, unit: string, current: number): number | null | undefined {
  const factor = /^([*/])(.+)$/.exec(text)
  if (factor) {
    const by = decimal(factor[2] ?? '', 0)
    if (by === null) return null
    const value = factor[1] === '*' ? current * by : current / by
    return Number.isFinite(value) ? value : null
  }
  const share = /^([+-])(.+)%$/.exec(text)
  if (!share || (isPercent(unit) && share[1] === '-')) return undefined
  const by = decimal(share[2] ?? '', 0)
  if (by === null) return null
  const value = share[1] === '+' ? (current * (100 + by)) / 100 : (current * (100 - by)) / 100
  return Number.isFinite(value) ? value : null
}

/**
 * Reads a number typed in the display unit of the reader's language (`485` in a Chinese cell in bn CNY is 48.5) and
 * gives it in the declared unit; null when it cannot be read. `1,000`, full-width digits and `−` are fine, and so are
 * money words after the number. `*2`, `/2`, `+10%` and `-10%` change `current`; only in a box in percent does `-2%`
 * mean minus two percent, since that is what is typed there.
 */
export function parseTyped(text: string, unit: string, language: Language, current: number): number | null {
  const clean = normalise(text)
  if (clean === '') return null
  const changed = change(clean, unit, current)
  if (changed !== undefined) return changed
  const { shift } = unitWords(unit, language)
  const parts = /^([+-]?[\d.,\s]*(?:e[+-]?\d+)?)\s*(\D*)$/i.exec(clean)
  if (!parts) return null
  const digits = (parts[1] ?? '').trim()
  const word = (parts[2] ?? '').trim()
  if (word === '') return decimal(digits, -shift)
  if (isPercent(unit)) return word === '%' ? decimal(digits, 0) : null
  const power = moneyPower(unit)
  const named = moneyWords[word.toLowerCase()]
  if (power !== null && named !== undefined) return decimal(digits, named - power)
  return power === null && word === unitSuffix(unit, language).trim() ? decimal(digits, 0) : null
}
