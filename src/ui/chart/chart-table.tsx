import { For, Show } from 'solid-js'
import type { Text } from '../../locale/text.ts'
import { unitWords } from '../../locale/unit-words.ts'
import { chartPhrases as phrases, chartWords as words } from '../../locale/words/chart.ts'
import { periodText, type Setting } from './caption.ts'
import type { Series } from './series.ts'
import { type TableColumn, tableOf } from './table.ts'

const HEADS: Readonly<Record<TableColumn, Text>> = {
  range: words.range,
  scenario: words.scenario,
  path: words.path,
  goal: words.goal,
  gap: words.gap,
  without: words.without,
}

/** The numbers of the chart as a table, folded away until asked for. */
export function ChartTable(props: { readonly series: Series; readonly setting: Setting }) {
  const table = () => tableOf(props.series, props.setting.language)
  const language = () => props.setting.language
  const unit = () => props.setting.model.axis.unit
  const caption = () => {
    const name = (text: 'en' | 'zh') => unitWords(props.series.row.unit, text).long
    return phrases.caption(props.series.row.label, { en: name('en'), zh: name('zh') })[language()]
  }
  return (
    <details class="chart-table">
      <summary>{words.showTable[language()]}</summary>
      <section class="chart-table-scroll" tabindex="0" aria-label={caption()}>
        <table>
          <caption>{caption()}</caption>
          <thead>
            <tr>
              <th scope="col">{(unit() === 'year' ? words.year : words.period)[language()]}</th>
              <For each={table().columns}>{(column) => <th scope="col">{HEADS[column][language()]}</th>}</For>
            </tr>
          </thead>
          <tbody>
            <For each={table().rows}>
              {(row) => (
                <tr classList={{ 'chart-goal-row': row.goal }}>
                  <th scope="row">{periodText(row.period, unit())[language()]}</th>
                  <For each={table().columns}>
                    {(column) => (
                      <td>
                        {row.cells[column]}
                        <Show when={column === 'scenario' && row.mark}>
                          {(mark) => <span class="chart-table-mark">{words[mark()][language()]}</span>}
                        </Show>
                      </td>
                    )}
                  </For>
                </tr>
              )}
            </For>
          </tbody>
        </table>
      </section>
    </details>
  )
}
