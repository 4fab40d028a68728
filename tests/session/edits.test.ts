import { describe, expect, it } from 'vitest'
import { emptyScenario } from '../../src/scenario/empty.ts'
import type { Scenario } from '../../src/scenario/scenario.ts'
import { applyPreset, resetLever, revert, setLever, setLeverAt } from '../../src/session/edits.ts'
import { shippedModel } from '../models/shipped.ts'

const model = shippedModel('bj-devices-2026')
const lever = (id: string) => {
  const found = model.levers.find((one) => one.id === id)
  if (!found) throw new Error(`no lever ${id}`)
  return found
}
const growth = lever('growth')
const empty = emptyScenario(model)
const set = (scenario: Scenario, value: number, now = 2024) => setLever(scenario, model, growth, value, now)

describe('setting a lever', () => {
  it('keeps one value for all periods while nothing is known after the base', () => {
    expect(set(empty, 3).levers).toEqual({ growth: 3 })
  })

  it('takes the place of what single periods were set to', () => {
    expect(set(setLeverAt(empty, 'growth', 2026, 5), 3).levers).toEqual({ growth: 3 })
  })

  it('at its default leaves an untouched scenario', () => {
    expect(set(set(empty, 3), 2).levers).toEqual({})
  })

  it('after an actual moves only the periods after it', () => {
    const before = setLeverAt(empty, 'growth', 2025, 1)
    expect(set(before, 4, 2025).levers).toEqual({ growth: 4, 'growth@2025': 1 })
  })

  it('does not touch another lever', () => {
    const uptake = setLever(empty, model, lever('uptake'), 40, 2024)
    expect(set(uptake, 3).levers).toEqual({ uptake: 40, growth: 3 })
  })

  it('back to its default forgets single periods too', () => {
    expect(resetLever(setLeverAt(set(empty, 3), 'growth', 2026, 5), 'growth').levers).toEqual({})
  })
})

describe('a preset', () => {
  it('replaces lever values and keeps typed cells', () => {
    const typed = { value: 48.5, kind: 'actual', status: null, reason: '', source: '', date: '2026-01-20' } as const
    const scenario = { ...set(empty, 3), overrides: { 'output@2025': typed } }
    const [preset] = model.presets
    if (!preset) throw new Error('no preset')
    const applied = applyPreset(scenario, preset)
    expect(applied.levers).toEqual({ growth: 1.2, uptake: 40 })
    expect(applied.overrides).toEqual({ 'output@2025': typed })
    expect(revert(applied, 'output@2025').overrides).toEqual({})
  })
})
