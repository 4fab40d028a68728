import { operation } from '../operation.ts'

/** n lanes: column O from place o on becomes column A from a on with one number s for all lanes. */
export type Mixed = (O: Float64Array, o: number, A: Float64Array, a: number, s: number, n: number) => void

const addNumber: Mixed = (O, o, A, a, s, n) => {
  for (let i = 0; i < n; i = (i + 1) | 0) O[(o + i) | 0] = (A[(a + i) | 0] as number) + s
}

const subNumber: Mixed = (O, o, A, a, s, n) => {
  for (let i = 0; i < n; i = (i + 1) | 0) O[(o + i) | 0] = (A[(a + i) | 0] as number) - s
}

const numberSub: Mixed = (O, o, A, a, s, n) => {
  for (let i = 0; i < n; i = (i + 1) | 0) O[(o + i) | 0] = s - (A[(a + i) | 0] as number)
}

const mulNumber: Mixed = (O, o, A, a, s, n) => {
  for (let i = 0; i < n; i = (i + 1) | 0) O[(o + i) | 0] = (A[(a + i) | 0] as number) * s
}

const growByNumber: Mixed = (O, o, A, a, s, n) => {
  const factor = 1 + s
  for (let i = 0; i < n; i = (i + 1) | 0) O[(o + i) | 0] = (A[(a + i) | 0] as number) * factor
}

const growNumber: Mixed = (O, o, A, a, s, n) => {
  for (let i = 0; i < n; i = (i + 1) | 0) O[(o + i) | 0] = s * (1 + (A[(a + i) | 0] as number))
}

const divNumber: Mixed = (O, o, A, a, s, n) => {
  for (let i = 0; i < n; i = (i + 1) | 0) {
    const q = (A[(a + i) | 0] as number) / s
    O[(o + i) | 0] = q + (q - q)
  }
}

const numberDiv: Mixed = (O, o, A, a, s, n) => {
  for (let i = 0; i < n; i = (i + 1) | 0) {
    const q = s / (A[(a + i) | 0] as number)
    O[(o + i) | 0] = q + (q - q)
  }
}

const minNumber: Mixed = (O, o, A, a, s, n) => {
  for (let i = 0; i < n; i = (i + 1) | 0) O[(o + i) | 0] = Math.min(A[(a + i) | 0] as number, s)
}

const maxNumber: Mixed = (O, o, A, a, s, n) => {
  for (let i = 0; i < n; i = (i + 1) | 0) O[(o + i) | 0] = Math.max(A[(a + i) | 0] as number, s)
}

const lessNumber: Mixed = (O, o, A, a, s, n) => {
  for (let i = 0; i < n; i = (i + 1) | 0) {
    const x = A[(a + i) | 0] as number
    O[(o + i) | 0] = Number(x < s) + (x * 0 + s * 0)
  }
}

const numberLess: Mixed = (O, o, A, a, s, n) => {
  for (let i = 0; i < n; i = (i + 1) | 0) {
    const x = A[(a + i) | 0] as number
    O[(o + i) | 0] = Number(s < x) + (x * 0 + s * 0)
  }
}

const atMostNumber: Mixed = (O, o, A, a, s, n) => {
  for (let i = 0; i < n; i = (i + 1) | 0) {
    const x = A[(a + i) | 0] as number
    O[(o + i) | 0] = Number(x <= s) + (x * 0 + s * 0)
  }
}

const numberAtMost: Mixed = (O, o, A, a, s, n) => {
  for (let i = 0; i < n; i = (i + 1) | 0) {
    const x = A[(a + i) | 0] as number
    O[(o + i) | 0] = Number(s <= x) + (x * 0 + s * 0)
  }
}

/** Column op number, by operation; none: the number is spread over a column. */
export const columnNumber: Readonly<Record<number, Mixed>> = {
  [operation.add]: addNumber,
  [operation.sub]: subNumber,
  [operation.mul]: mulNumber,
  [operation.div]: divNumber,
  [operation.min]: minNumber,
  [operation.max]: maxNumber,
  [operation.grow]: growByNumber,
  [operation.less]: lessNumber,
  [operation.atMost]: atMostNumber,
}

/** Number op column, by operation; none: the number is spread over a column. */
export const numberColumn: Readonly<Record<number, Mixed>> = {
  [operation.add]: addNumber,
  [operation.sub]: numberSub,
  [operation.mul]: mulNumber,
  [operation.div]: numberDiv,
  [operation.min]: minNumber,
  [operation.max]: maxNumber,
  [operation.grow]: growNumber,
  [operation.less]: numberLess,
  [operation.atMost]: numberAtMost,
}
