import type { Expression } from '../../formula/expression.ts'
import { type FormulaPart, printFormula } from '../../formula/print.ts'
import { decimalsIn, formatIn, formatPeriod, formatWithUnit } from '../../locale/number.ts'
import { isPercent, unitSuffix } from '../../locale/unit-words.ts'
import { sheetWords } from '../../locale/words/sheet.ts'
import type { Model, Row } from '../../model/model.ts'
import { address, indexOfPeriod } from '../../model/periods.ts'
import { settingOf } from '../../model/setting.ts'
import { atColumn, SUM_OF } from './at-column.ts'
import type { SheetState } from './cell.ts'
import { numberText } from './number-text.ts'
import { labelOf, periodText } from './place-text.ts'

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
  return printFormula(seen, (name, offset) => {
    const label = labelOf(answer.model, name)
    if (label === null) return timeName(name, column, state) ?? name
    const index = columnOf(answer.model, column, offset)
    if (index === column) return label[language]
    return sheetWords.previous(label, periodText(answer.model, index))[language]
  })
}

/** The formula with the values of what it uses; the unit stands only where it is not the row's own. */
export function formulaInValues(formula: Expression, row: Row, column: number, state: SheetState): string {
  const seen = atColumn(formula, state.answer.model.axis.periods, column, true)
  const parts = printFormula(seen, (name, offset) => {
    const index = columnOf(state.answer.model, column, offset)
    return valueOfName(name, index, row.unit, state) ?? timeName(name, index, state) ?? name
  })
  return parts.map((part) => part.text).join('')
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

function valueOfName(name: string, index: number, ownUnit: string, state: SheetState): string | null {
  const { answer, scenario } = state
  const { model } = answer
  const summed = name.startsWith(SUM_OF)
  const row = model.rows.find((one) => one.id === (summed ? name.slice(SUM_OF.length) : name))
  if (row) return rowValue(row, index, summed, ownUnit, state)
  const lever = model.levers.find((one) => one.id === name)
  if (lever) {
    const byPeriod = answer.leverRows[name]?.[index]?.value
    const value = byPeriod ?? settingOf(lever, scenario.levers, model.axis, index) ?? Number.NaN
    return shown(value, lever.unit, decimalsIn(value, 2), ownUnit, state)
  }
  const constant = model.constants.find((one) => one.id === name)
  const value = constant?.value.value ?? Number.NaN
  return constant ? shown(value, constant.unit, decimalsIn(value, 2), ownUnit, state) : null
}

function rowValue(row: Row, index: number, summed: boolean, ownUnit: string, { answer, language }: SheetState): string {
  const line = answer.rows[row.id] ?? []
  const error = answer.errors[address(row.id, answer.periods[index])]
  if (error) return error.code
  const value = summed ? line.slice(0, index + 1).reduce((sum, one) => sum + one, 0) : (line[index] ?? Number.NaN)
  const text = numberText(value, row.unit, line, language)
  return row.unit === ownUnit && !isPercent(row.unit) ? text : text + unitSuffix(row.unit, language)
}

function shown(
  value: number,
  unit: string,
  decimals: number,
  ownUnit: string,
  { answer, language }: SheetState,
): string {
  if (unit === answer.model.axis.unit && Number.isFinite(value)) return formatPeriod(value, unit, language)
  const alone = unit === ownUnit && !isPercent(unit)
  return alone ? formatIn(value, unit, decimals, language) : formatWithUnit(value, unit, decimals, language)
}
