import { formatPlain } from '../../locale/number.ts'
import type { Language } from '../../locale/text.ts'
import type { Cell } from './cell.ts'
import type { DataRow } from './rows.ts'

/** What the editor opens with: the cell's number in the reader's unit, more exact than it is shown. */
export function editText(row: DataRow, cell: Cell, language: Language): string {
  if (!Number.isFinite(cell.value)) return ''
  return formatPlain(cell.value, row.unit, language, 6).replace(/−/g, '-').replace(/,/g, '')
}
