import { formatPlain } from '../../locale/number.ts'
import type { Language, Text } from '../../locale/text.ts'
import { parseTyped } from '../../locale/typed-number.ts'
import { isPercent, unitSuffix } from '../../locale/unit-words.ts'
import { sheetWords } from '../../locale/words/sheet.ts'
import type { Lever } from '../../model/model.ts'
import { address } from '../../model/periods.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import { arithmetic, isArithmetic } from './arithmetic.ts'
import { bothLanguages } from './both-languages.ts'
import type { Cell } from './cell.ts'
import type { Change } from './change.ts'
import type { DataRow } from './rows.ts'

export type Typed = { readonly ok: true; readonly change: Change } | { readonly ok: false; readonly message: Text }

/** Why nothing can be typed into the cell; null: it can. */
export function refusal(row: DataRow, cell: Cell): Text | null {
  if (row.kind !== 'lever' && row.kind !== 'row') return sheetWords.cannotType.derived
  if (cell.kind === 'base') return sheetWords.cannotType.base
  if (cell.kind === 'implied') return sheetWords.cannotType.implied
  return cell.kind === 'unused' ? sheetWords.cannotType.unused : null
}

/** Reads what was typed into a cell: the change that it asks for, or what is wrong with it. */
export function readTyped(text: string, row: DataRow, cell: Cell, period: number, language: Language): Typed {
  const refused = refusal(row, cell)
  if (refused) return { ok: false, message: refused }
  const value = typedValue(text, row, cell, language)
  return value === null ? { ok: false, message: notANumber(text, row.unit, cell) } : changeTo(value, row, period)
}

/** The number that was typed over a base, as the base's own form takes it, or what is wrong with it. */
export function readBase(
  text: string,
  row: DataRow,
  cell: Cell,
  language: Language,
): { readonly ok: true; readonly text: string } | { readonly ok: false; readonly message: Text } {
  const value = typedValue(text, row, cell, language)
  if (value === null) return { ok: false, message: notANumber(text, row.unit, cell) }
  return { ok: true, text: formatPlain(value, row.unit, language, 8).replace(/−/g, '-').replace(/,/g, '') }
}

/** In the declared unit; null: not a number. */
function typedValue(text: string, row: DataRow, cell: Cell, language: Language): number | null {
  const result = isArithmetic(text) ? arithmetic(text) : null
  if (isArithmetic(text) && result === null) return null
  const value = parseTyped(result === null ? text : String(result), row.unit, language, cell.value)
  return value !== null && Number.isFinite(value) ? value : null
}

/** The same for a pasted cell: plain numbers only, since a pasted `+1.2%` is a growth rate, not a change by it. */
export function readPasted(text: string, row: DataRow, cell: Cell, period: number, language: Language): Typed {
  const refused = refusal(row, cell)
  if (refused) return { ok: false, message: refused }
  const clean = text.trim().replace(/^[+＋]/, '')
  const relative = /^[*/×÷]/.test(clean) || (/[%％]$/.test(clean) && !isPercent(row.unit))
  if (relative) return { ok: false, message: notANumber(text, row.unit, cell) }
  return readTyped(clean, row, cell, period, language)
}

/** What Delete does: takes back what the planner put there; null: nothing to take back. */
export function clearing(row: DataRow, cell: Cell, period: number, scenario: Scenario): Change | null {
  if (row.kind === 'row' && address(row.row.id, period) in scenario.overrides) {
    return { kind: 'revert', row: row.row.id, period }
  }
  if (row.kind === 'row' && cell.kind === 'base' && row.row.id in scenario.bases) {
    return { kind: 'published base', row: row.row.id }
  }
  if (row.kind === 'lever' && address(row.lever.id, period) in scenario.levers) {
    return { kind: 'reset', lever: row.lever, period }
  }
  return null
}

function changeTo(value: number, row: DataRow, period: number): Typed {
  if (row.kind === 'row') return { ok: true, change: { kind: 'value', row: row.row.id, period, value } }
  if (row.kind !== 'lever') return { ok: false, message: sheetWords.cannotType.derived }
  const { lever } = row
  if (value < lever.min || value > lever.max) return { ok: false, message: outOfRange(value, lever) }
  return { ok: true, change: { kind: 'lever', lever, period, value } }
}

function outOfRange(value: number, { min, max, unit }: Lever): Text {
  const plain = (number: number) => bothLanguages((language) => formatPlain(number, unit, language))
  const withUnit = bothLanguages((language) => formatPlain(max, unit, language) + unitSuffix(unit, language))
  return sheetWords.outOfRange(plain(value), plain(min), withUnit)
}

function notANumber(text: string, unit: string, cell: Cell): Text {
  const near = Number.isFinite(cell.value) && cell.value !== 0 ? cell.value : 1
  const found = text.trim().length > 24 ? `${text.trim().slice(0, 24)}…` : text.trim()
  return sheetWords.notANumber(
    found,
    bothLanguages((language) => formatPlain(near, unit, language, 2)),
  )
}
