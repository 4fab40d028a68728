import { scale } from './scale.ts'

const float = new Float64Array(1)
const words = new Int32Array(float.buffer)
float[0] = 1
const high = words[1] === 0x3ff00000 ? 1 : 0

/** Mantissa and exponent of the number last split, x = mantissa · 2^exponent with √½ ≤ mantissa < √2 (about). */
export const parts = { mantissa: 1, exponent: 0 }

/** Splits a positive finite number into `parts`. */
export function split(x: number): void {
  const small = x < 2.2250738585072014e-308
  float[0] = small ? scale(x, 54) : x
  const word = words[high] ?? 0
  const fraction = word & 0xfffff
  const carry = fraction >= 0x6a09e ? 1 : 0
  words[high] = fraction | ((0x3ff - carry) << 20)
  parts.mantissa = float[0]
  parts.exponent = (word >> 20) - 0x3ff + carry - (small ? 54 : 0)
}
