import { describe, expect, it } from 'vitest'
import { answer } from '../../src/analysis/answer.ts'
import { cellOf, shippedIds, shippedModel } from './shipped.ts'

describe.each(shippedIds)('%s', (id) => {
  const model = shippedModel(id)

  it.each(model.checks.map((check) => [check.cell, JSON.stringify(check.set), check] as const))(
    'gives %s at %s',
    (_, __, check) => {
      const error = Math.abs(cellOf(model, check.set, check.cell) - check.equals)
      expect(error).toBeLessThanOrEqual(check.within)
    },
  )

  it.each(model.presets.map((preset) => [preset.id, preset.expect, preset.set] as const))(
    'says of its preset %s: %s',
    (_, word, set) => {
      expect(answer(model, { levers: set, overrides: {} }).targets[0]?.outcome).toBe(word)
    },
  )

  it('gives a reason for every default that is no figure', () => {
    for (const { default: given } of model.levers) {
      if (given.kind === 'assumption') expect(given.reason.en.length * given.reason.zh.length).toBeGreaterThan(0)
      else expect(['figure', 'none']).toContain(given.kind)
    }
  })

  it('keeps every default and plausible value inside its slider', () => {
    for (const lever of model.levers) {
      const { low, high } = lever.plausible ?? { low: lever.min, high: lever.max }
      expect([lever.min, low, high, lever.max]).toEqual([lever.min, low, high, lever.max].sort((a, b) => a - b))
      const value = lever.default.value ?? lever.min
      expect(value).toBeGreaterThanOrEqual(lever.min)
      expect(value).toBeLessThanOrEqual(lever.max)
    }
  })

  it('rests only on figures that name it', () => {
    expect(model.figures.length).toBeGreaterThan(0)
    expect(model.figures.filter((figure) => !figure.models.includes(id))).toEqual([])
  })

  it('counts levels where the row of a goal is one, flows where it is not', () => {
    for (const { row, counts } of model.targets)
      expect(counts).toBe(model.rows.find(({ id: one }) => one === row)?.level ? 'level' : 'flow')
  })

  it('groups every row of its sheet and warns of what its figures cannot bear', () => {
    expect(model.rows.filter((row) => row.group === null)).toEqual([])
    expect(model.caveats.length).toBeGreaterThan(1)
  })
})
