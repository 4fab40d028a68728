import { describe, expect, it } from 'vitest'
import { modelOf, rowValues } from './model.ts'

describe('closed forms', () => {
  it('compound growth: 48 bn at g a year', () => {
    for (const [g, value] of [
      [0, 48],
      [1, 48.9648],
      [2, 49.9392],
      [3, 50.9232],
    ] as const) {
      const model = modelOf({
        levers: { 'growth:%': [g, g, g] },
        rows: { output: { start: 48, unit: 'bn CNY', formula: 'prev(output) * (1 + growth)' } },
      })
      expect((rowValues(model, 'output')[2] ?? 0) / 1e9).toBeCloseTo(value, 9)
    }
  })

  it('required growth: 48 to 50 in two years is 2.0620726 % a year', () => {
    const model = modelOf({ rows: { need: '(50 / 48) ^ (1 / 2) - 1' } })
    expect(rowValues(model, 'need')[0]).toBeCloseTo(0.020620726, 9)
  })

  it('a geometric row sums to a·(rⁿ − 1) / (r − 1)', () => {
    const rows = { x: { start: 3, formula: 'prev(x) * 1.5' }, sum: 'cumulative(x)' }
    const sums = rowValues(modelOf({ from: 0, to: 9, rows }), 'sum')
    expect(sums).toEqual(sums.map((_, n) => (3 * (1.5 ** (n + 1) - 1)) / 0.5))
  })

  it('the running total of a lever by period', () => {
    const model = modelOf({ levers: { n: [5, 7, 9] }, rows: { total: 'cumulative(n)', before: 'prev(n, 1, 0)' } })
    expect(rowValues(model, 'total')).toEqual([5, 12, 21])
    expect(rowValues(model, 'before')).toEqual([0, 5, 7])
  })

  it('logistic odds: two thirds to 80 % in five years at 14.87 % a year', () => {
    const rows = { odds: { start: 2, formula: 'prev(odds) * 2 ^ (1 / 5)' }, share: 'odds / (1 + odds)' }
    const share = rowValues(modelOf({ from: 0, to: 5, rows }), 'share')
    expect(share[0]).toBeCloseTo(2 / 3, 12)
    expect(share[5]).toBeCloseTo(0.8, 12)
  })
})

it('powers that read powers are raised one after another', () => {
  const rows = { x: '(a ^ b) ^ c', y: 'b ^ (a ^ (c ^ a))', z: 'a ^ b' }
  const model = modelOf({ to: 2024, levers: { a: 1.5, b: 4, c: 0.75 }, rows })
  expect(rowValues(model, 'z')[0]).toBeCloseTo(5.0625, 12)
  expect(rowValues(model, 'x')[0]).toBeCloseTo(5.0625 ** 0.75, 12)
  expect(rowValues(model, 'y')[0]).toBeCloseTo(4 ** (1.5 ** (0.75 ** 1.5)), 12)
})

describe('time', () => {
  it('year, time, t and dt, also on a step that is a fraction', () => {
    const rows = { a: 'year', b: 'time', c: 't', d: 'dt' }
    const quarters = modelOf({ from: 0.1, to: 0.4, step: 0.1, rows })
    expect(rowValues(quarters, 'a')).toEqual([0.1, 0.2, 0.3, 0.4])
    expect(rowValues(quarters, 'b')).toEqual([0.1, 0.2, 0.3, 0.4])
    expect(rowValues(quarters, 'c')).toEqual([0, 0.1, 0.2, 0.3])
    expect(rowValues(quarters, 'd')).toEqual([0.1, 0.1, 0.1, 0.1])
  })

  it('prev counts whole periods back and takes its third argument before the axis', () => {
    const rows = { x: 't + 1', lag: 'prev(x, 2, -year)' }
    expect(rowValues(modelOf({ to: 2027, rows }), 'lag')).toEqual([-2024, -2025, 1, 2])
  })

  it('at reads an earlier or later period, first the first', () => {
    const rows = { x: '10 * (t + 1)', late: 'at(x, 2026)', past: 'at(x, 2020 + 4)', start: 'first(x)' }
    expect(rowValues(modelOf({ rows }), 'late')).toEqual([30, 30, 30])
    expect(rowValues(modelOf({ rows }), 'past')).toEqual([10, 10, 10])
    expect(rowValues(modelOf({ rows }), 'start')).toEqual([10, 10, 10])
  })

  it('cells fixed by a series need no formula before the axis', () => {
    const rows = { x: { series: [4, null, null], formula: 'prev(x) * 2' } }
    expect(rowValues(modelOf({ rows }), 'x')).toEqual([4, 8, 16])
  })
})

describe('interp', () => {
  const table = { id: 'lag', x: [0, 10, 20], y: [5, 25, 15] }
  it.each([
    [-3, 5],
    [0, 5],
    [2.5, 10],
    [10, 25],
    [15, 20],
    [20, 15],
    [99, 15],
  ])('at %d is %d', (x, y) => {
    const model = modelOf({ to: 2024, levers: { x }, rows: { y: 'interp(lag, x)' }, tables: [table] })
    expect(rowValues(model, 'y')).toEqual([y])
  })
})

describe('what is the same in other words', () => {
  it.each([
    ['a > b', 'b < a'],
    ['a >= b', 'b <= a'],
    ['clamp(a, 1, 2)', 'min(max(a, 1), 2)'],
    ['pow(a, b)', 'a ^ b'],
    ['a ? b : c', 'if(a, b, c)'],
    ['a ^ -b', 'a ^ (0 - b)'],
    ['min(a, b, c)', 'min(a, min(b, c))'],
    ['if(a < b, 1, 0)', 'a < b'],
  ])('%s is %s', (one, other) => {
    for (const [a, b, c] of [
      [1, 2, 3],
      [2, 1, 0],
      [2, 2, -1],
    ] as const) {
      const model = modelOf({ to: 2024, levers: { a, b, c }, rows: { x: one, y: other } })
      expect(rowValues(model, 'x')).toEqual(rowValues(model, 'y'))
    }
  })
})
