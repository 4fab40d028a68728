import { createMemo, For, Match, Show, Switch } from 'solid-js'
import type { FormulaPart } from '../../formula/print.ts'
import type { Text } from '../../locale/text.ts'
import { sheetWords } from '../../locale/words/sheet.ts'
import { language, t } from '../../session/language.ts'
import { type BarContent, barContent } from './bar-content.ts'
import { overrideText } from './cell-text.ts'
import type { Edit } from './edit.ts'
import type { Grid } from './grid.ts'
import { createTallest } from './tallest.ts'

interface FormulaBarProps {
  readonly grid: Grid
  readonly edit: Edit
  readonly openBase: (row: string) => void
  readonly leave: () => void
}

/** The active cell in words: its address, what makes it, and its values with their result. */
export function FormulaBar(props: FormulaBarProps) {
  const content = createMemo((): BarContent | null => {
    const at = props.grid.active()
    const row = props.grid.lines()[at.row]
    const cell = props.grid.cell(at)
    return row && cell ? barContent(row, at.column, cell, props.grid.state()) : null
  })
  const formula = createMemo(() => content()?.formula ?? null, null, { equals: sameParts })
  const text = (value: Text | null | undefined) => (value ? t(value) : '')
  const restore = () => {
    props.edit.clearActive()
    props.leave()
  }
  const tallest = createTallest(() => [language(), props.grid.rows()])
  return (
    <Show when={content()}>
      {(bar) => (
        <div class="sheet-bar" ref={tallest}>
          <div class="sheet-bar-address">{text(bar().address)}</div>
          <div class="sheet-bar-what">
            <Show when={bar().typed}>
              {(typed) => <span class="sheet-typed-mark">{t(overrideText(typed().override))}</span>}
            </Show>
            <Switch>
              <Match when={formula()}>
                {(parts) => (
                  <span class="sheet-bar-formula" classList={{ replaced: bar().typed !== null }}>
                    <For each={parts()}>
                      {(part) => <span classList={{ 'sheet-ref': part.name !== undefined }}>{part.text}</span>}
                    </For>
                  </span>
                )}
              </Match>
              <Match when={bar().typed === null && bar().note}>
                {(note) => <span class="sheet-bar-note">{t(note())}</span>}
              </Match>
            </Switch>
            <Show when={bar().typed}>
              <button type="button" class="sheet-button" onClick={restore}>
                {t(sheetWords.restore)}
              </button>
            </Show>
            <Show when={bar().baseRow}>
              {(row) => (
                <button type="button" class="sheet-button" onClick={() => props.openBase(row())}>
                  {t(sheetWords.changeBase)}
                </button>
              )}
            </Show>
          </div>
          <div class="sheet-bar-values" classList={{ wrong: bar().error !== null }}>
            {bar().error ? text(bar().error) : bar().values}
          </div>
        </div>
      )}
    </Show>
  )
}

function sameParts(a: readonly FormulaPart[] | null, b: readonly FormulaPart[] | null): boolean {
  if (a === null || b === null) return a === b
  return a.length === b.length && a.every((part, i) => part.text === b[i]?.text && part.name === b[i]?.name)
}
