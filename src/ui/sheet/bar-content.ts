import type { FormulaPart } from '../../formula/print.ts'
import { formatPlain, noNumber } from '../../locale/number.ts'
import type { Text } from '../../locale/text.ts'
import { unitSuffix } from '../../locale/unit-words.ts'
import { sheetWords } from '../../locale/words/sheet.ts'
import { address } from '../../model/periods.ts'
import type { Override } from '../../scenario/scenario.ts'
import type { Cell, SheetState } from './cell.ts'
import { cellName, cellNote, leverText } from './cell-text.ts'
import { formulaAt, formulaInLabels, formulaInValues } from './formula-text.ts'
import { errorText } from './place-text.ts'
import type { DataRow } from './rows.ts'

/** What the formula bar says of the active cell. */
export interface BarContent {
  readonly address: Text
  readonly formula: readonly FormulaPart[] | null
  /** In place of a formula: what the number rests on. */
  readonly note: Text | null
  /** Left of the result: `49.41 × (1 + 0%)`; empty: no formula. */
  readonly equation: string
  /** `49.41 bn`. */
  readonly result: string
  readonly error: Text | null
  /** True where the error is only that a value is not given. */
  readonly missing: boolean
  readonly typed: { readonly cell: string; readonly override: Override } | null
  /** Row whose base the cell is. */
  readonly baseRow: string | null
}

export function barContent(row: DataRow, column: number, cell: Cell, state: SheetState): BarContent {
  const { model } = state.answer
  const bar: BarContent = {
    address: cellName(row, column, model),
    formula: null,
    note: noteOf(row, column, cell, state),
    equation: '',
    result: resultText(row, cell, state),
    error: null,
    missing: cell.error?.code === '#N/A',
    typed: null,
    baseRow: null,
  }
  if (row.kind !== 'row') return bar
  const place = address(row.row.id, state.answer.periods[column])
  const error = cell.error ? errorText(cell.error, place, model) : null
  if (cell.override)
    return { ...bar, error, formula: formulaParts(row, column, state), typed: { cell: place, override: cell.override } }
  if (cell.kind === 'base') return { ...bar, error, baseRow: row.row.id }
  const formula = formulaAt(row.row, column)
  if (formula === null) return { ...bar, error }
  const equation = formulaInValues(formula, row.row, column, state)
  return { ...bar, error, formula: formulaInLabels(formula, column, state), equation }
}

function formulaParts(row: DataRow, column: number, state: SheetState): readonly FormulaPart[] | null {
  const formula = row.kind === 'row' ? formulaAt(row.row, column) : null
  return formula === null ? null : formulaInLabels(formula, column, state)
}

function noteOf(row: DataRow, column: number, cell: Cell, state: SheetState): Text | null {
  if (row.kind === 'lever' && cell.kind === 'input') return leverText(row.lever, cell, state.answer.model)
  if (row.kind === 'growth') return sheetWords.growthFormula(row.row.label)
  if (row.kind === 'difference') return sheetWords.differenceNote
  return cellNote(row, column, cell, state)
}

/** The cell's number with its unit, with the digits that the cell shows. */
function resultText(row: DataRow, cell: Cell, state: SheetState): string {
  const { language } = state
  if (cell.text === noNumber) return ''
  if (row.kind === 'lever') return `${formatPlain(cell.value, row.unit, language)}${unitSuffix(row.unit, language)}`
  return cell.error ? cell.error.code : cell.text + unitSuffix(row.unit, language)
}
