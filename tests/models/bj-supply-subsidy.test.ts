import { describe, expect, it } from 'vitest'
import { answer } from '../../src/analysis/answer.ts'
import { cellOf, shippedModel } from './shipped.ts'

const model = shippedModel('bj-supply-subsidy')

describe('support for one project', () => {
  it.each([
    [20, 6, 2.33],
    [50, 15, 2.33],
    [100, 30, 2.33],
    [150, 30, 4],
    [300, 30, 9],
  ])('at a cost of %s m is %s m; private per public yuan %s', (project_cost, support, gross) => {
    expect(cellOf(model, { project_cost }, 'project_support@2026')).toBeCloseTo(support, 9)
    expect(cellOf(model, { project_cost }, 'leverage_gross@2026')).toBeCloseTo(gross, 2)
  })

  it('draws 0.33 additional private yuan a public yuan at 40 % and 30 %, nothing at 30 %', () => {
    expect(cellOf(model, {}, 'leverage_net@2026')).toBeCloseTo(1 / 3, 9)
    expect(cellOf(model, { additionality: 30 }, 'leverage_net@2026')).toBeCloseTo(0, 9)
    expect(cellOf(model, { additionality: 20 }, 'leverage_net@2026')).toBeLessThan(0)
  })
})

describe('the budget', () => {
  it('is 192 m a year for 20 projects of 80 m at 40 %', () => {
    expect(cellOf(model, { uptake: 40 }, 'budget@2025')).toBe(0)
    expect(cellOf(model, { uptake: 40 }, 'budget@2026')).toBeCloseTo(192, 9)
    expect(cellOf(model, { uptake: 40 }, 'budget_total@2028')).toBeCloseTo(576, 9)
    expect(model.rows.find((row) => row.id === 'budget')?.label.en).toContain('maximum')
  })

  it('funds whole projects only', () => {
    expect(cellOf(model, { budget_limit: 200 }, 'fundable@2026')).toBe(8)
    expect(cellOf(model, { budget_limit: 190 }, 'fundable@2026')).toBe(7)
    expect(cellOf(model, {}, 'fundable@2026')).toBeNaN()
  })

  it('and the output added are flows of one year: no growth needed, no reference path', () => {
    const { targets } = answer(model, { levers: { uptake: 40, budget_limit: 200, output_goal: 0.2 }, overrides: {} })
    expect(targets.map(({ target }) => target.counts)).toEqual(['flow', 'flow'])
    expect(targets.map(({ path, requiredFromBase }) => [path.length, requiredFromBase])).toEqual([
      [0, NaN],
      [0, NaN],
    ])
  })

  it('is judged against the limit and the goal that the planner sets, and only then', () => {
    const outcomes = (levers: Record<string, number>) =>
      answer(model, { levers, overrides: {} }).targets.map((one) => one.outcome)
    expect(outcomes({ uptake: 40 })).toEqual(['cannot be judged', 'cannot be judged'])
    expect(outcomes({ uptake: 40, budget_limit: 200, output_goal: 0.2 })).toEqual(['reached', 'reached'])
    expect(outcomes({ uptake: 40, budget_limit: 190, output_goal: 0.3 })).toEqual(['over the limit', 'short'])
  })
})

describe('the output that it adds', () => {
  it('stands in a band from nothing to everything additional', () => {
    expect(cellOf(model, { uptake: 40 }, 'added_none@2026')).toBe(0)
    expect(cellOf(model, { uptake: 40 }, 'added@2026')).toBeCloseTo(0.256, 9)
    expect(cellOf(model, { uptake: 40 }, 'added_full@2026')).toBeCloseTo(0.64, 9)
  })

  it('comes after the delay, the bill does not', () => {
    expect(cellOf(model, { uptake: 40, lag: 2 }, 'added@2027')).toBe(0)
    expect(cellOf(model, { uptake: 40, lag: 2 }, 'added@2028')).toBeCloseTo(0.256, 9)
    expect(cellOf(model, { uptake: 40, lag: 2 }, 'budget@2026')).toBeCloseTo(192, 9)
  })

  it('shares its levers with the model of the goal of 2026', () => {
    const goal = shippedModel('bj-devices-2026')
    for (const lever of goal.levers.filter((one) => model.levers.some((own) => own.id === one.id))) {
      expect(model.levers.find((own) => own.id === lever.id)?.default).toEqual(lever.default)
    }
  })
})
