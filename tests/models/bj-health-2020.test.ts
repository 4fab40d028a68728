import { describe, expect, it } from 'vitest'
import { answer } from '../../src/analysis/answer.ts'
import { cellOf, shippedModel } from './shipped.ts'

const model = shippedModel('bj-health-2020')
const [target] = answer(model, { levers: {}, overrides: {} }).targets

describe('Beijing healthcare seen from 2018', () => {
  it('says from when one looks', () => {
    expect(model.seenFrom).toBe(2018)
  })

  it('needs 15.3234 % a year, (250/163)^(1/3) − 1', () => {
    expect((target?.requiredFromBase ?? 0) * 100).toBeCloseTo((Math.cbrt(250 / 163) - 1) * 100, 9)
    expect((target?.requiredFromBase ?? 0) * 100).toBeCloseTo(15.3234, 4)
  })

  it('comes to 235.1922 at 13 %, 14.81 short, and passes the goal in 2021', () => {
    expect(target?.value).toBeCloseTo(163 * 1.13 * 1.13 * 1.13, 9)
    expect(target?.value).toBeCloseTo(235.1922, 4)
    expect(target?.gap).toBeCloseTo(-14.81, 2)
    expect(((target?.gap ?? 0) / 250) * 100).toBeCloseTo(-5.9, 1)
    expect(target).toMatchObject({ outcome: 'short', firstPeriod: 2021 })
  })

  it('needs 16.50 % a year for the rest if 2018 grows 13 %', () => {
    const overrides = { 'revenue@2018': { value: 163 * 1.13, kind: 'actual' as const } }
    const [after] = answer(model, { levers: {}, overrides }).targets
    expect((after?.requiredFromNow ?? 0) * 100).toBeCloseTo(16.5, 2)
    expect(after?.now.period).toBe(2018)
  })

  it('casts 2016 back to 144.2', () => {
    expect(cellOf(model, {}, 'revenue_2016@2017')).toBeCloseTo(163 / 1.13, 9)
    expect(cellOf(model, { growth: 5 }, 'revenue_2016@2020')).toBeCloseTo(144.2, 1)
  })
})
