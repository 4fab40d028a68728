import type { Answer } from '../../analysis/answer.ts'
import { yearLag } from '../../analysis/year.ts'
import type { Text } from '../../locale/text.ts'
import { sheetWords } from '../../locale/words/sheet.ts'
import type { Lever, Model, Row, Target } from '../../model/model.ts'

/** One line of the sheet. `key` is stable while the model is the same; `label` is what its header says. */
export type SheetRow =
  | { readonly kind: 'group'; readonly key: string; readonly label: Text }
  | { readonly kind: 'lever'; readonly key: string; readonly label: Text; readonly unit: string; readonly lever: Lever }
  | {
      readonly kind: 'row'
      readonly key: string
      readonly label: Text
      readonly unit: string
      readonly row: Row
      /** The row of the goal in view. */
      readonly main: boolean
    }
  | { readonly kind: 'growth'; readonly key: string; readonly label: Text; readonly unit: string; readonly row: Row }
  | { readonly kind: 'path'; readonly key: string; readonly label: Text; readonly unit: string; readonly row: Row }
  | {
      readonly kind: 'difference'
      readonly key: string
      readonly label: Text
      readonly unit: string
      readonly row: Row
    }

/** A line with cells. */
export type DataRow = Exclude<SheetRow, { kind: 'group' }>

/**
 * The lines of the sheet: by-period levers, then the model's rows by group in order of first appearance, growth on a
 * year earlier under level rows, the reference path and the difference from it under the row of the goal in view;
 * without `path` (no goal set, or no base to start from) these two are left out.
 */
export function sheetRows(model: Model, target: Target | null, path = target !== null): readonly SheetRow[] {
  const levers = model.levers.filter((lever) => lever.byPeriod)
  const lines: SheetRow[] = []
  if (levers.length > 0) lines.push({ kind: 'group', key: 'group:levers', label: sheetWords.inputs })
  for (const lever of levers) {
    lines.push({ kind: 'lever', key: `lever:${lever.id}`, label: lever.label, unit: lever.unit, lever })
  }
  const headed = levers.length > 0 || model.rows.some((row) => row.group !== null)
  for (const { label, rows } of grouped(model.rows)) {
    if (headed) lines.push({ kind: 'group', key: `group:${label.en}`, label })
    for (const row of rows) lines.push(...linesOf(row, model, target, path))
  }
  return lines
}

/** Cells are addressed by (line, column) among the lines that have cells. */
export function dataRows(rows: readonly SheetRow[]): readonly DataRow[] {
  return rows.filter((row): row is DataRow => row.kind !== 'group')
}

/** Full name of a line, for addresses and messages. */
export function nameOfRow(row: DataRow): Text {
  switch (row.kind) {
    case 'lever':
    case 'row':
      return row.label
    case 'growth':
      return sheetWords.growthOf(row.row.label)
    case 'path':
      return sheetWords.pathOf(row.row.label)
    case 'difference':
      return sheetWords.differenceOf(row.row.label)
    default:
      return row satisfies never
  }
}

/** Column of the goal in view, and whether a column lies after it. */
export function goalColumn(answer: Pick<Answer, 'periods'>, target: Target | null): number {
  if (target === null) return -1
  return answer.periods.findIndex((period) => Math.abs(period - target.period) < 1e-9)
}

function grouped(rows: readonly Row[]): readonly { readonly label: Text; readonly rows: readonly Row[] }[] {
  const groups = new Map<string, { label: Text; rows: Row[] }>()
  for (const row of rows) {
    const label = row.group ?? sheetWords.results
    const group = groups.get(label.en)
    if (group) group.rows.push(row)
    else groups.set(label.en, { label, rows: [row] })
  }
  return [...groups.values()]
}

function linesOf(row: Row, model: Model, target: Target | null, path: boolean): SheetRow[] {
  const { unit, id } = row
  const main = target?.row === id
  const lines: SheetRow[] = [{ kind: 'row', key: `row:${id}`, label: row.label, unit, row, main }]
  if (row.level && yearLag(model.axis) !== null) {
    lines.push({ kind: 'growth', key: `growth:${id}`, label: sheetWords.growth, unit: '%', row })
  }
  if (main && path) {
    lines.push({ kind: 'path', key: `path:${id}`, label: sheetWords.path, unit, row })
    lines.push({ kind: 'difference', key: `difference:${id}`, label: sheetWords.difference, unit, row })
  }
  return lines
}
