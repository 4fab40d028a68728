import { createMemo, Show } from 'solid-js'
import { sheetWords } from '../../locale/words/sheet.ts'
import { language, t } from '../../session/language.ts'
import { cellName, valueText } from './cell-text.ts'
import type { Edit } from './edit.ts'
import type { Grid, Notice } from './grid.ts'
import { summaryOf } from './summary.ts'

interface StatusLineProps {
  readonly grid: Grid
  readonly edit: Edit
  readonly leave: () => void
}

/** What the sheet has just done or refused, and the sum and mean of a selected range. */
export function StatusLine(props: StatusLineProps) {
  const entered = createMemo(() => {
    const notice = props.grid.notice()
    return notice?.kind === 'entered' ? enteredText(props.grid, notice) : null
  })
  const plain = () => {
    const notice = props.grid.notice()
    return notice?.kind === 'text' ? notice : null
  }
  const summary = createMemo(() => summaryOf(props.grid, language()))
  return (
    <div class="sheet-status">
      <div class="sheet-notice" role="status" classList={{ wrong: plain()?.wrong ?? false }}>
        <Show when={plain()}>{(notice) => <span>{t(notice().text)}</span>}</Show>
        <Show when={entered()}>
          {(done) => (
            <>
              <span>{t(done().text)}</span>
              <Show when={done().whatIf}>
                <button
                  type="button"
                  class="sheet-button"
                  onClick={() => {
                    props.edit.describe(done().cell, { kind: 'actual' })
                    props.grid.goTo(done().at)
                    props.leave()
                  }}
                >
                  {t(sheetWords.markActual)}
                </button>
              </Show>
            </>
          )}
        </Show>
      </div>
      <div class="sheet-summary">{summary() ? t(summary() ?? { en: '', zh: '' }) : ''}</div>
    </div>
  )
}

/** Null where the value is not in the sheet: before the axis, after a change of the base. */
function enteredText(grid: Grid, notice: Notice & { kind: 'entered' }) {
  const override = grid.state().scenario.overrides[notice.address]
  const at = grid.find(notice.address)
  const row = at && grid.lines()[at.row]
  const cell = at && grid.cell(at)
  if (!override || !row || cell?.kind !== 'typed') return null
  const name = cellName(row, at.column, grid.state().answer.model)
  const whatIf = override.kind === 'what-if'
  const words = whatIf ? sheetWords.enteredWhatIf : sheetWords.enteredActual
  return { text: words(name, valueText(row, cell)), whatIf, cell: notice.address, at }
}
