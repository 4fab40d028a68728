import { describe, expect, it } from 'vitest'
import { answer } from '../../src/analysis/answer.ts'
import type { Settings } from '../../src/model/model.ts'
import { cellOf, shippedModel } from './shipped.ts'

const model = shippedModel('sh-devices-2027')
const outcomes = (levers: Settings) => answer(model, { levers, overrides: {} }).targets.map((one) => one.outcome)

describe('Shanghai devices', () => {
  it('are 27.6 % of 201.12 bn, the rest 145.61', () => {
    const dev = cellOf(model, {}, 'dev@2024')
    const rest = cellOf(model, {}, 'rest@2024')
    expect(dev + rest).toBeCloseTo(55.51 / 0.276, 9)
    expect(dev + rest).toBeCloseTo(201.12, 2)
    expect(rest).toBeCloseTo(145.61, 2)
    expect(cellOf(model, {}, 'share@2024')).toBeCloseTo(27.6, 9)
  })

  it('gain share only when they outgrow the rest', () => {
    const share = 100 / (1 + 145.6131884057971 / 55.51 / (1.05 * 1.05 * 1.05))
    expect(cellOf(model, { dev_growth: 5, rest_growth: 0 }, 'share@2027')).toBeCloseTo(share, 9)
    expect(cellOf(model, { dev_growth: 4, rest_growth: 4 }, 'share@2028')).toBeCloseTo(27.6, 9)
  })
})

describe('leading firms', () => {
  it('cannot be judged until a size is typed in', () => {
    expect(outcomes({})).toEqual(['cannot be judged', 'cannot be judged'])
    expect(outcomes({ leader_1_size: 5 })).toEqual(['short', 'cannot be judged'])
  })

  it.each([
    [3, 49.4],
    [5, 26],
    [8, 7.7],
  ])('of %s bn need %s %% a year to 10 in 2027', (size, needed) => {
    const growth = cellOf(model, { leader_1_size: size }, 'leader_1_needed@2027')
    expect(growth).toBeCloseTo((Math.cbrt(10 / size) - 1) * 100, 9)
    expect(growth).toBeCloseTo(needed, 1)
    expect(cellOf(model, { leader_1_size: size, leader_growth: growth }, 'leader_1@2027')).toBeCloseTo(10, 9)
  })

  it('must pass 10 bn: exactly 10 is short', () => {
    expect(outcomes({ leader_1_size: 10, leader_2_size: 10.1, leader_growth: 0 })).toEqual(['short', 'reached'])
  })

  it('count inside the sector by the share that the planner sets', () => {
    const all = cellOf(model, { leader_1_size: 5, leader_2_size: 8 }, 'leaders_share@2024')
    expect(all).toBeCloseTo((13 / 55.51) * 100, 9)
    expect(cellOf(model, { leader_1_size: 5, leader_2_size: 8, inside_share: 50 }, 'leaders_share@2024')).toBeCloseTo(
      all / 2,
      9,
    )
  })
})

describe('Beijing', () => {
  it.each([
    [0, 5],
    [3, 8.1],
    [5, 10.2],
  ])('needs, if Shanghai grows %s %%, %s %% a year to draw level in 2027', (growth, needed) => {
    const found = cellOf(model, { dev_growth: growth }, 'beijing_needed@2024')
    expect(found).toBeCloseTo((Math.cbrt(55.51 / 48) * (1 + growth / 100) - 1) * 100, 9)
    expect(found).toBeCloseTo(needed, 1)
  })
})
