import { describe, expect, it } from 'vitest'
import { type Difference, differences } from '../../src/scenario/diff.ts'
import { emptyScenario } from '../../src/scenario/empty.ts'
import { parseMarked, printMarked } from '../../src/scenario/mark.ts'
import { base, override, sample, scenarioWith } from './sample.ts'

function line(difference: Difference): string {
  switch (difference.kind) {
    case 'lever':
      return `${difference.lever.id} ${difference.period ?? 'all'}: ${difference.from} → ${difference.to}`
    case 'cell':
      return `${difference.row.id} ${difference.period}: ${difference.override.value}`
    case 'base':
      return `base of ${difference.row.id}: ${difference.from.value} → ${difference.base.value}`
    default:
      return difference satisfies never
  }
}

describe('the differences from the model', () => {
  it('are none for an untouched scenario, or one that repeats the defaults', () => {
    expect(differences(sample, emptyScenario(sample))).toEqual([])
    expect(differences(sample, scenarioWith({ levers: { growth: 2, 'growth@2025': 2 } }))).toEqual([])
  })

  it('come in the model’s order: bases, levers with what held before, typed cells', () => {
    const scenario = scenarioWith({
      levers: { uptake: 40, 'growth@2026': 5, 'growth@2025': 2, growth: 3, 'price@2026': 9 },
      overrides: { 'scale@2026': override, 'output@2026': override, 'output@2025': override },
      bases: { output: base },
    })
    expect(differences(sample, scenario).map(line)).toEqual([
      'base of output: 48 → 47.25',
      'growth all: 2 → 3',
      'growth 2025: 3 → 2',
      'growth 2026: 3 → 5',
      'uptake all: 0 → 40',
      'price 2026: 2 → 9',
      'output 2025: 48.5',
      'output 2026: 48.5',
      'scale 2026: 48.5',
    ])
  })
})

describe('a typed value with its mark', () => {
  it.each([
    '48.5',
    '-0.25',
    '1e-7',
    '48.5!actual',
    '48.5!actual:flash',
    '48.5!actual:preliminary',
    '48.5!actual:final',
  ])('reads and prints %s alike', (text) => {
    const marked = parseMarked(text)
    expect(marked && printMarked(marked)).toBe(text)
  })

  it.each([
    '',
    'x',
    '1,000',
    '48.5!',
    '48.5!actual:',
    '48.5!actual:maybe',
    '48.5!actual!actual',
    '1e999',
    ' 1',
    '0x1f',
  ])('is none in “%s”', (text) => {
    expect(parseMarked(text)).toBeNull()
  })
})
