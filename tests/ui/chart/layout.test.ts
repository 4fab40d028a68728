import { describe, expect, it } from 'vitest'
import type { Language } from '../../../src/locale/text.ts'
import { overlap } from '../../../src/ui/chart/labels.ts'
import { endRect, endRoom, type Layout, layoutOf, visiblyApart } from '../../../src/ui/chart/layout.ts'
import { type Domain, type Frame, frameOf, heightFor, heldDomain } from '../../../src/ui/chart/scales.ts'
import { seriesOf, valuesOf } from '../../../src/ui/chart/series.ts'
import { captionsFor } from '../../../src/ui/chart/wording.ts'
import { type Sample, sampleAnswer } from './sample.ts'

interface Held {
  readonly layout: Layout | null
  readonly domain: Domain
}

function laidOut(
  sample: Sample,
  width: number,
  language: Language,
  before: Sample | null = null,
  held: Held | null = null,
) {
  const { answer, target } = sampleAnswer(sample)
  const series = seriesOf(answer, target, before === null ? null : sampleAnswer(before).answer, [], {
    ...(sample.actual === undefined ? {} : { 'output@2025': { value: sample.actual, kind: 'actual' as const } }),
  })
  const captions = captionsFor(series, { model: answer.model, target, language, narrow: width < 560 })
  const { height, steps } = heightFor(width)
  const right = endRoom(captions, series.without.length > 0)
  const box = { width, height, top: 38, right, bottom: 28, left: 44 }
  const frame: Frame = frameOf(
    box,
    heldDomain(held?.domain ?? null, valuesOf(series), steps, held !== null),
    series.periods,
  )
  return { layout: layoutOf(series, captions, frame, held?.layout ?? null), frame, series }
}

const SIZES = [358, 700, 980]
const GROWTHS = [-5, -2, 0, 1, 1.5, 1.9, 2, 2.05, 2.1, 2.5, 3, 5, 9, 20]
const SHAPES: readonly Sample[] = [{}, { added: 0.256 }, { actual: 48.5 }, { rounding: 0, is: 'at most', goal: 49 }]

describe('layoutOf', () => {
  it('never lets two labels overlap and keeps goal, gap and scenario named, over growth, size and language', () => {
    for (const width of SIZES)
      for (const growth of GROWTHS)
        for (const shape of SHAPES)
          for (const language of ['en', 'zh'] as const) {
            const where = JSON.stringify({ width, growth, shape, language })
            const { layout, frame } = laidOut({ ...shape, growth }, width, language, { ...shape, growth: growth - 0.7 })
            const rects = [...layout.labels.map((label) => label.rect), ...layout.ends.map(endRect)]
            rects.forEach((one, i) => {
              for (const other of rects.slice(i + 1)) expect(overlap(one, other), where).toBe(false)
              expect(one.x >= 0 && one.x + one.width <= frame.width + 1, where).toBe(true)
            })
            const ids = layout.labels.map((label) => label.id)
            expect(ids, where).toEqual(expect.arrayContaining(['goal', 'gap', 'base']))
            expect(
              layout.ends.map((end) => end.id),
              where,
            ).toContain('scenario')
          }
  })

  it('puts end labels level with their lines when they have room', () => {
    const { layout, frame, series } = laidOut({ growth: 3 }, 980, 'en', { growth: 1 })
    for (const end of layout.ends) expect(end.y).toBeCloseTo(end.lineY, 9)
    expect(layout.ends[0]?.lineY).toBeCloseTo(frame.y(series.scenario[3]?.value ?? 0), 9)
  })

  it('does not name the state before the change when it cannot be told apart', () => {
    const { layout, series, frame } = laidOut({ growth: 2 }, 980, 'en', { growth: 2.0001 })
    expect(visiblyApart(series.before, series.scenario, frame)).toBe(false)
    expect(layout.ends.map((end) => end.id)).toEqual(['scenario'])
  })

  /** How often a label changes its place in a drag of growth; `keep` says whether it is told where it stood. */
  function jumps(from: number, to: number, keep: boolean): number {
    let last = laidOut({ growth: from, added: 0.256 }, 980, 'zh', { growth: from })
    let count = 0
    for (let k = 1; k <= 40; k++) {
      const held = { layout: keep ? last.layout : null, domain: last.frame.domain }
      const next = laidOut({ growth: from + ((to - from) * k) / 40, added: 0.256 }, 980, 'zh', { growth: from }, held)
      for (const label of next.layout.labels) {
        const old = last.layout.labels.find((other) => other.id === label.id)
        if (old !== undefined && old.place.key !== label.place.key) count++
      }
      last = next
    }
    return count
  }

  it('keeps every label in its place over a drag that does not cross the goal', () => {
    expect(jumps(0.8, 1.5, true)).toBe(0)
  })

  it('moves labels less often in a drag across the goal than if each step were laid out anew', () => {
    expect(jumps(0, 4, true)).toBeLessThan(jumps(0, 4, false))
  })
})
