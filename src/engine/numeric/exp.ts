import { scale } from './scale.ts'

const ln2High = 6.9314718036912381649e-1
const ln2Low = 1.90821492927058770002e-10
const log2e = 1.442695040888963387

/** e^r = 1 + 2r / (2 − c(r)) with c even: Remez coefficients of fdlibm. */
function remainder(t: number): number {
  return (
    t *
    (1.66666666666666019037e-1 +
      t *
        (-2.77777777770155933842e-3 +
          t * (6.61375632143793436117e-5 + t * (-1.6533902205465251539e-6 + t * 4.13813679705723846039e-8))))
  )
}

/**
 * e^x within 1 ulp and with the same bits on every machine: x = k·ln 2 + r, a rational approximation on |r| ≤ ½ ln 2,
 * then times 2^k. Method and coefficients: fdlibm, e_exp.c (Sun Microsystems, 1993).
 */
export function exp(x: number): number {
  if (x > 709.782712893384) return Number.POSITIVE_INFINITY
  if (x < -745.1332191019412) return 0
  if (x !== x) return x
  const k = Math.floor(log2e * x + 0.5)
  const high = x - k * ln2High
  const low = k * ln2Low
  const r = high - low
  const c = r - remainder(r * r)
  return scale(1 - (low - (r * c) / (2 - c) - high), k)
}
