import { logSeries } from './log.ts'
import { mantissas, split } from './split.ts'

const log10eHigh = 4.34294481878168880939e-1
const log10eLow = 2.50829467116452752298e-11
const log10of2High = 3.01029995663611771306e-1
const log10of2Low = 3.69423907715893078616e-13

/**
 * Logarithm to base 10 within 1 ulp and with the same bits on every machine; exact at powers of ten. log(1 + f) is kept
 * as a head of 24 bits and a tail, so that the product with log10 e loses nothing. Method: FreeBSD msun, e_log10.c.
 */
export function log10(x: number): number {
  if (!(x > 0)) return x === 0 ? Number.NEGATIVE_INFINITY : Number.NaN
  if (x === Number.POSITIVE_INFINITY) return x
  const k = split(x)
  return log10Of(mantissas[0] as number, k)
}

/** Logarithm to base 10 of mantissa · 2^k. */
export function log10Of(mantissa: number, k: number): number {
  const f = mantissa - 1
  const s = f / (2 + f)
  const half = 0.5 * f * f
  const head = Math.fround(f - half)
  const tail = f - head - half + s * (half + logSeries(s))
  const whole = k * log10of2High
  const main = head * log10eHigh
  const sum = whole + main
  const rest = k * log10of2Low + (tail + head) * log10eLow + tail * log10eHigh
  return rest + (whole - sum + main) + sum
}
