import { describe, expect, it } from 'vitest'
import { address, indexOfPeriod, parseAddress, periodsOf } from '../../src/model/periods.ts'

const axis = (from: number, to: number, step: number) => ({ from, to, step, periods: periodsOf({ from, to, step }) })

describe('the axis', () => {
  it('has whole years', () => {
    expect(periodsOf({ from: 2024, to: 2027, step: 1 })).toEqual([2024, 2025, 2026, 2027])
  })

  it('has decimals that read as they are written', () => {
    expect(periodsOf({ from: 0, to: 0.5, step: 0.1 })).toEqual([0, 0.1, 0.2, 0.3, 0.4, 0.5])
    expect(periodsOf({ from: 2024.25, to: 2025, step: 0.25 })).toEqual([2024.25, 2024.5, 2024.75, 2025])
  })

  it('has none where the step is not positive', () => {
    expect(periodsOf({ from: 1, to: 3, step: 0 })).toEqual([])
    expect(periodsOf({ from: 1, to: 3, step: Number.NaN })).toEqual([])
  })

  it('finds a period within a billionth of a step and no other', () => {
    expect(indexOfPeriod(axis(0, 1, 0.1), 0.1 + 0.2)).toBe(3)
    expect(indexOfPeriod(axis(0, 1, 0.1), 0.300000001)).toBe(-1)
    expect(indexOfPeriod(axis(2024, 2027, 1), 2028)).toBe(-1)
    expect(indexOfPeriod(axis(2024, 2027, 1), 2023)).toBe(-1)
  })
})

describe('an address', () => {
  it('reads back as it is written', () => {
    for (const text of ['growth', 'growth@2025', 'output@0.3', '增速@2025', 'x_1@-2']) {
      const read = parseAddress(text)
      expect(read && address(read.id, read.period)).toBe(text)
    }
  })

  it.each(['', '@2025', 'growth@', 'growth@x', '1x', 'a b', 'a@1e5', 'a@2025=3'])('"%s" is none', (text) => {
    expect(parseAddress(text)).toBeNull()
  })
})
