import { describe, expect, it } from 'vitest'
import { binary } from '../../src/engine/kernels/binary.ts'
import { chooseColumns } from '../../src/engine/kernels/choose.ts'
import { columnNumber, numberColumn } from '../../src/engine/kernels/mixed.ts'
import { unary } from '../../src/engine/kernels/unary.ts'
import { execute } from '../../src/engine/machine.ts'
import { operands, operation } from '../../src/engine/operation.ts'
import { scalar } from '../../src/engine/scalar.ts'
import { randomFrom } from './random.ts'

const edges = [
  0,
  -0,
  1,
  -1,
  2,
  3,
  0.5,
  -0.5,
  2.5,
  -2.5,
  0.49999999999999994,
  1e-310,
  -1e-310,
  1e300,
  -1e300,
  710,
  -746,
  2 ** 53,
  NaN,
]
const random = randomFrom(31)
const numbers = [...edges, ...Array.from({ length: 17 }, () => (random() - 0.3) * 8)]
const pairs = numbers.flatMap((a) => numbers.map((b) => [a, b] as const))
const A = Float64Array.from(pairs, ([a]) => a)
const B = Float64Array.from(pairs, ([, b]) => b)
const n = pairs.length
const names = new Map<number, string>(Object.entries(operation).map(([name, op]) => [op, name]))

function same(found: Float64Array, expected: (i: number) => number): void {
  const wrong = Array.from(found.keys()).filter((i) => !Object.is(found[i], expected(i)))
  expect(wrong.slice(0, 3).map((i) => [A[i], B[i], found[i], expected(i)])).toEqual([])
}

describe('a kernel gives the bits of the same step on numbers', () => {
  it.each(Object.entries(unary).map(([op, kernel]) => [names.get(Number(op)), Number(op), kernel] as const))(
    '%s',
    (_, op, kernel) => {
      const out = new Float64Array(n)
      kernel(out, 0, A, 0, n)
      same(out, (i) => scalar(op, A[i] ?? 0, 0, 0))
    },
  )

  it.each(Object.entries(binary).map(([op, kernel]) => [names.get(Number(op)), Number(op), kernel] as const))(
    '%s',
    (_, op, kernel) => {
      const out = new Float64Array(n)
      kernel(out, 0, A, 0, B, 0, n)
      same(out, (i) => scalar(op, A[i] ?? 0, B[i] ?? 0, 0))
    },
  )

  it.each(Object.entries(columnNumber).map(([op, kernel]) => [names.get(Number(op)), Number(op), kernel] as const))(
    '%s with a number',
    (_, op, kernel) => {
      for (const s of numbers) {
        const out = new Float64Array(n)
        kernel(out, 0, A, 0, s, n)
        same(out, (i) => scalar(op, A[i] ?? 0, s, 0))
      }
    },
  )

  it.each(Object.entries(numberColumn).map(([op, kernel]) => [names.get(Number(op)), Number(op), kernel] as const))(
    '%s of a number',
    (_, op, kernel) => {
      for (const s of numbers) {
        const out = new Float64Array(n)
        kernel(out, 0, A, 0, s, n)
        same(out, (i) => scalar(op, s, A[i] ?? 0, 0))
      }
    },
  )

  it('if, its branches in one array or in two', () => {
    const both = new Float64Array(2 * n)
    both.set(A)
    both.set(B, n)
    const apart = new Float64Array(n)
    const together = new Float64Array(n)
    chooseColumns(apart, 0, B, 0, A, 0, B, 0, n)
    chooseColumns(together, 0, B, 0, both, 0, both, n, n)
    same(apart, (i) => scalar(operation.if, B[i] ?? 0, A[i] ?? 0, B[i] ?? 0))
    same(together, (i) => scalar(operation.if, B[i] ?? 0, A[i] ?? 0, B[i] ?? 0))
  })

  it('every operation on one lane', () => {
    for (const op of Object.values(operation)) {
      for (let i = 0; i < n; i += 7) {
        const [a = 0, b = 0, c = 0] = [A[i], B[i], A[(i * 5) % n]]
        const slots = Float64Array.of(a, b, c, 99)
        execute(
          { first: 3, runs: Int32Array.of(op, 1), operands: Int32Array.of(0, 1, 2).subarray(0, operands(op)) },
          slots,
        )
        expect(slots[3], `${names.get(op)} ${a} ${b} ${c}`).toBe(scalar(op, a, b, c))
      }
    }
  })
})

describe('the rules of NaN and rounding', () => {
  it.each([
    ['div', 1, 0, NaN],
    ['div', 0, 0, NaN],
    ['div', 1e300, 1e-300, NaN],
    ['min', 1, NaN, NaN],
    ['max', NaN, 1, NaN],
    ['less', NaN, 1, NaN],
    ['atMost', 1, NaN, NaN],
    ['equal', NaN, NaN, NaN],
    ['unequal', NaN, 1, NaN],
    ['and', 0, NaN, NaN],
    ['or', 1, NaN, NaN],
    ['pow', -8, 1 / 3, NaN],
    ['pow', 0, -1, NaN],
    ['pow', NaN, 0, NaN],
    ['override', NaN, 7, 7],
    ['override', 3, NaN, 3],
    ['less', 1, 2, 1],
    ['less', 2, 2, 0],
    ['atMost', 2, 2, 1],
    ['equal', 0.1 + 0.2, 0.3, 0],
    ['and', 2, -1, 1],
    ['or', 0, 0, 0],
    ['exp', 710, 0, NaN],
    ['log', 0, 0, NaN],
    ['log', -1, 0, NaN],
    ['sqrt', -1, 0, NaN],
    ['log10', 0, 0, NaN],
    ['not', NaN, 0, NaN],
    ['not', 0, 0, 1],
    ['not', 5, 0, 0],
    ['round', 2.5, 0, 3],
    ['round', -2.5, 0, -3],
    ['round', 0.49999999999999994, 0, 0],
    ['round', 4503599627370497, 0, 4503599627370497],
    ['square', 1e200, 0, NaN],
    ['cube', -1e200, 0, NaN],
  ] as const)('%s %d %d is %d', (name, a, b, value) => expect(scalar(operation[name], a, b, 0)).toBe(value))

  it('if depends on its condition and the chosen branch only', () => {
    expect(scalar(operation.if, 1, 5, NaN)).toBe(5)
    expect(scalar(operation.if, 0, NaN, 5)).toBe(5)
    expect(scalar(operation.if, NaN, 5, 5)).toBeNaN()
    expect(scalar(operation.if, 1, NaN, 5)).toBeNaN()
  })
})
