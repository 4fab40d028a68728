import type { Expression } from '../../formula/expression.ts'
import { type FormulaPart, printFormula } from '../../formula/print.ts'
import { formatPeriod } from '../../locale/number.ts'
import { numberText } from '../../locale/number-text.ts'
import type { Language } from '../../locale/text.ts'
import { formulaWords, sheetWords } from '../../locale/words/sheet.ts'
import type { Model, Row } from '../../model/model.ts'
import { indexOfPeriod } from '../../model/periods.ts'
import { fromBase, parseUnit, toBase } from '../../model/unit.ts'
import { atColumn } from './at-column.ts'
import type { SheetState } from './cell.ts'
import { operandOf, writtenOperand } from './operand.ts'
import { labelOf, periodText } from './place-text.ts'
import { worthOf } from './worth.ts'

type Offset = 'now' | 'previous' | { readonly at: number }

/** The formula that a row's cell follows; null: fixed or given by a lever. */
export function formulaAt(row: Row, column: number): Expression | null {
  if (row.series?.[column]) return null
  if (column > 0 || row.start === null) return row.formula
  if (row.start.kind === 'formula') return row.start.formula
  return row.start.kind === 'lever' ? { kind: 'name', name: row.start.lever } : null
}

/** The formula with the labels of what it uses; earlier cells are named with their period. */
export function formulaInLabels(formula: Expression, column: number, state: SheetState): readonly FormulaPart[] {
  const { answer, language } = state
  const seen = atColumn(formula, answer.model.axis.periods, column, false)
  const parts = printFormula(seen, (name, offset) => {
    const label = labelOf(answer.model, name)
    if (label === null) return timeName(name, column, state) ?? name
    const index = columnOf(answer.model, column, offset)
    if (index === column) return label[language]
    return sheetWords.previous(label, periodText(answer.model, index))[language]
  })
  return inWords(parts, language)
}

/** Functions and `and`, `or`, `not` by the words that a reader of spreadsheets knows. */
function inWords(parts: readonly FormulaPart[], language: Language): readonly FormulaPart[] {
  return parts.map((part) =>
    part.word === undefined ? part : { ...part, text: formulaWords[part.word]?.[language] ?? part.text },
  )
}

/** Places beyond those of the cells that an equation may need. */
const MOST_EXTRA = 6

/**
 * The formula with the values of what it uses; the unit stands only where it is not the row's own. Values have the
 * digits of their cells, or so many more that the equation, as it is read, gives the result that the cell shows.
 */
export function formulaInValues(formula: Expression, row: Row, column: number, state: SheetState): string {
  const seen = atColumn(formula, state.answer.model.axis.periods, column, true)
  for (let extra = 0; extra <= MOST_EXTRA; extra++) {
    if (holds(seen, row, column, extra, state)) return inValues(seen, row, column, extra, state)
  }
  return inValues(seen, row, column, 0, state)
}

function inValues(seen: Expression, row: Row, column: number, extra: number, state: SheetState): string {
  const parts = printFormula(seen, (name, offset) => {
    const index = columnOf(state.answer.model, column, offset)
    const operand = operandOf(name, index, state)
    return operand ? writtenOperand(operand, extra, row.unit, state).text : (timeName(name, index, state) ?? name)
  })
  return inWords(parts, state.language)
    .map((part) => part.text)
    .join('')
}

/** True where the written values give the shown result, or where that cannot be told. */
function holds(seen: Expression, row: Row, column: number, extra: number, state: SheetState): boolean {
  const { answer, language } = state
  const line = answer.rows[row.id] ?? []
  const value = line[column] ?? Number.NaN
  if (parseUnit(row.unit) === null || !Number.isFinite(value)) return true
  const result = (written: boolean) =>
    fromBase(
      worthOf(seen, (name, offset) => {
        const index = columnOf(answer.model, column, offset)
        const operand = operandOf(name, index, state)
        if (operand === null) return timeValue(name, index, state)
        return toBase(written ? writtenOperand(operand, extra, row.unit, state).value : operand.value, operand.unit)
      }),
      row.unit,
    )
  const exact = result(false)
  if (!(Math.abs(exact - value) <= 1e-9 * Math.max(1, Math.abs(value)))) return true
  return numberText(result(true), row.unit, line, language) === numberText(value, row.unit, line, language)
}

function columnOf(model: Model, column: number, offset: Offset): number {
  if (offset === 'now') return column
  return offset === 'previous' ? column - 1 : indexOfPeriod(model.axis, offset.at)
}

function timeName(name: string, column: number, { answer, language }: SheetState): string | null {
  const { axis } = answer.model
  const period = axis.periods[column] ?? axis.from
  if (name === 'year' || name === 'time') return formatPeriod(period, axis.unit, language)
  if (name === 't') return String(period - axis.from)
  return name === 'dt' ? String(axis.step) : null
}

function timeValue(name: string, column: number, { answer }: SheetState): number {
  const { axis } = answer.model
  const period = axis.periods[column] ?? axis.from
  if (name === 'year' || name === 'time') return period
  if (name === 't') return period - axis.from
  return name === 'dt' ? axis.step : Number.NaN
}
