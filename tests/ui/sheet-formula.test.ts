import { describe, expect, it } from 'vitest'
import type { Expression } from '../../src/formula/expression.ts'
import { barContent } from '../../src/ui/sheet/bar-content.ts'
import { cellAt, type SheetState } from '../../src/ui/sheet/cell.ts'
import { formulaAt, formulaInLabels, formulaInValues } from '../../src/ui/sheet/formula-text.ts'
import { dataRows, sheetRows } from '../../src/ui/sheet/rows.ts'
import { model, state, target } from './sheet-model.ts'

const lines = dataRows(sheetRows(model, target))
const output = lines.find((line) => line.key === 'row:output')
const row = model.rows.find((one) => one.id === 'output')

function bar(column: number, at: SheetState) {
  if (!output) throw new Error('no line')
  return barContent(output, column, cellAt(output, column, at, null), at)
}

describe('the formula bar', () => {
  it('names what a formula uses by label, earlier cells with their period', () => {
    const formula = row && formulaAt(row, 2)
    const text = (at: SheetState) =>
      formula &&
      formulaInLabels(formula, 2, at)
        .map((part) => part.text)
        .join('')
    expect(text(state())).toBe('Industrial output 2025 × (1 + Organic growth) + Output of supported projects')
    expect(text({ ...state(), language: 'zh' })).toBe('2025年工业总产值 × (1 + 自然增速) + 支持项目新增产值')
  })

  it('marks names as references', () => {
    const formula = row && formulaAt(row, 2)
    const names = formula ? formulaInLabels(formula, 2, state()).flatMap((part) => part.name ?? []) : []
    expect(names).toEqual(['output', 'growth', 'added'])
  })

  it('gives the values with their result', () => {
    const formula = row && formulaAt(row, 2)
    expect(row && formula && formulaInValues(formula, row, 2, state())).toBe('48.96 × (1 + 2%) + 0.00')
    expect(bar(2, state())).toMatchObject({
      equation: '48.96 × (1 + 2%) + 0.00',
      result: '49.94 bn',
      error: null,
      typed: null,
    })
  })

  it('writes as many digits as the equation needs to give the shown result', () => {
    const rows = { ...state().answer.rows, output: [48, 55.554, 56.66508, 57.8], added: [0, 0, 0, 0] }
    expect(bar(2, state({ rows }))).toMatchObject({ equation: '55.554 × (1 + 2%) + 0.00', result: '56.67 bn' })
  })

  it('says functions and connecting words in the reader’s language', () => {
    const name = { kind: 'name', name: 'growth' } as const
    const call = (fn: string, ...args: Expression[]): Expression => ({ kind: 'call', name: fn, args })
    const formula = call('if', call('and', call('not', name), name), call('min', name, name), name)
    const text = (language: 'en' | 'zh') =>
      formulaInLabels(formula, 1, { ...state(), language })
        .map((part) => part.text)
        .join('')
    expect(text('zh')).toBe('若(非 自然增速 且 自然增速, MIN(自然增速, 自然增速), 自然增速)')
    expect(text('en')).toContain('if(not Organic growth and Organic growth, MIN(')
  })

  it('names and values the cells that first, prev and cumulative reach', () => {
    const name = { kind: 'name', name: 'output' } as const
    const call = (fn: string, ...args: Expression[]): Expression => ({ kind: 'call', name: fn, args })
    const two = { kind: 'number', value: 2 } as const
    const values = (formula: Expression, column: number) => row && formulaInValues(formula, row, column, state())
    expect(values(call('first', name), 2)).toBe('48.00')
    expect(values(call('prev', name, two, { kind: 'number', value: 7 }), 3)).toBe('48.96')
    expect(values(call('prev', name, two, { kind: 'number', value: 7 }), 1)).toBe('7')
    expect(values(call('cumulative', name), 1)).toBe('96.96')
    expect(formulaInLabels(call('first', name), 2, state()).map((part) => part.text)).toEqual([
      'Industrial output 2024',
    ])
  })

  it('of a base says whose it is and gives the row to replace it', () => {
    expect(bar(0, state())).toMatchObject({ formula: null, baseRow: 'output', equation: '', result: '48.00 bn' })
    expect(bar(0, state()).note?.zh).toContain('数据责任单位：未注明')
  })

  it('of a typed-in value keeps the formula in sight', () => {
    const override = { value: 48.5, kind: 'what-if', status: null, reason: '', source: '', date: '2026-02-03' } as const
    const typed = bar(1, state({}, { overrides: { 'output@2025': override } }))
    expect(typed.typed).toEqual({ cell: 'output@2025', override })
    expect(typed.formula).not.toBeNull()
  })
})
