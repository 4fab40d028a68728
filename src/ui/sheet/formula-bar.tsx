import { createMemo, For, Match, Show, Switch } from 'solid-js'
import type { FormulaPart } from '../../formula/print.ts'
import type { Text } from '../../locale/text.ts'
import { sheetWords } from '../../locale/words/sheet.ts'
import { t } from '../../session/language.ts'
import { type BarContent, barContent } from './bar-content.ts'
import { overrideText } from './cell-text.ts'
import type { Edit } from './edit.ts'
import type { Grid } from './grid.ts'

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
  const whole = () => {
    const typed = content()?.typed
    const marked = typed ? `${t(overrideText(typed.override))}  ` : ''
    return marked + (formula()?.reduce((all, part) => all + part.text, '') ?? text(content()?.note))
  }
  const values = () => `${content()?.equation ?? ''} = ${content()?.result ?? ''}`
  const restore = () => {
    props.edit.clearActive()
    props.leave()
  }
  return (
    <Show when={content()}>
      {(bar) => (
        <div class="sheet-bar">
          <div class="sheet-bar-address">
            <span class="sheet-two-lines" title={text(bar().address)}>
              {text(bar().address)}
            </span>
          </div>
          <div class="sheet-bar-what">
            <span class="sheet-two-lines" title={whole()}>
              <Show when={bar().typed}>
                {(typed) => <span class="sheet-typed-mark">{t(overrideText(typed().override))} </span>}
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
            </span>
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
          <div class="sheet-bar-values" classList={{ wrong: bar().error !== null && !bar().missing }}>
            <Show
              when={bar().error}
              fallback={
                <>
                  <span class="sheet-two-lines" title={values()}>
                    {bar().equation}
                  </span>
                  <span class="sheet-bar-result">{bar().equation === '' ? bar().result : ` = ${bar().result}`}</span>
                </>
              }
            >
              {(error) => (
                <span class="sheet-two-lines" title={t(error())}>
                  {t(error())}
                </span>
              )}
            </Show>
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
