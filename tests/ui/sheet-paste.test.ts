import { describe, expect, it } from 'vitest'
import type { Override } from '../../src/scenario/scenario.ts'
import { isoDay } from '../../src/session/occasion.ts'
import { arithmetic } from '../../src/ui/sheet/arithmetic.ts'
import { cellAt } from '../../src/ui/sheet/cell.ts'
import { apply } from '../../src/ui/sheet/change.ts'
import { blockText, parseBlock, pasteChanges } from '../../src/ui/sheet/paste.ts'
import { dataRows, sheetRows } from '../../src/ui/sheet/rows.ts'
import { clearing, readBase, readPasted, readTyped } from '../../src/ui/sheet/typed.ts'
import { model, scenario, state, target } from './sheet-model.ts'

const lines = dataRows(sheetRows(model, target))
const lever = lines.findIndex((line) => line.kind === 'lever')
const output = lines.findIndex((line) => line.key === 'row:output')
const size = { rows: lines.length, columns: 4 }
const at = (row: number, column: number) => ({ top: row, bottom: row, left: column, right: column })

function typed(text: string, row: number, column: number, read = readTyped, language: 'en' | 'zh' = 'en') {
  const line = lines[row]
  if (!line) throw new Error('no line')
  const cell = cellAt(line, column, state(), [false, true, true, true])
  return read(text, line, cell, model.axis.periods[column] ?? 0, language)
}
const paste = (text: string, block: Parameters<typeof pasteChanges>[1]) =>
  pasteChanges(
    text,
    block,
    size,
    (cell, { row, column }) => typed(cell, row, column, readPasted),
    ({ row, column }) => {
      const label = `${lines[row]?.label.en}@${model.axis.periods[column]}`
      return { en: label, zh: label }
    },
  )

describe('a typed text', () => {
  it('sets a lever in its period and overrides a formula, in the reader’s unit', () => {
    expect(typed('1.5', lever, 1)).toMatchObject({ ok: true, change: { kind: 'lever', period: 2025, value: 1.5 } })
    expect(typed('485', output, 1, readTyped, 'zh')).toMatchObject({
      change: { kind: 'value', row: 'output', value: 48.5 },
    })
  })

  it('may change what is there', () => {
    expect(typed('*2', lever, 1)).toMatchObject({ change: { value: 4 } })
  })

  it('is refused in words when it is no number, out of range, or in a cell that takes none', () => {
    const message = (text: string, row: number, column: number) => {
      const read = typed(text, row, column)
      return read.ok ? '' : read.message.en
    }
    expect(message('abc', lever, 1)).toBe('“abc” is not a number. Type one such as 2, or *2, +10%, =480*1.03.')
    expect(message('25', lever, 1)).toBe('25 is outside the lever’s range: −5 to 20%.')
    expect(message('1', lever, 0)).toContain('No formula uses')
    expect(message('48', output, 0)).toContain('base')
    expect(message('48', output + 1, 1)).toContain('follows from')
  })
})

describe('a text after an equals sign', () => {
  it('is calculated where it is plain arithmetic, in the reader’s unit', () => {
    expect(arithmetic('=480*1.03')).toBe(494.4)
    expect(arithmetic('＝48＋0.5')).toBe(48.5)
    expect(arithmetic('=−(2+4)÷3 × 2')).toBe(-4)
    expect(typed('=480*1.03', output, 1, readTyped, 'zh')).toMatchObject({ change: { value: 49.44 } })
  })

  it('is refused where it is anything else', () => {
    for (const text of ['=', '=A1+1', '=1/0', '=(1', '=1 2', '=2**3', '=sum(1)']) expect(arithmetic(text)).toBeNull()
    expect(typed('=A1', output, 1)).toMatchObject({ ok: false })
  })
})

describe('a number typed over a base', () => {
  it('is handed on as the base form takes it, calculated where it must be', () => {
    const line = lines[output]
    if (!line) throw new Error('no line')
    const cell = cellAt(line, 0, state(), null)
    expect(readBase('=440+20', line, cell, 'zh')).toEqual({ ok: true, text: '460' })
    expect(readBase('46,0a', line, cell, 'zh').ok).toBe(false)
  })
})

