import { scale } from './scale.ts'

/** Smallest number that is not subnormal. */
export const smallest = 2.2250738585072014e-308
/** Columns are split so many numbers at a time. */
export const chunk = 256

/** What `split` and `splitColumn` left: mantissas, and, of a column, exponents. */
export const mantissas = new Float64Array(chunk)
export const exponents = new Int32Array(chunk)
const words = new Int32Array(mantissas.buffer)
mantissas[0] = 1
/** Which of a number's two words holds sign and exponent: depends on the machine's byte order. */
const high = words[1] === 0x3ff00000 ? 1 : 0

/**
 * Splits a positive finite number, x = mantissa · 2^exponent with √½ ≤ mantissa < √2 (about): returns the exponent,
 * leaves the mantissa in `mantissas[0]`.
 */
export function split(x: number): number {
  const small = x < smallest
  mantissas[0] = small ? scale(x, 54) : x
  return splitAt(0) - (small ? 54 : 0)
}

/** Splits n ≤ `chunk` numbers of a column from place a on; those that are not positive, finite and normal count as 1. */
export function splitColumn(A: Float64Array, a: number, n: number): void {
  for (let i = 0; i < n; i = (i + 1) | 0) {
    const x = A[(a + i) | 0] as number
    mantissas[i] = x >= smallest && x < Number.POSITIVE_INFINITY ? x : 1
  }
  for (let i = 0; i < n; i = (i + 1) | 0) exponents[i] = splitAt(i)
}

function splitAt(i: number): number {
  const at = (2 * i + high) | 0
  const word = words[at] as number
  const fraction = word & 0xfffff
  const carry = fraction >= 0x6a09e ? 1 : 0
  words[at] = fraction | ((0x3ff - carry) << 20)
  return ((word >> 20) - 0x3ff + carry) | 0
}
