import { describe, expect, it } from 'vitest'
import { answer } from '../../src/analysis/answer.ts'
import { caveatsOf } from '../../src/analysis/caveats.ts'
import type { Settings } from '../../src/model/model.ts'
import { cellOf, shippedModel } from './shipped.ts'

const model = shippedModel('bj-devices-2026')
const target = (levers: Settings) => {
  const [first] = answer(model, { levers, overrides: {} }).targets
  if (!first) throw new Error('no target')
  return first
}
const preset: Settings = { growth: 1.2, uptake: 40 }

describe('growth alone', () => {
  it.each([
    [0, 48, -2],
    [1, 48.9648, -1.0352],
    [2, 49.9392, -0.0608],
    [3, 50.9232, 0.9232],
  ])('of %s %% a year brings %s bn in 2026', (growth, value, gap) => {
    expect(target({ growth }).value).toBeCloseTo(value, 9)
    expect(target({ growth }).gap).toBeCloseTo(gap, 9)
  })

  it('must be 2.0620726 % a year, (50/48)^(1/2) − 1', () => {
    expect(target({}).requiredFromBase * 100).toBeCloseTo((Math.sqrt(50 / 48) - 1) * 100, 9)
    expect(target({}).requiredFromBase * 100).toBeCloseTo(2.0620726, 7)
  })

  it('must lie in 1.53 to 2.60 % if 48 is rounded to 1 bn', () => {
    const { requiredLow, requiredHigh } = target({})
    const ends = [requiredLow, requiredHigh].sort((a, b) => a - b)
    expect(ends[0]).toBeCloseTo(Math.sqrt(50 / 48.5) - 1, 12)
    expect(ends[1]).toBeCloseTo(Math.sqrt(50 / 47.5) - 1, 12)
  })

  it('is too close to call by default, reached at 3 % and 6 %, short at 1 %', () => {
    expect(target({}).outcome).toBe('too close to call')
    expect(target({}).low).toBeCloseTo(47.5 * 1.02 * 1.02, 9)
    expect(target({}).high).toBeCloseTo(48.5 * 1.02 * 1.02, 9)
    expect(target({ growth: 3 }).outcome).toBe('reached')
    expect(target({ growth: 6 })).toMatchObject({ outcome: 'reached', firstPeriod: 2025 })
    expect(target({ growth: 1 }).outcome).toBe('short')
  })

  it('runs along a reference path through 48.9898 in 2025', () => {
    expect(target({}).path.find((point) => point.period === 2025)?.value).toBeCloseTo(Math.sqrt(48 * 50), 9)
  })
})

describe('support', () => {
  it('adds 0.256 bn a year from 2026 and costs 192 m', () => {
    const { rows, support } = answer(model, { levers: preset, overrides: {} })
    expect(rows.added?.map((value) => Number(value.toFixed(9)))).toEqual([0, 0, 0.256, 0.256])
    expect(support).toMatchObject({ row: 'support', unit: 'm CNY' })
    expect(support?.values.map((value) => Number(value.toFixed(9)))).toEqual([0, 0, 192, 192])
  })

  it('brings output to 48.576, 49.4149 and 50.2639, 0.585 short', () => {
    const { rows } = answer(model, { levers: preset, overrides: {} })
    const closed = [48, 48.576, 48.576 * 1.012 + 0.256, (48.576 * 1.012 + 0.256) * 1.012 + 0.256]
    for (const [index, value] of closed.entries()) expect(rows.output?.[index]).toBeCloseTo(value, 9)
    expect(target(preset).gap).toBeCloseTo(-0.585, 3)
    expect(target(preset)).toMatchObject({ outcome: 'short', firstPeriod: 2027 })
  })

  it('meets the goal at a growth of 1.8005 %', () => {
    const growth = (Math.sqrt((50 - 0.256) / 48) - 1) * 100
    expect(growth).toBeCloseTo(1.8005, 4)
    expect(cellOf(model, { ...preset, growth }, 'scale@2026')).toBeCloseTo(50, 9)
  })

  it('cannot meet it by uptake alone: 49.799 at 100 %', () => {
    expect(cellOf(model, { growth: 1.2, uptake: 100 }, 'scale@2026')).toBeCloseTo(48 * 1.012 * 1.012 + 0.64, 9)
    expect(cellOf(model, { growth: 1.2, uptake: 100 }, 'scale@2026')).toBeCloseTo(49.799, 3)
  })

  it('moves nothing in 2026 when it starts in 2027', () => {
    const at = (uptake: number) => cellOf(model, { growth: 1.2, uptake, support_from: 2027 }, 'scale@2026')
    expect(at(100)).toBe(at(0))
    expect(cellOf(model, { uptake: 100, support_from: 2027 }, 'support@2026')).toBe(0)
    expect(cellOf(model, { uptake: 100, support_from: 2027 }, 'support@2027')).toBeGreaterThan(0)
  })

  it('is switched off in the comparison without support', () => {
    const { without } = answer(model, { levers: preset, overrides: {} })
    expect(without?.output?.[3]).toBeCloseTo(48 * 1.012 * 1.012 * 1.012, 9)
  })
})

describe('caveats', () => {
  it('speak of the published base only while it is the base', () => {
    expect(model.caveats.filter(({ about }) => about === 'base').map(({ zh }) => zh)).toEqual([
      '基数为工业总产值，系机器翻译摘要中的预计数。',
    ])
    expect(caveatsOf(answer(model, { levers: {}, overrides: {} }))).toEqual(model.caveats)
    const typed = { 'output@2024': { value: 47, kind: 'what-if' as const } }
    expect(caveatsOf(answer(model, { levers: {}, overrides: typed })).some(({ about }) => about === 'base')).toBe(false)
  })
})

describe('definitions and assumptions', () => {
  it('would meet the goal without growth at a conversion of 4.1667 %', () => {
    expect(cellOf(model, { growth: 0, scope_uplift: (50 / 48 - 1) * 100 }, 'scale@2026')).toBeCloseTo(50, 9)
    expect((50 / 48 - 1) * 100).toBeCloseTo(4.1667, 4)
  })

  it('bridge industrial output to overall scale', () => {
    const uplift = model.levers.find((lever) => lever.id === 'scope_uplift')
    expect(uplift).toMatchObject({ kind: 'definition', bridge: { from: ['industrial_output'], to: 'overall_scale' } })
  })

  it('count 10 of 11 levers as assumed: only the support rate is published', () => {
    expect(answer(model, { levers: {}, overrides: {} }).assumed).toEqual({ count: 10, of: 11 })
  })
})
