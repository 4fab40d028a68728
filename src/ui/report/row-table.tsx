import { For, Show } from 'solid-js'
import { growthOnYear, yearLag } from '../../analysis/year.ts'
import { formatPeriod, formatSigned } from '../../locale/number.ts'
import { numberText } from '../../locale/number-text.ts'
import { unitWords } from '../../locale/unit-words.ts'
import { reportWords as words } from '../../locale/words/report.ts'
import { sheetWords } from '../../locale/words/sheet.ts'
import type { Row } from '../../model/model.ts'
import { address } from '../../model/periods.ts'
import { language, t } from '../../session/language.ts'
import type { Workspace } from '../../session/workspace.ts'

/** Rows on paper, with growth on a year earlier under levels; a typed-in cell carries an asterisk, a failed one its code. */
export function RowTable(props: { readonly workspace: Workspace }) {
  const answer = () => props.workspace.answer()
  const model = () => props.workspace.model()
  const values = (row: Row) => answer().rows[row.id] ?? []
  const lag = () => yearLag(model().axis)
  const typed = () => Object.keys(props.workspace.scenario().overrides)

  const cell = (row: Row, index: number) => {
    const at = address(row.id, answer().periods[index])
    const code = answer().errors[at]?.code
    const text = code ?? numberText(values(row)[index] ?? Number.NaN, row.unit, values(row), language())
    return typed().includes(at) ? `${text}*` : text
  }

  return (
    <>
      <table class="report-rows">
        <thead>
          <tr>
            <th />
            <For each={answer().periods}>
              {(period) => <th scope="col">{formatPeriod(period, model().axis.unit, language())}</th>}
            </For>
          </tr>
        </thead>
        <tbody>
          <For each={model().rows}>
            {(row) => (
              <>
                <tr>
                  <th scope="row">
                    {t(row.label)} <small>{unitWords(row.unit, language()).long}</small>
                  </th>
                  <For each={answer().periods}>{(_, index) => <td>{cell(row, index())}</td>}</For>
                </tr>
                <Show when={row.level && lag()}>
                  {(steps) => (
                    <tr class="report-growth">
                      <th scope="row">
                        {t(sheetWords.growth)} <small>%</small>
                      </th>
                      <For each={answer().periods}>
                        {(_, index) => <td>{formatSigned(growthOnYear(values(row), index(), steps()), 2)}</td>}
                      </For>
                    </tr>
                  )}
                </Show>
              </>
            )}
          </For>
        </tbody>
      </table>
      <Show when={typed().length > 0}>
        <p class="report-star">{t(words.star)}</p>
      </Show>
    </>
  )
}
