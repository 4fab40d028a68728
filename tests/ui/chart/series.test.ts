import { describe, expect, it } from 'vitest'
import { lineData } from '../../../src/ui/chart/drawing-data.ts'
import { frameOf } from '../../../src/ui/chart/scales.ts'
import { seriesOf, valuesOf } from '../../../src/ui/chart/series.ts'
import { sampleAnswer } from './sample.ts'

const of = (sample: Parameters<typeof sampleAnswer>[0], overrides = {}) => {
  const { answer, target } = sampleAnswer(sample)
  return seriesOf(answer, target, null, [], overrides)
}

describe('seriesOf', () => {
  it('holds projection, band, path and goal of 48 bn growing 1.2 % with 0.256 bn added', () => {
    const series = of({ growth: 1.2, added: 0.256 })
    expect(series.scenario[2]?.value).toBeCloseTo(49.4149, 4)
    expect(series.band[0]).toEqual({ period: 2024, low: 47.5, high: 48.5 })
    expect(series.path.map((point) => point.period)).toEqual([2024, 2025, 2026])
    expect(series.path[1]?.value).toBeCloseTo(48.9898, 4)
    expect(series.goal).toEqual({ period: 2026, value: 50 })
  })

  it('draws the last of doubled years, and leaves far ones to the table', () => {
    const { answer, target } = sampleAnswer()
    const years = [1990, 2022, 2022, 2021].map((period, value) => ({ period, value }))
    const series = seriesOf(answer, target, null, years)
    expect(series.history).toEqual([
      { period: 2021, value: 3 },
      { period: 2022, value: 2 },
    ])
    expect(series.older).toEqual([{ period: 1990, value: 0 }])
  })

  it('draws an upper bound without a path through all periods', () => {
    const { answer, target } = sampleAnswer({ is: 'at most' })
    expect(seriesOf(answer, target, null, []).limit).toBe(false)
    expect(seriesOf(answer, { ...target, path: [] }, null, [])).toMatchObject({ limit: true, path: [] })
  })

  it('ends one step after the goal', () => {
    expect(of({}).periods).toEqual([2024, 2025, 2026, 2027])
    const { answer, target } = sampleAnswer()
    const sooner = { ...target, target: { ...target.target, period: 2025 } }
    expect(seriesOf(answer, sooner, null, []).periods).toEqual([2024, 2025, 2026])
  })

  it('puts history before the axis in order and drops what overlaps it', () => {
    const { answer, target } = sampleAnswer()
    const history = [2023, 2022, 2024].map((period) => ({ period, value: 40 }))
    expect(seriesOf(answer, target, null, history).periods).toEqual([2022, 2023, 2024, 2025, 2026, 2027])
  })

  it('marks a typed cell of the row and of the row that it takes over', () => {
    const typed = { value: 48.5, kind: 'actual' }
    expect(of({ actual: 48.5 }, { 'output@2025': typed }).marks).toEqual([
      { period: 2025, value: 48.5, kind: 'actual' },
    ])
    expect(of({ actual: 48.5 }, { 'scale@2025': typed }).marks).toHaveLength(1)
    expect(of({ actual: 48.5 }, { 'support@2025': typed }).marks).toEqual([])
  })

  it('opens no band for an exact base and draws no path without a goal', () => {
    expect(of({ rounding: 0 }).band).toEqual([])
    expect(of({ goal: null }).path).toEqual([])
    expect(of({ goal: null }).goal).toBeNull()
  })

  it('has no base and no reached value where they cannot be computed', () => {
    const series = of({ base: Number.NaN, rounding: 0 })
    expect(series.base).toBeNull()
    expect(series.reached).toBeNull()
    expect(valuesOf(series).filter(Number.isFinite)).toEqual([50])
  })
})

describe('lineData', () => {
  it('leaves a gap where a value fails', () => {
    const box = { width: 200, height: 100, top: 0, right: 0, bottom: 0, left: 0 }
    const frame = frameOf(box, { low: 0, high: 10, step: 5 }, [0, 1, 2, 3])
    const points = [1, 2, Number.NaN, 4].map((value, period) => ({ period, value }))
    expect(lineData(points, frame).match(/M/g)).toHaveLength(2)
    expect(lineData(points, frame)).not.toContain('NaN')
  })
})
