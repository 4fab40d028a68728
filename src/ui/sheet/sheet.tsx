import { createEffect, createUniqueId, For, on, onCleanup, onMount, Show, untrack } from 'solid-js'
import { formatPeriod } from '../../locale/number.ts'
import { sheetWords } from '../../locale/words/sheet.ts'
import { language, t } from '../../session/language.ts'
import type { Workspace } from '../../session/workspace.ts'
import { createClipboard } from './clipboard.ts'
import { createEdit } from './edit.ts'
import { FormulaBar } from './formula-bar.tsx'
import { createGrid } from './grid.ts'
import { GridRow } from './grid-row.tsx'
import { GroupRow } from './group-row.tsx'
import { createKeyboard } from './keyboard.ts'
import { createOverflow } from './overflow.ts'
import { createPointer } from './pointer.ts'
import { StatusLine } from './status-line.tsx'
import { TypedPanel } from './typed-panel.tsx'
import './sheet.css'

/** The spreadsheet of the workspace: formula bar, grid and status line. */
export function Sheet(props: { readonly workspace: Workspace }) {
  const workspace = untrack(() => props.workspace)
  const uid = createUniqueId()
  const grid = createGrid(workspace)
  const edit = createEdit(workspace, grid)
  let table!: HTMLTableElement
  let editor: HTMLInputElement | null = null

  const focus = () => table.focus({ preventScroll: true })
  const settle = () => editor === null || edit.commit(editor.value, null)
  const cellId = (row: number, column: number) => `${uid}-cell-${row}-${column}`
  const { more, watch, look } = createOverflow(() => periods().length)
  const keyDown = createKeyboard(grid, edit, () => table)
  const pointer = createPointer(grid, edit, focus, settle)

  onMount(() => onCleanup(createClipboard(grid, edit, () => table)))
  createEffect(
    on(
      grid.active,
      ({ row, column }) => {
        if (!table.contains(document.activeElement)) return
        document.getElementById(cellId(row, column))?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
      },
      { defer: true },
    ),
  )

  const periods = () => grid.state().answer.model.axis.periods
  const axisUnit = () => grid.state().answer.model.axis.unit

  return (
    <section class="sheet" aria-label={t(sheetWords.sheet)}>
      <FormulaBar grid={grid} edit={edit} openBase={workspace.openBase} leave={focus} />
      <div class="sheet-frame" classList={{ more: more() }}>
        <div
          class="sheet-scroll"
          tabIndex={-1}
          ref={watch}
          onScroll={look}
          style={{ '--columns': String(periods().length) }}
        >
          <table
            ref={table}
            class="sheet-grid"
            // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table may be a grid (ARIA in HTML)
            role="grid"
            tabIndex={0}
            aria-label={t(sheetWords.sheet)}
            aria-describedby={`${uid}-help`}
            aria-multiselectable="true"
            aria-rowcount={grid.rows().length + 1}
            aria-colcount={periods().length + 1}
            aria-activedescendant={cellId(grid.active().row, grid.active().column)}
            onKeyDown={keyDown}
            onFocusIn={pointer.focusIn}
            onMouseDown={pointer.mouseDown}
            onPointerOver={pointer.pointerOver}
            onClick={pointer.click}
            onDblClick={pointer.doubleClick}
          >
            <colgroup>
              <col class="sheet-col-head" />
              <For each={periods()}>{() => <col />}</For>
            </colgroup>
            <thead>
              <tr aria-rowindex="1">
                <th scope="col" aria-colindex="1" class="sheet-corner">
                  <span class="sheet-hidden">{t(sheetWords.rowHeading)}</span>
                </th>
                <For each={periods()}>
                  {(period, column) => (
                    <th
                      scope="col"
                      aria-colindex={column() + 2}
                      classList={{ goal: column() === grid.goal(), later: grid.goal() >= 0 && column() > grid.goal() }}
                    >
                      {formatPeriod(period, axisUnit(), language())}
                      <Show when={column() === grid.goal()}>
                        <span class="sheet-hidden"> {t(sheetWords.goalYear)}</span>
                      </Show>
                    </th>
                  )}
                </For>
              </tr>
            </thead>
            <tbody>
              <For each={grid.rows()}>
                {(row, index) =>
                  row.kind === 'group' ? (
                    <GroupRow label={row.label} rowIndex={index() + 2} columns={periods().length + 1} />
                  ) : (
                    <GridRow
                      row={row}
                      rowIndex={index() + 2}
                      grid={grid}
                      edit={edit}
                      cellId={cellId}
                      leave={focus}
                      editorRef={(element) => {
                        editor = element
                      }}
                    />
                  )
                }
              </For>
            </tbody>
          </table>
        </div>
      </div>
      <TypedPanel grid={grid} edit={edit} />
      <StatusLine grid={grid} edit={edit} leave={focus} />
      <p class="sheet-hidden" id={`${uid}-help`}>
        {t(sheetWords.instructions)}
      </p>
    </section>
  )
}
