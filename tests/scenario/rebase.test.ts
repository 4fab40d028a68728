import { describe, expect, it } from 'vitest'
import type { Model } from '../../src/model/model.ts'
import { fitScenario } from '../../src/scenario/fit.ts'
import { rebase } from '../../src/scenario/rebase.ts'
import { base, override, sample, scenarioWith } from './sample.ts'

const kinds = (list: readonly { kind: string }[]) => list.map(({ kind }) => kind)

function rebased(period: number, model: Model = sample): Model {
  const result = rebase(model, { output: { ...base, period } })
  if (!result.ok) throw new Error(kinds(result.problems).join())
  return result.value
}

describe('a base of the planner’s own', () => {
  it('takes the published figure’s place and names whose it is', () => {
    const model = rebased(2024)
    expect(model.rows[0]?.start).toEqual({
      kind: 'given',
      given: {
        kind: 'own',
        value: 47.25,
        rounding: 0.1,
        owner: '市统计局',
        source: 'Yearbook 2025, p. 12',
        scope: '规模以上',
      },
    })
    expect(model.figures.map(({ id }) => id)).toEqual(['F000-1'])
    expect(model.sources.map(({ id }) => id)).toEqual(['000'])
  })

  it('leaves the published model as it was', () => {
    rebased(2025)
    expect(sample.axis.from).toBe(2024)
    expect(sample.rows[0]?.start).toEqual({ kind: 'given', given: { kind: 'figure', value: 48, figure: 'F003-5' } })
  })

  it('of a later year moves the first period, the goal’s base and everything aligned with the axis', () => {
    const model = rebased(2025)
    expect(model.axis).toEqual({ from: 2025, to: 2027, step: 1, unit: 'year', periods: [2025, 2026, 2027] })
    expect(model.levers[2]?.series).toEqual([1, 2, 3])
    expect(model.targets[0]?.base).toBe(2025)
    expect(model.presets[0]?.set).toEqual({ growth: 1.2, 'growth@2026': 3 })
    expect(model.checks).toEqual([])
  })

  it('of an earlier year makes the axis longer', () => {
    const model = rebased(2022)
    expect(model.axis.periods).toEqual([2022, 2023, 2024, 2025, 2026, 2027])
    expect(model.levers[2]?.series).toEqual([null, null, null, 1, 2, 3])
    expect(model.targets[0]?.base).toBe(2022)
  })

  it.each([
    ['an unknown row', 'nothing', {}, 'base-unknown-row'],
    ['an inherited name', 'constructor', {}, 'base-unknown-row'],
    ['a row that is calculated', 'scale', {}, 'base-not-replaceable'],
    ['a value that is no number', 'output', { value: Number.NaN }, 'base-not-a-number'],
    ['a negative rounding step', 'output', { rounding: -1 }, 'base-rounding'],
    ['half a year', 'output', { period: 2024.5 }, 'base-off-axis'],
    ['a year long gone', 'output', { period: 1900 }, 'base-off-axis'],
    ['the goal year', 'output', { period: 2026 }, 'base-after-goal'],
    ['no year', 'output', { period: Number.NaN }, 'base-off-axis'],
  ])('is refused for %s', (_, row, change, kind) => {
    const result = rebase(sample, { [row]: { ...base, ...change } })
    expect(result.ok).toBe(false)
    expect(kinds(result.problems)).toEqual([kind])
    expect(result.problems[0]?.place.path).toBe(`bases.${row}`)
  })

  it('of another year is refused where a second row has a base of its own, and taken for the same year', () => {
    const [first] = sample.rows
    if (!first) throw new Error('no row')
    const two = { ...sample, rows: [...sample.rows, { ...first, id: 'second' }] }
    expect(kinds(rebase(two, { output: { ...base, period: 2025 } }).problems)).toEqual(['base-moves-others'])
    expect(rebase(two, { output: base, second: base }).ok).toBe(true)
  })

  it('is refused where a formula names a year that would be gone', () => {
    const at2024 = {
      kind: 'call' as const,
      name: '+',
      args: [
        { kind: 'number' as const, value: 1 },
        {
          kind: 'call' as const,
          name: 'at',
          args: [
            { kind: 'name' as const, name: 'output' },
            { kind: 'number' as const, value: 2024 },
          ],
        },
      ],
    }
    const model = {
      ...sample,
      rows: sample.rows.map((row) => (row.id === 'scale' ? { ...row, formula: at2024 } : row)),
    }
    expect(kinds(rebase(model, { output: { ...base, period: 2025 } }).problems)).toEqual(['base-breaks-formula'])
    expect(rebase(model, { output: { ...base, period: 2023 } }).ok).toBe(true)
  })

  it('drops the typed values and lever periods that fall off the axis, each by name', () => {
    const scenario = scenarioWith({
      bases: { output: { ...base, period: 2025 } },
      levers: { growth: 3, 'growth@2024': 4, 'growth@2026': 5 },
      overrides: { 'output@2024': override, 'output@2026': override },
    })
    const fitted = fitScenario(sample, scenario)
    expect(fitted.scenario.levers).toEqual({ growth: 3, 'growth@2026': 5 })
    expect(Object.keys(fitted.scenario.overrides)).toEqual(['output@2026'])
    expect(fitted.problems.map(({ kind, place }) => [kind, place.path])).toEqual([
      ['off-axis', 'growth@2024'],
      ['off-axis', 'output@2024'],
    ])
    expect(fitted.model.axis.from).toBe(2025)
  })
})

describe('a scenario held against its model', () => {
  it('keeps what fits and names what does not', () => {
    const scenario = scenarioWith({
      levers: { growth: 21, uptake: 40, 'uptake@2025': 1, nothing: 1, 'growth@2025.0': 1 },
      overrides: { scale: override, 'nothing@2025': override, 'scale@2025': { ...override, value: Number.NaN } },
      bases: { scale: base },
    })
    const fitted = fitScenario(sample, scenario)
    expect(fitted.scenario.levers).toEqual({ uptake: 40, 'growth@2025': 1 })
    expect(fitted.scenario.overrides).toEqual({})
    expect(fitted.scenario.bases).toEqual({})
    expect(fitted.problems.map(({ kind, place }) => `${kind} ${place.path}`)).toEqual([
      'base-not-replaceable bases.scale',
      'out-of-range growth',
      'not-by-period uptake@2025',
      'unknown-part nothing',
      'unknown-part scale',
      'unknown-part nothing@2025',
      'not-a-number scale@2025',
    ])
  })

  it('says when the model, its version or its figures are not those of the scenario', () => {
    const of = (change: object) =>
      kinds(fitScenario(sample, scenarioWith({ model: { ...scenarioWith({}).model, ...change } })).problems)
    expect(of({})).toEqual([])
    expect(of({ version: 2 })).toEqual(['scenario-other-version'])
    expect(of({ hash: 'ffff' })).toEqual(['scenario-other-figures'])
    expect(of({ id: 'other' })).toEqual(['scenario-other-model'])
  })
})
