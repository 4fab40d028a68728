import type { Edit } from './edit.ts'
import type { Grid } from './grid.ts'
import type { DataRow } from './rows.ts'

/** What a line of the sheet hands on to its cells. */
export interface GridRowProps {
  readonly row: DataRow
  readonly rowIndex: number
  readonly grid: Grid
  readonly edit: Edit
  readonly cellId: (row: number, column: number) => string
  /** Gives the keyboard back to the grid. */
  readonly leave: () => void
  readonly editorRef: (element: HTMLInputElement | null) => void
}
