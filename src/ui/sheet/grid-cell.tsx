import { createMemo, Show, untrack } from 'solid-js'
import { address } from '../../model/periods.ts'
import { t } from '../../session/language.ts'
import { cellAt, sameCell } from './cell.ts'
import { CellEditor } from './cell-editor.tsx'
import { cellName, cellNote } from './cell-text.ts'
import { addressOf } from './grid.ts'
import type { GridRowProps } from './grid-row-props.ts'
import { inBlock } from './navigation.ts'
import type { DataRow } from './rows.ts'
import { refusal } from './typed.ts'

interface GridCellProps extends GridRowProps {
  readonly line: number
  readonly column: number
}

/** One cell. Its text is touched only when it differs from what is shown. */
export function GridCell(props: GridCellProps) {
  const grid = () => props.grid
  const cell = createMemo(() => cellAt(props.row, props.column, grid().state(), grid().usedIn(props.row)), undefined, {
    equals: sameCell,
  })
  const note = createMemo(() => {
    const shown = cell()
    return untrack(() => cellNote(props.row, props.column, shown, grid().state()))
  })
  const active = () => grid().active().row === props.line && grid().active().column === props.column
  const selected = () => inBlock(grid().selection(), props.line, props.column)
  const open = () => {
    const editing = grid().editing()
    return editing?.at.row === props.line && editing.at.column === props.column ? editing : null
  }
  const name = () => nameOf(props.row, grid().periodAt(props.column))
  const classes = () => {
    const { kind, tone, error, override } = cell()
    const goal = grid().goal()
    return [
      `is-${kind}`,
      `tone-${tone}`,
      error ? (error.code === '#N/A' ? 'is-missing' : 'is-error') : '',
      override?.kind === 'actual' ? 'is-actual' : '',
      props.column === goal ? 'goal' : goal >= 0 && props.column > goal ? 'later' : '',
      active() ? 'active' : selected() ? 'selected' : '',
      open() ? 'open' : '',
    ]
      .filter((name) => name !== '')
      .join(' ')
  }
  return (
    <td
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: cells of a grid are gridcells (ARIA in HTML)
      role="gridcell"
      tabIndex={-1}
      id={props.cellId(props.line, props.column)}
      aria-colindex={props.column + 2}
      aria-selected={selected()}
      aria-readonly={cell().kind !== 'base' && refusal(props.row, cell()) !== null}
      data-cell={name()}
      data-line={props.line}
      data-column={props.column}
      class={classes()}
      title={note() ? t(note() ?? { en: '', zh: '' }) : undefined}
    >
      {cell().text}
      <Show when={open()} keyed>
        {(editing) => (
          <CellEditor
            editing={editing}
            label={t(cellName(props.row, props.column, grid().state().answer.model))}
            problem={grid().problem()}
            above={props.line >= grid().lines().length - 2}
            edit={props.edit}
            leave={props.leave}
            editorRef={props.editorRef}
          />
        )}
      </Show>
    </td>
  )
}

/** Address of a lever's or row's cell; lines derived from others have none. */
function nameOf(row: DataRow, period: number): string | undefined {
  return row.kind === 'lever' ? address(row.lever.id, period) : (addressOf(row, period) ?? undefined)
}
