import { describe, expect, it } from 'vitest'
import type { Answer } from '../../src/analysis/answer.ts'
import { gridOf } from '../../src/exchange/answer-grid.ts'
import { toTsv } from '../../src/exchange/table.ts'
import { sample } from '../scenario/sample.ts'

const answer: Answer = {
  inputs: { levers: {}, overrides: {} },
  model: { ...sample, levers: sample.levers.filter(({ id }) => id !== 'price') },
  periods: [2024, 2025, 2026, 2027],
  rows: { output: [48, 48.96, 0, Number.NaN], scale: [48, 48.9648, 1, 2] },
  low: null,
  high: null,
  without: null,
  errors: { 'output@2027': { code: '#DIV/0!', cause: 'output@2027' } },
  targets: [],
  support: null,
  assumed: { count: 0, of: 0 },
  leverRows: {
    growth: [Number.NaN, 2, 1.5, 2].map((value) => ({ value, implied: false })),
  },
}

describe('the sheet as a table', () => {
  it('in Chinese is in 亿元, with growth under levels and the codes of failed cells', () => {
    expect(toTsv(gridOf(answer, 'zh')).split('\n')).toEqual([
      '项目\t单位\t2024\t2025\t2026\t2027',
      'growth\t%\t\t2\t1.5\t2',
      'output\t亿元\t480\t489.6\t0\t#DIV/0!',
      'output同比\t%\t\t2\t-100\t',
      'scale\t亿元\t480\t489.648\t10\t20',
      '',
    ])
  })

  it('in English is in bn yuan', () => {
    const { head, lines } = gridOf(answer, 'en')
    expect(head).toEqual(['Row', 'Unit', '2024', '2025', '2026', '2027'])
    expect(lines[1]).toEqual({ label: 'output', unit: 'bn yuan', values: [48, 48.96, 0, '#DIV/0!'] })
    expect(lines[2]?.label).toBe('output, on a year earlier')
  })
})
