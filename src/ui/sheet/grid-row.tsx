import { createMemo, For } from 'solid-js'
import { unitWords } from '../../locale/unit-words.ts'
import { sheetWords } from '../../locale/words/sheet.ts'
import { language, t } from '../../session/language.ts'
import { GridCell } from './grid-cell.tsx'
import type { GridRowProps } from './grid-row-props.ts'
import { nameOfRow } from './rows.ts'

/** One line of cells with its header: label and unit. */
export function GridRow(props: GridRowProps) {
  const line = createMemo(() => props.grid.lines().indexOf(props.row))
  const unit = () => {
    const words = unitWords(props.row.unit, language())
    return language() === 'zh' ? words.long : words.short
  }
  const main = () => props.row.kind === 'row' && props.row.main
  return (
    <tr aria-rowindex={props.rowIndex} class={`sheet-${props.row.kind}`} classList={{ main: main() }}>
      <th
        scope="row"
        aria-colindex="1"
        aria-label={`${t(nameOfRow(props.row))} ${unit()}`}
        title={props.row.kind === 'path' ? t(sheetWords.pathNote) : undefined}
      >
        <span class="sheet-label">{t(props.row.label)}</span> <span class="sheet-unit">{unit()}</span>
      </th>
      <For each={props.grid.state().answer.model.axis.periods}>
        {(_, column) => <GridCell {...props} line={line()} column={column()} />}
      </For>
    </tr>
  )
}
