import { describe, expect, it } from 'vitest'
import { numberText } from '../../src/locale/number-text.ts'
import type { Override } from '../../src/scenario/scenario.ts'
import { cellAt, sameCell } from '../../src/ui/sheet/cell.ts'
import { cellNote } from '../../src/ui/sheet/cell-text.ts'
import { dataRows, sheetRows } from '../../src/ui/sheet/rows.ts'
import { model, state, target } from './sheet-model.ts'

const lines = dataRows(sheetRows(model, target))
const line = (key: string) => {
  const found = lines.find((one) => one.key === key)
  if (!found) throw new Error(`no line ${key}`)
  return found
}
const texts = (key: string, at = state()) => [0, 1, 2, 3].map((column) => cellAt(line(key), column, at, null).text)
const actual: Override = { value: 48.5, kind: 'actual', status: 'final', reason: '', source: '', date: '2026-02-03' }

describe('a cell', () => {
  it('shows levels in the reader’s unit', () => {
    expect(texts('row:output')).toEqual(['48.00', '48.96', '49.94', '50.94'])
    expect(texts('row:output', { ...state(), language: 'zh' })).toEqual(['480.0', '489.6', '499.4', '509.4'])
  })

  it('shows growth with its sign, none for the first year', () => {
    expect(texts('growth:output')).toEqual(['–', '+2.00', '+2.00', '+2.00'])
  })

  it('takes the difference from the path from the digits shown', () => {
    expect(texts('path:output')).toEqual(['48.00', '48.99', '50.00', '–'])
    expect(texts('difference:output')).toEqual(['0.00', '−0.03', '−0.06', '–'])
  })

  it('is red below the path only when the goal is missed, amber when it is too close to call', () => {
    const tone = (outcome: string) => cellAt(line('difference:output'), 2, state({}, {}, outcome), null).tone
    expect([tone('short'), tone('too close to call'), tone('reached')]).toEqual(['gap', 'close', 'plain'])
  })

  it('tells a base, a formula and a typed-in value apart', () => {
    const typed = state({}, { overrides: { 'output@2025': actual } })
    expect([0, 1, 2].map((column) => cellAt(line('row:output'), column, typed, null).kind)).toEqual([
      'base',
      'typed',
      'calculated',
    ])
  })

  it('of a lever is empty where no formula reads it and shows the implied rate after a typed-in value', () => {
    const rate = { value: 1.0416666, implied: true }
    const given = { value: 1.2, implied: false }
    const after = state({ leverRows: { growth: [given, rate, given, given] } })
    const cells = [0, 1, 2].map((column) => cellAt(line('lever:growth'), column, after, [false, true, true, true]))
    expect(cells.map((cell) => [cell.kind, cell.text])).toEqual([
      ['unused', '–'],
      ['implied', '1.04'],
      ['input', '1.20'],
    ])
  })

  it('shows an error by its code and says which cell made it', () => {
    const errors = { 'output@2025': { code: '#DIV/0!', cause: 'added@2025' } } as const
    const cell = cellAt(line('row:output'), 1, state({ errors }), null)
    expect(cell.text).toBe('#DIV/0!')
    expect(cellNote(line('row:output'), 1, cell, state({ errors }))).toEqual({
      en: '#DIV/0!: a division by zero in Output of supported projects, 2025.',
      zh: '#DIV/0!：“支持项目新增产值 2025年”除数为零。',
    })
  })

  it('is the same as another only if nothing shown differs', () => {
    const one = cellAt(line('row:output'), 1, state(), null)
    expect(sameCell(one, cellAt(line('row:output'), 1, state(), null))).toBe(true)
    expect(sameCell(one, { ...one, tone: 'gap' })).toBe(false)
  })
})

describe('numbers of a line', () => {
  it('show one place of counts that are not whole, and further ones only where they hold a digit', () => {
    expect([6.6, 20].map((value) => numberText(value, 'projects', [6.6, 20], 'zh'))).toEqual(['6.6', '20.0'])
    expect(numberText(20, 'projects', [20, 33], 'zh')).toBe('20')
    expect([6.64, 20].map((value) => numberText(value, 'projects', [6.64, 20], 'en', 2))).toEqual(['6.64', '20.0'])
    expect(numberText(7, 'projects', [7], 'en', 2)).toBe('7')
  })

  it('keep the same places when a unit is shown in a larger one', () => {
    expect([0, 192].map((value) => numberText(value, 'm CNY', [0, 192], 'zh'))).toEqual(['0.00', '1.92'])
    expect([0, 24].map((value) => numberText(value, 'm CNY', [0, 24], 'zh'))).toEqual(['0.000', '0.240'])
    expect(numberText(192, 'm CNY', [0, 192], 'en')).toBe('192.0')
  })
})
