import type { Answer, CellError, TargetAnswer } from '../../analysis/answer.ts'
import { growthOnYear, yearLag } from '../../analysis/year.ts'
import { decimalsIn, decimalsOf, formatIn, formatSigned, noNumber, roundTo } from '../../locale/number.ts'
import { numberText } from '../../locale/number-text.ts'
import type { Language } from '../../locale/text.ts'
import type { Given, Lever, Row } from '../../model/model.ts'
import { address } from '../../model/periods.ts'
import type { Override, Scenario } from '../../scenario/scenario.ts'
import type { DataRow } from './rows.ts'

/**
 * What a cell is: a lever's (`input`; `unused` where no formula reads it, `implied` after an actual), the row's `base`,
 * a value `fixed` by the model, `calculated`, `typed` in by the planner, or `derived` by the sheet itself.
 */
export type CellKind = 'input' | 'unused' | 'implied' | 'base' | 'fixed' | 'calculated' | 'typed' | 'derived'

/** One cell as it is shown. Plain and small, so that equal cells are told apart cheaply. */
export interface Cell {
  readonly kind: CellKind
  /** In the declared unit; NaN: none. */
  readonly value: number
  readonly text: string
  /** What the difference from the reference path means for the goal; an own value of a lever. */
  readonly tone: 'plain' | 'gap' | 'close' | 'changed'
  readonly error: CellError | null
  readonly override: Override | null
}

/** What cells are read from. */
export interface SheetState {
  readonly answer: Answer
  readonly scenario: Scenario
  readonly target: TargetAnswer | null
  readonly language: Language
}

const shortOutcomes = new Set<string>(['short', 'over the limit', 'missed'])

/** The cell of a line at a column; `used` says where a lever's value is read (see `usedPeriods`). */
export function cellAt(row: DataRow, column: number, state: SheetState, used: readonly boolean[] | null): Cell {
  switch (row.kind) {
    case 'lever':
      return leverCell(row.lever, column, state, used?.[column] ?? true)
    case 'row':
      return rowCell(row.row, column, state)
    case 'growth':
      return growthCell(row.row, column, state)
    case 'path':
      return derived(pathAt(column, state), row.unit, state)
    case 'difference':
      return differenceCell(row.row, column, state)
    default:
      return row satisfies never
  }
}

/** Two cells that look and behave the same. */
export function sameCell(a: Cell, b: Cell): boolean {
  return (
    a.text === b.text &&
    a.kind === b.kind &&
    a.tone === b.tone &&
    a.override === b.override &&
    a.error?.code === b.error?.code &&
    a.error?.cause === b.error?.cause &&
    Object.is(a.value, b.value)
  )
}

/** What fixes a row's cell: its base or a figure of its series; null: a formula. */
export function fixedBy(row: Row, column: number): Given | null {
  const own = row.series?.[column]
  if (own) return own
  return column === 0 && row.start?.kind === 'given' ? row.start.given : null
}

/** Places after the point in a lever's line: those of its step, two once a value has more. */
export function leverDecimals(lever: Lever, answer: Pick<Answer, 'leverRows'>): number {
  const step = decimalsIn(lever.step, 4)
  const cells = answer.leverRows[lever.id] ?? []
  const most = Math.max(step, 2)
  return cells.some((cell) => decimalsIn(cell.value, 4) > step) ? most : step
}

const plain = { tone: 'plain', error: null, override: null } as const

function leverCell(lever: Lever, column: number, { answer, scenario, language }: SheetState, used: boolean): Cell {
  const own = answer.leverRows[lever.id]?.[column]
  const value = own?.value ?? Number.NaN
  if (own?.implied) {
    return {
      ...plain,
      kind: 'implied',
      value,
      text: formatIn(value, lever.unit, Math.max(2, leverDecimals(lever, answer)), language),
    }
  }
  if (!used) return { ...plain, kind: 'unused', value: Number.NaN, text: noNumber }
  const text = formatIn(value, lever.unit, leverDecimals(lever, answer), language)
  const period = answer.periods[column]
  const changed = address(lever.id, period) in scenario.levers || lever.id in scenario.levers
  return { ...plain, kind: 'input', value, text, tone: changed ? 'changed' : 'plain' }
}

function rowCell(row: Row, column: number, { answer, scenario, language }: SheetState): Cell {
  const place = address(row.id, answer.periods[column])
  const override = scenario.overrides[place] ?? null
  const error = answer.errors[place] ?? null
  const value = answer.rows[row.id]?.[column] ?? Number.NaN
  const text = error ? error.code : numberText(value, row.unit, answer.rows[row.id] ?? [], language)
  const base = column === 0 && row.start?.kind === 'given' && !row.series?.[0]
  const kind = override ? 'typed' : base ? 'base' : fixedBy(row, column) ? 'fixed' : 'calculated'
  return { kind, value, text, tone: 'plain', error, override }
}

function growthCell(row: Row, column: number, { answer }: SheetState): Cell {
  const lag = yearLag(answer.model.axis) ?? 1
  const value = growthOnYear(answer.rows[row.id] ?? [], column, lag)
  return { ...plain, kind: 'derived', value, text: formatSigned(value, 2) }
}

function pathAt(column: number, { answer, target }: SheetState): number {
  const period = answer.periods[column]
  const point = target?.path.find((at) => period !== undefined && Math.abs(at.period - period) < 1e-9)
  return point?.value ?? Number.NaN
}

function derived(value: number, unit: string, { language }: SheetState): Cell {
  return { ...plain, kind: 'derived', value, text: numberText(value, unit, [], language) }
}

/** Taken from the digits shown, so that the three lines agree to the eye. */
function differenceCell(row: Row, column: number, state: SheetState): Cell {
  const decimals = decimalsOf(row.unit)
  const value = answerAt(row, column, state)
  const path = pathAt(column, state)
  const difference = roundTo(roundTo(value, decimals) - roundTo(path, decimals), decimals)
  const cell = derived(difference, row.unit, state)
  const text = difference > 0 && /[1-9]/.test(cell.text) ? `+${cell.text}` : cell.text
  return { ...cell, text, tone: toneOf(difference, state.target) }
}

function answerAt(row: Row, column: number, { answer }: SheetState): number {
  return answer.rows[row.id]?.[column] ?? Number.NaN
}

function toneOf(difference: number, target: TargetAnswer | null): Cell['tone'] {
  if (target === null) return 'plain'
  const wrong = target.target.is === 'at most' ? difference > 0 : difference < 0
  if (!wrong) return 'plain'
  if (shortOutcomes.has(target.outcome)) return 'gap'
  return target.outcome === 'too close to call' ? 'close' : 'plain'
}
