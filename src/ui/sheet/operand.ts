import { decimalsIn, formatIn, formatPeriod, noNumber } from '../../locale/number.ts'
import { numberText } from '../../locale/number-text.ts'
import { isPercent, unitSuffix, unitWords } from '../../locale/unit-words.ts'
import { address } from '../../model/periods.ts'
import { settingOf } from '../../model/setting.ts'
import { SUM_OF } from './at-column.ts'
import type { SheetState } from './cell.ts'

/** What a name in a formula stands for in one period. */
export interface Operand {
  /** In the declared unit. */
  readonly value: number
  readonly unit: string
  /** The values that its cell is written like; null: a lever or constant. */
  readonly line: readonly number[] | null
  /** In place of a number. */
  readonly error: string | null
}

/** The row, sum of a row, lever or constant of that name; null: none of these. */
export function operandOf(name: string, index: number, { answer, scenario }: SheetState): Operand | null {
  const { model } = answer
  const summed = name.startsWith(SUM_OF)
  const row = model.rows.find((one) => one.id === (summed ? name.slice(SUM_OF.length) : name))
  if (row) {
    const line = answer.rows[row.id] ?? []
    const value = summed ? line.slice(0, index + 1).reduce((sum, one) => sum + one, 0) : (line[index] ?? Number.NaN)
    const error = answer.errors[address(row.id, answer.periods[index])]?.code ?? null
    return { value, unit: row.unit, line, error }
  }
  const lever = model.levers.find((one) => one.id === name)
  if (lever) {
    const byPeriod = answer.leverRows[name]?.[index]?.value
    const value = byPeriod ?? settingOf(lever, scenario.levers, model.axis, index) ?? Number.NaN
    return { value, unit: lever.unit, line: null, error: null }
  }
  const constant = model.constants.find((one) => one.id === name)
  return constant ? { value: constant.value.value ?? Number.NaN, unit: constant.unit, line: null, error: null } : null
}

/**
 * An operand as it is written with `extra` places, and the declared value that the written digits stand for. The unit
 * is left out where it is the row's own.
 */
export function writtenOperand(
  operand: Operand,
  extra: number,
  ownUnit: string,
  { answer, language }: SheetState,
): { readonly text: string; readonly value: number } {
  const { value, unit, line, error } = operand
  if (error !== null) return { text: error, value: Number.NaN }
  if (line === null && unit === answer.model.axis.unit && Number.isFinite(value)) {
    return { text: formatPeriod(value, unit, language), value }
  }
  const digits = line
    ? numberText(value, unit, line, language, extra)
    : formatIn(value, unit, decimalsIn(value, 2 + extra), language)
  if (digits === noNumber) return { text: digits, value: Number.NaN }
  const alone = unit === ownUnit && !isPercent(unit)
  const plain = digits.replace(/,/g, '').replace(/−/g, '-')
  return {
    text: alone ? digits : digits + unitSuffix(unit, language, digits === '1'),
    value: Number(`${plain}e${-unitWords(unit, language).shift}`),
  }
}