describe('a pasted block', () => {
  it('of one column runs across the row where it does not fit downward', () => {
    const pasted = paste('49\n49.8\n51\n', at(output, 1))
    expect(pasted).toMatchObject({ ok: true, across: true })
    expect(pasted.ok && pasted.changes.map((change) => 'period' in change && change.period)).toEqual([2025, 2026, 2027])
    expect(paste('1\n2\n3\n4', at(output, 1)).ok).toBe(false)
  })

  it('is read with quoted cells, line breaks of every kind and a closing line break', () => {
    expect(parseBlock('1\t2\r\n3\t4\r\n')).toEqual([
      ['1', '2'],
      ['3', '4'],
    ])
    expect(parseBlock('"a\tb ""c"""\t2')).toEqual([['a\tb "c"', '2']])
    expect(parseBlock('1\t')).toEqual([['1', '']])
  })

  it('changes cell after cell and leaves out empty ones', () => {
    const pasted = paste('1\t\t3', at(lever, 1))
    expect(pasted.ok && pasted.changes.map((change) => 'period' in change && change.period)).toEqual([2025, 2027])
  })

  it('fills the selection with a single value', () => {
    const pasted = paste('3', { ...at(lever, 1), right: 3 })
    expect(pasted.ok && pasted.changes).toHaveLength(3)
  })

  it('changes nothing when one cell is wrong, and names it', () => {
    const pasted = paste('1\t99', at(lever, 1))
    expect(pasted).toMatchObject({ ok: false, at: { row: lever, column: 2 } })
    expect(!pasted.ok && pasted.message.en).toBe(
      'Nothing pasted. Organic growth@2026: 99 is outside the lever’s range: −5 to 20%.',
    )
  })

  it('changes nothing when it reaches beyond the sheet', () => {
    expect(paste('1\t2\t3', at(lever, 2)).ok).toBe(false)
  })

  it('takes a signed rate as a number, not as a change by it', () => {
    expect(typed('+1.2%', lever, 1, readPasted)).toMatchObject({ change: { value: 1.2 } })
    expect(typed('+10%', output, 1, readPasted).ok).toBe(false)
    expect(typed('*2', output, 1, readPasted).ok).toBe(false)
  })
})

describe('what is copied', () => {
  it('reads as numbers in every spreadsheet', () => {
    expect(blockText([['1,959.8', '−0.59', '+1.20', '–']])).toBe('1959.8\t-0.59\t1.20\t')
  })
})

describe('a change', () => {
  const date = '2026-02-03'
  it('keeps kind, reason and source of the value that it replaces', () => {
    const before: Override = {
      value: 48.5,
      kind: 'actual',
      status: 'flash',
      reason: 'bulletin',
      source: 's',
      date: '2026-01-01',
    }
    const own = { ...scenario, overrides: { 'output@2025': before } }
    const after = apply(own, [{ kind: 'value', row: 'output', period: 2025, value: 48.6 }], date)
    expect(after.overrides['output@2025']).toEqual({ ...before, value: 48.6, date })
  })

  it('is a what-if when it is the first', () => {
    const after = apply(scenario, [{ kind: 'value', row: 'output', period: 2025, value: 48.6 }], date)
    expect(after.overrides['output@2025']).toMatchObject({ kind: 'what-if', status: null, date })
  })

  it('of Delete takes back only what the planner put there', () => {
    const line = lines[lever]
    if (!line) throw new Error('no line')
    const cell = cellAt(line, 1, state(), null)
    expect(clearing(line, cell, 2025, scenario)).toBeNull()
    const own = { ...scenario, levers: { growth: 1, 'growth@2025': 3 } }
    const change = clearing(line, cell, 2025, own)
    if (change?.kind !== 'reset') throw new Error('expected the lever to be reset')
    expect(apply(own, [change], date).levers).toEqual({ growth: 1 })
  })

  it('is dated by the planner’s own calendar', () => {
    expect(isoDay(new Date(2026, 1, 3, 0, 30))).toBe('2026-02-03')
  })
})
