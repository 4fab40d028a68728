import type { Axis } from './model.ts'

/** What an address names: a lever or row, and one of its periods (null: all of them). */
export interface Address {
  readonly id: string
  readonly period: number | null
}

/** Letters of any script, digits and underscores; no digit first. */
export const namePattern = /^[\p{L}_][\p{L}\p{M}\p{Nd}_]*$/u

const addressPattern = /^([\p{L}_][\p{L}\p{M}\p{Nd}_]*)(?:@(-?\d+(?:\.\d+)?))?$/u

/** The periods from + k·step as decimals (0.3, never 0.30000000000000004); empty where the step is not positive. */
export function periodsOf(axis: Pick<Axis, 'from' | 'to' | 'step'>): number[] {
  if (!(axis.step > 0)) return []
  const digits = Math.min(12, Math.max(decimals(axis.from), decimals(axis.step)))
  const count = Math.floor((axis.to - axis.from) / axis.step + 1e-9) + 1
  return Array.from({ length: Math.max(0, count) }, (_, k) => Number((axis.from + k * axis.step).toFixed(digits)))
}

/** Position of a period on the axis, matched within 1e-9 of a step; −1 where it is not on it. */
export function indexOfPeriod(axis: Pick<Axis, 'from' | 'step' | 'periods'>, period: number): number {
  const k = Math.round((period - axis.from) / axis.step)
  const found = axis.periods[k]
  return found !== undefined && Math.abs(found - period) <= 1e-9 * axis.step ? k : -1
}

/** `growth` → all periods, `growth@2025` → one; null where the text is no address. */
export function parseAddress(text: string): Address | null {
  const match = addressPattern.exec(text)
  if (!match) return null
  return { id: match[1] ?? '', period: match[2] === undefined ? null : Number(match[2]) }
}

/** The text of an address: `growth`, `growth@2025`. */
export function address(id: string, period?: number | null): string {
  return period === undefined || period === null ? id : `${id}@${period}`
}

function decimals(value: number): number {
  const [mantissa = '', exponent = '0'] = String(value).split('e')
  return Math.max(0, (mantissa.split('.')[1] ?? '').length - Number(exponent))
}
