import { createMemo, createUniqueId, For, Show } from 'solid-js'
import { sheetWords } from '../../locale/words/sheet.ts'
import type { Override } from '../../scenario/scenario.ts'
import { t } from '../../session/language.ts'
import { cellName } from './cell-text.ts'
import type { Edit } from './edit.ts'
import { addressOf, type Grid } from './grid.ts'

interface TypedPanelProps {
  readonly grid: Grid
  readonly edit: Edit
}

const statuses = ['flash', 'preliminary', 'final'] as const

/** What the typed-in value of the active cell is: kind, status, reason and source. It stands under the grid, which holds still. */
export function TypedPanel(props: TypedPanelProps) {
  const uid = createUniqueId()
  const typed = createMemo(() => {
    const { row, column } = props.grid.active()
    const line = props.grid.lines()[row]
    const cell = line ? addressOf(line, props.grid.periodAt(column)) : null
    const override = cell === null ? undefined : props.grid.state().scenario.overrides[cell]
    return cell !== null && override
      ? { cell, override, name: line ? cellName(line, column, props.grid.state().answer.model) : null }
      : null
  })
  const change = (part: Partial<Override>) => {
    const cell = typed()?.cell
    if (cell !== undefined) props.edit.describe(cell, part)
  }
  const statusOf = (text: string): Override['status'] => statuses.find((one) => one === text) ?? null
  return (
    <Show when={typed()?.override}>
      {(override) => (
        <section class="sheet-typed" aria-label={t(sheetWords.typedIn)}>
          <span class="sheet-typed-mark">{typed()?.name ? t(typed()?.name ?? sheetWords.typedIn) : ''}</span>
          <fieldset class="sheet-kind">
            <legend class="sheet-hidden">{t(sheetWords.kind)}</legend>
            <For each={['what-if', 'actual'] as const}>
              {(kind) => (
                <label>
                  <input
                    type="radio"
                    name={`${uid}-kind`}
                    checked={override().kind === kind}
                    onChange={() => change({ kind, status: kind === 'actual' ? override().status : null })}
                  />
                  {t(kind === 'actual' ? sheetWords.actual : sheetWords.whatIf)}
                </label>
              )}
            </For>
          </fieldset>
          <Show when={override().kind === 'actual'}>
            <label class="sheet-field">
              <span>{t(sheetWords.status)}</span>
              <select
                value={override().status ?? ''}
                onChange={(event) => change({ status: statusOf(event.currentTarget.value) })}
              >
                <option value="">{t(sheetWords.noStatus)}</option>
                <For each={statuses}>{(status) => <option value={status}>{t(sheetWords[status])}</option>}</For>
              </select>
            </label>
          </Show>
          <For each={['reason', 'source'] as const}>
            {(field) => (
              <label class="sheet-field sheet-free">
                <span>{t(field === 'reason' ? sheetWords.reason : sheetWords.sourceField)}</span>
                <input
                  type="text"
                  maxlength="200"
                  placeholder={t(sheetWords.optional)}
                  value={override()[field]}
                  onChange={(event) => change({ [field]: event.currentTarget.value.trim() })}
                />
              </label>
            )}
          </For>
        </section>
      )}
    </Show>
  )
}
