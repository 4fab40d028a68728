import { exp } from '../numeric/exp.ts'
import { log, logOf } from '../numeric/log.ts'
import { log10, log10Of } from '../numeric/log10.ts'
import { chunk, exponents, mantissas, smallest, splitColumn } from '../numeric/split.ts'
import { operation } from '../operation.ts'
import { round } from '../scalar.ts'

/** n lanes: column O from place o on becomes the operation of column A from a on. */
export type Unary = (O: Float64Array, o: number, A: Float64Array, a: number, n: number) => void

const neg: Unary = (O, o, A, a, n) => {
  for (let i = 0; i < n; i = (i + 1) | 0) O[(o + i) | 0] = -(A[(a + i) | 0] as number)
}

const negation: Unary = (O, o, A, a, n) => {
  for (let i = 0; i < n; i = (i + 1) | 0) {
    const x = A[(a + i) | 0] as number
    O[(o + i) | 0] = Number(x === 0) + x * 0
  }
}

const abs: Unary = (O, o, A, a, n) => {
  for (let i = 0; i < n; i = (i + 1) | 0) O[(o + i) | 0] = Math.abs(A[(a + i) | 0] as number)
}

const sqrt: Unary = (O, o, A, a, n) => {
  for (let i = 0; i < n; i = (i + 1) | 0) {
    const q = Math.sqrt(A[(a + i) | 0] as number)
    O[(o + i) | 0] = q + (q - q)
  }
}

const exponential: Unary = (O, o, A, a, n) => {
  for (let i = 0; i < n; i = (i + 1) | 0) {
    const q = exp(A[(a + i) | 0] as number)
    O[(o + i) | 0] = q + (q - q)
  }
}

const logarithm: Unary = (O, o, A, a, n) => {
  for (let start = 0; start < n; start += chunk) {
    const count = Math.min(chunk, n - start)
    splitColumn(A, a + start, count)
    for (let i = 0; i < count; i = (i + 1) | 0) {
      const x = A[(a + start + i) | 0] as number
      const ordinary = x >= smallest && x < Number.POSITIVE_INFINITY
      const q = ordinary ? logOf(mantissas[i] as number, exponents[i] as number) : log(x)
      O[(o + start + i) | 0] = q + (q - q)
    }
  }
}

const logarithm10: Unary = (O, o, A, a, n) => {
  for (let start = 0; start < n; start += chunk) {
    const count = Math.min(chunk, n - start)
    splitColumn(A, a + start, count)
    for (let i = 0; i < count; i = (i + 1) | 0) {
      const x = A[(a + start + i) | 0] as number
      const ordinary = x >= smallest && x < Number.POSITIVE_INFINITY
      const q = ordinary ? log10Of(mantissas[i] as number, exponents[i] as number) : log10(x)
      O[(o + start + i) | 0] = q + (q - q)
    }
  }
}

const rounded: Unary = (O, o, A, a, n) => {
  for (let i = 0; i < n; i = (i + 1) | 0) O[(o + i) | 0] = round(A[(a + i) | 0] as number)
}

const floor: Unary = (O, o, A, a, n) => {
  for (let i = 0; i < n; i = (i + 1) | 0) O[(o + i) | 0] = Math.floor(A[(a + i) | 0] as number)
}

const ceil: Unary = (O, o, A, a, n) => {
  for (let i = 0; i < n; i = (i + 1) | 0) O[(o + i) | 0] = Math.ceil(A[(a + i) | 0] as number)
}

const square: Unary = (O, o, A, a, n) => {
  for (let i = 0; i < n; i = (i + 1) | 0) {
    const x = A[(a + i) | 0] as number
    const q = x * x
    O[(o + i) | 0] = q + (q - q)
  }
}

const cube: Unary = (O, o, A, a, n) => {
  for (let i = 0; i < n; i = (i + 1) | 0) {
    const x = A[(a + i) | 0] as number
    const q = x * x * x
    O[(o + i) | 0] = q + (q - q)
  }
}

/** By operation. */
export const unary: Readonly<Record<number, Unary>> = {
  [operation.neg]: neg,
  [operation.not]: negation,
  [operation.abs]: abs,
  [operation.sqrt]: sqrt,
  [operation.exp]: exponential,
  [operation.log]: logarithm,
  [operation.log10]: logarithm10,
  [operation.round]: rounded,
  [operation.floor]: floor,
  [operation.ceil]: ceil,
  [operation.square]: square,
  [operation.cube]: cube,
}
