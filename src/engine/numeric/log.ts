import { mantissas, split } from './split.ts'

const ln2High = 6.9314718036912381649e-1
const ln2Low = 1.90821492927058770002e-10

/** The series in s² of log((1 + s) / (1 − s)) after 2s: Remez coefficients of fdlibm. */
export function logSeries(s: number): number {
  const z = s * s
  const w = z * z
  const even = w * (3.999999999940941908e-1 + w * (2.222219843214978396e-1 + w * 1.531383769920937332e-1))
  const odd =
    z *
    (6.66666666666673513e-1 +
      w * (2.857142874366239149e-1 + w * (1.818357216161805012e-1 + w * 1.479819860511658591e-1)))
  return odd + even
}

/**
 * Natural logarithm within 1 ulp and with the same bits on every machine: x = 2^k·(1 + f), log(1 + f) from a series in
 * s = f / (2 + f). Method and coefficients: fdlibm, e_log.c (Sun Microsystems, 1993). log(0) = −Infinity, NaN below.
 */
export function log(x: number): number {
  if (!(x > 0)) return x === 0 ? Number.NEGATIVE_INFINITY : Number.NaN
  if (x === Number.POSITIVE_INFINITY) return x
  const k = split(x)
  return logOf(mantissas[0] as number, k)
}

/** Natural logarithm of mantissa · 2^k. */
export function logOf(mantissa: number, k: number): number {
  const f = mantissa - 1
  const s = f / (2 + f)
  const half = 0.5 * f * f
  return k * ln2High - (half - (s * (half + logSeries(s)) + k * ln2Low) - f)
}
