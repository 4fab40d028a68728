import { powColumns } from '../numeric/pow.ts'
import { operation } from '../operation.ts'

/** n lanes: column O from place o on becomes A from a on, operation, B from b on. */
export type Binary = (
  O: Float64Array,
  o: number,
  A: Float64Array,
  a: number,
  B: Float64Array,
  b: number,
  n: number,
) => void

/*
 * In the loops of this folder places are whole numbers of 32 bits (`| 0`) and the formulas of `scalar` are written out:
 * calls, even of one line, are not always inlined, and cost ten times the arithmetic.
 */

const add: Binary = (O, o, A, a, B, b, n) => {
  for (let i = 0; i < n; i = (i + 1) | 0) O[(o + i) | 0] = (A[(a + i) | 0] as number) + (B[(b + i) | 0] as number)
}

const sub: Binary = (O, o, A, a, B, b, n) => {
  for (let i = 0; i < n; i = (i + 1) | 0) O[(o + i) | 0] = (A[(a + i) | 0] as number) - (B[(b + i) | 0] as number)
}

const mul: Binary = (O, o, A, a, B, b, n) => {
  for (let i = 0; i < n; i = (i + 1) | 0) O[(o + i) | 0] = (A[(a + i) | 0] as number) * (B[(b + i) | 0] as number)
}

const grow: Binary = (O, o, A, a, B, b, n) => {
  for (let i = 0; i < n; i = (i + 1) | 0) O[(o + i) | 0] = (A[(a + i) | 0] as number) * (1 + (B[(b + i) | 0] as number))
}

const div: Binary = (O, o, A, a, B, b, n) => {
  for (let i = 0; i < n; i = (i + 1) | 0) {
    const q = (A[(a + i) | 0] as number) / (B[(b + i) | 0] as number)
    O[(o + i) | 0] = q + (q - q)
  }
}

const min: Binary = (O, o, A, a, B, b, n) => {
  for (let i = 0; i < n; i = (i + 1) | 0) O[(o + i) | 0] = Math.min(A[(a + i) | 0] as number, B[(b + i) | 0] as number)
}

const max: Binary = (O, o, A, a, B, b, n) => {
  for (let i = 0; i < n; i = (i + 1) | 0) O[(o + i) | 0] = Math.max(A[(a + i) | 0] as number, B[(b + i) | 0] as number)
}

const less: Binary = (O, o, A, a, B, b, n) => {
  for (let i = 0; i < n; i = (i + 1) | 0) {
    const x = A[(a + i) | 0] as number
    const y = B[(b + i) | 0] as number
    O[(o + i) | 0] = Number(x < y) + (x * 0 + y * 0)
  }
}

const atMost: Binary = (O, o, A, a, B, b, n) => {
  for (let i = 0; i < n; i = (i + 1) | 0) {
    const x = A[(a + i) | 0] as number
    const y = B[(b + i) | 0] as number
    O[(o + i) | 0] = Number(x <= y) + (x * 0 + y * 0)
  }
}

const equal: Binary = (O, o, A, a, B, b, n) => {
  for (let i = 0; i < n; i = (i + 1) | 0) {
    const x = A[(a + i) | 0] as number
    const y = B[(b + i) | 0] as number
    O[(o + i) | 0] = Number(x === y) + (x * 0 + y * 0)
  }
}

const unequal: Binary = (O, o, A, a, B, b, n) => {
  for (let i = 0; i < n; i = (i + 1) | 0) {
    const x = A[(a + i) | 0] as number
    const y = B[(b + i) | 0] as number
    O[(o + i) | 0] = Number(x !== y) + (x * 0 + y * 0)
  }
}

const both: Binary = (O, o, A, a, B, b, n) => {
  for (let i = 0; i < n; i = (i + 1) | 0) {
    const x = A[(a + i) | 0] as number
    const y = B[(b + i) | 0] as number
    O[(o + i) | 0] = Number(x !== 0) * Number(y !== 0) + (x * 0 + y * 0)
  }
}

const either: Binary = (O, o, A, a, B, b, n) => {
  for (let i = 0; i < n; i = (i + 1) | 0) {
    const x = A[(a + i) | 0] as number
    const y = B[(b + i) | 0] as number
    O[(o + i) | 0] = 1 - Number(x === 0) * Number(y === 0) + (x * 0 + y * 0)
  }
}

const typed: Binary = (O, o, A, a, B, b, n) => {
  for (let i = 0; i < n; i = (i + 1) | 0) {
    const x = A[(a + i) | 0] as number
    O[(o + i) | 0] = x === x ? x : (B[(b + i) | 0] as number)
  }
}

/** By operation. */
export const binary: Readonly<Record<number, Binary>> = {
  [operation.add]: add,
  [operation.sub]: sub,
  [operation.mul]: mul,
  [operation.div]: div,
  [operation.pow]: powColumns,
  [operation.min]: min,
  [operation.max]: max,
  [operation.less]: less,
  [operation.atMost]: atMost,
  [operation.equal]: equal,
  [operation.unequal]: unequal,
  [operation.and]: both,
  [operation.or]: either,
  [operation.override]: typed,
  [operation.grow]: grow,
}
