import { describe, expect, it } from 'vitest'
import { domainOf, extended, frameOf, heldDomain, namedPeriods, ticksOf } from '../../../src/ui/chart/scales.ts'

const box = { width: 480, height: 250, top: 20, right: 60, bottom: 30, left: 40 }

describe('domainOf', () => {
  it('spans 47.5 to 50.8 by whole steps from 47 to 51', () => {
    expect(domainOf([47.5, 48, 50.79], 5)).toEqual({ low: 47, high: 51, step: 1 })
  })

  it('starts at zero where values fill most of the axis, and for a single value', () => {
    expect(domainOf([0, 166.7, 500], 5)).toEqual({ low: 0, high: 600, step: 100 })
    expect(domainOf([500], 5).low).toBe(0)
  })

  it('never crosses zero for values of one sign, and keeps both signs', () => {
    expect(domainOf([0.01, 0.011], 5).low).toBeGreaterThanOrEqual(0)
    expect(domainOf([-4, -0.1], 5).high).toBe(0)
    const both = domainOf([-2, 3], 5)
    expect(both.low).toBeLessThan(-2)
    expect(both.high).toBeGreaterThan(3)
  })

  it('passes over values that do not exist', () => {
    expect(domainOf([Number.NaN, 47.5, 50.79], 5)).toEqual(domainOf([47.5, 50.79], 5))
    expect(domainOf([Number.NaN], 5)).toEqual({ low: 0, high: 1, step: 0.5 })
  })
})

describe('heldDomain', () => {
  const start = domainOf([47.5, 50.79], 5)

  it('is the very same while dragging inside it, even when much less would do', () => {
    expect(heldDomain(start, [48, 48.1], 5, true)).toBe(start)
  })

  it('grows by whole steps when a value would leave, and does not shrink again', () => {
    const grown = heldDomain(start, [47.5, 52.3], 5, true)
    expect(grown).toEqual({ low: 47, high: 53, step: 1 })
    expect(heldDomain(grown, [48, 49], 5, true)).toBe(grown)
  })

  it('settles to the values after the drag', () => {
    expect(heldDomain({ low: 47, high: 53, step: 1 }, [47.5, 50.79], 5, false)).toEqual(start)
  })

  it('extends below as well', () => {
    expect(extended(start, [45.2])).toEqual({ low: 45, high: 51, step: 1 })
  })
})

describe('ticksOf', () => {
  it('gives every step exactly', () => {
    expect(ticksOf({ low: 0.1, high: 0.5, step: 0.1 })).toEqual([0.1, 0.2, 0.3, 0.4, 0.5])
  })

  it('thins an axis that has grown long', () => {
    expect(ticksOf({ low: 0, high: 20, step: 1 }, 9)).toEqual([0, 3, 6, 9, 12, 15, 18])
  })
})

describe('frameOf', () => {
  const frame = frameOf(box, { low: 47, high: 51, step: 1 }, [2024, 2025, 2026, 2027])

  it('maps the ends of the domain to the edges of the plot and the middle between them', () => {
    expect(frame.y(47)).toBe(220)
    expect(frame.y(51)).toBe(20)
    expect(frame.y(49)).toBe(120)
  })

  it('sets the first and last period a little inside the edges, the others evenly between', () => {
    expect(frame.x(2024)).toBe(52)
    expect(frame.x(2027)).toBe(408)
    expect(frame.x(2025) - frame.x(2024)).toBeCloseTo((408 - 52) / 3, 10)
  })

  it('names every period where there is room, else every second or third through the goal', () => {
    expect(namedPeriods(frame, 2026, 38)).toEqual([2024, 2025, 2026, 2027])
    expect(namedPeriods(frame, 2026, 120)).toEqual([2024, 2026])
    const uneven = frameOf(box, { low: 47, high: 51, step: 1 }, [1990, 2022, 2023, 2024, 2025, 2026])
    expect(namedPeriods(uneven, 2026, 38)).toEqual([1990, 2026])
  })
})
