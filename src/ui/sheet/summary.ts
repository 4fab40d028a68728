import { formatWithUnit } from '../../locale/number.ts'
import { placesFor } from '../../locale/number-text.ts'
import type { Language, Text } from '../../locale/text.ts'
import { sheetWords } from '../../locale/words/sheet.ts'
import type { Grid } from './grid.ts'
import { cellsOf } from './navigation.ts'

/** Count, sum and mean of a selected range; the count alone where units differ; null for a single cell. */
export function summaryOf(grid: Grid, language: Language): Text | null {
  const cells = cellsOf(grid.selection())
  if (cells.length < 2) return null
  const units = new Set(cells.map((at) => grid.lines()[at.row]?.unit ?? ''))
  const values = cells.map((at) => grid.cell(at)?.value ?? Number.NaN).filter((value) => Number.isFinite(value))
  const [unit] = units
  if (units.size > 1 || unit === undefined || values.length === 0) return sheetWords.selected(cells.length)
  const sum = values.reduce((total, value) => total + value, 0)
  const shown = (value: number): Text => {
    const text = formatWithUnit(value, unit, placesFor(unit, [...values, value]), language)
    return { en: text, zh: text }
  }
  return sheetWords.selection(values.length, shown(sum), shown(sum / values.length))
}
