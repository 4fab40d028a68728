import { describe, expect, it } from 'vitest'
import { lengthInside, overlap, place, type Rect, rectAt, spread, textWidth } from '../../../src/ui/chart/labels.ts'

const box = (y: number, height = 16) => ({ y, height })

describe('spread', () => {
  it('leaves boxes that do not touch where they want to be', () => {
    expect(spread([box(100), box(40), box(70)], 0, 200)).toEqual([100, 40, 70])
  })

  it('moves two boxes on one spot apart by equal amounts', () => {
    expect(spread([box(100), box(100)], 0, 200)).toEqual([92, 108])
  })

  it('keeps the order of three crowded boxes and the mean of what they want', () => {
    const centres = spread([box(104), box(100), box(99)], 0, 200)
    expect(centres).toEqual([117, 101, 85])
    expect((centres[0] ?? 0) + (centres[1] ?? 0) + (centres[2] ?? 0)).toBe(104 + 100 + 99)
  })

  it('pushes a crowd at the edge inwards', () => {
    expect(spread([box(198), box(199)], 0, 200)).toEqual([176, 192])
    expect(spread([box(2), box(1)], 0, 200)).toEqual([24, 8])
  })

  it('respects different heights', () => {
    expect(spread([box(50, 34), box(50, 16)], 0, 200)).toEqual([37.5, 62.5])
  })

  it('never overlaps and never leaves the bounds in 500 crowded cases (seed 7)', () => {
    let state = 7
    const next = () => {
      state = (state * 48271) % 2147483647
      return state / 2147483647
    }
    for (let k = 0; k < 500; k++) {
      const wanted = Array.from({ length: 1 + Math.floor(next() * 5) }, () => box(next() * 240 - 20, 10 + next() * 24))
      const centres = spread(wanted, 0, 200)
      const sorted = wanted.map(({ height }, i) => ({ height, y: centres[i] ?? Number.NaN })).sort((a, b) => a.y - b.y)
      sorted.forEach((one, i) => {
        expect(one.y - one.height / 2).toBeGreaterThanOrEqual(-1e-9)
        expect(one.y + one.height / 2).toBeLessThanOrEqual(200 + 1e-9)
        const above = sorted[i - 1]
        if (above) expect(one.y - one.height / 2).toBeGreaterThanOrEqual(above.y + above.height / 2 - 1e-9)
      })
    }
  })
})

describe('lengthInside', () => {
  const rect: Rect = { x: 0, y: 0, width: 10, height: 10 }

  it('measures the clipped part of a segment', () => {
    expect(lengthInside({ x1: -5, y1: 5, x2: 15, y2: 5, weight: 1 }, rect)).toBeCloseTo(10, 12)
    expect(lengthInside({ x1: 0, y1: 0, x2: 20, y2: 20, weight: 1 }, rect)).toBeCloseTo(Math.hypot(10, 10), 12)
    expect(lengthInside({ x1: 3, y1: 4, x2: 6, y2: 8, weight: 1 }, rect)).toBeCloseTo(5, 12)
  })

  it('is zero beside the box', () => {
    expect(lengthInside({ x1: -5, y1: 11, x2: 15, y2: 11, weight: 1 }, rect)).toBe(0)
    expect(lengthInside({ x1: 12, y1: -5, x2: 12, y2: 5, weight: 1 }, rect)).toBe(0)
    expect(lengthInside({ x1: 9, y1: -3, x2: 14, y2: 3, weight: 1 }, rect)).toBe(0)
  })
})

describe('place', () => {
  const bounds: Rect = { x: 0, y: 0, width: 200, height: 100 }
  const around = { bounds, taken: [], segments: [] }
  const at = (x: number, y: number) => ({ key: `${x} ${y}`, x, y, anchor: 'start' }) as const

  it('takes the first place when nothing is in the way', () => {
    const [label] = place([{ id: 'a', width: 40, height: 16, places: [at(10, 10), at(10, 40)] }], around)
    expect(label?.place).toEqual(at(10, 10))
  })

  it('skips places outside the bounds, on a taken box or on an earlier label', () => {
    const places = [at(180, 10), at(10, 10), at(60, 10), at(60, 60)]
    const taken = [{ x: 20, y: 12, width: 4, height: 4 }]
    const labels = place(
      [
        { id: 'a', width: 40, height: 16, places },
        { id: 'b', width: 40, height: 16, places },
      ],
      { ...around, taken },
    )
    expect(labels.map((label) => label.place)).toEqual([at(60, 10), at(60, 60)])
  })

  it('prefers a place that no line crosses', () => {
    const segments = [{ x1: 0, y1: 18, x2: 200, y2: 18, weight: 2 }]
    const [label] = place([{ id: 'a', width: 40, height: 16, places: [at(10, 10), at(10, 40)] }], {
      ...around,
      segments,
    })
    expect(label?.place).toEqual(at(10, 40))
  })

  it('keeps a held place although a better one has become free', () => {
    const request = { id: 'a', width: 40, height: 16, places: [at(10, 10), at(10, 40)] }
    const held = place([{ ...request }], { ...around, taken: [{ x: 10, y: 10, width: 5, height: 5 }] })
    expect(held[0]?.place.y).toBe(40)
    expect(place([request], around, held)[0]?.place.y).toBe(40)
  })

  it('leaves out a label that fits nowhere', () => {
    expect(place([{ id: 'a', width: 400, height: 16, places: [at(0, 0)] }], around)).toEqual([])
  })

  it('anchors boxes by their start, middle and end', () => {
    expect(rectAt({ key: '', x: 50, y: 0, anchor: 'start' }, 20, 10).x).toBe(50)
    expect(rectAt({ key: '', x: 50, y: 0, anchor: 'middle' }, 20, 10).x).toBe(40)
    expect(rectAt({ key: '', x: 50, y: 0, anchor: 'end' }, 20, 10).x).toBe(30)
  })
})

describe('overlap and textWidth', () => {
  it('does not count shared edges', () => {
    expect(overlap({ x: 0, y: 0, width: 10, height: 10 }, { x: 10, y: 0, width: 10, height: 10 })).toBe(false)
    expect(overlap({ x: 0, y: 0, width: 10, height: 10 }, { x: 9, y: 9, width: 10, height: 10 })).toBe(true)
  })

  it('gives a Chinese character the width of the type size and every digit the same', () => {
    expect(textWidth('参考进度线', 13)).toBe(65)
    expect(textWidth('111', 13)).toBe(textWidth('888', 13))
  })
})
