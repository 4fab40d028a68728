import { For } from 'solid-js'
import { decimalsOf, formatIn, formatPeriod } from '../../locale/number.ts'
import { unitWords } from '../../locale/unit-words.ts'
import { language, t } from '../../session/language.ts'
import type { Workspace } from '../../session/workspace.ts'

/** Main rows on paper; a typed-in cell carries an asterisk, a failed one its code. */
export function RowTable(props: { readonly workspace: Workspace }) {
  const answer = () => props.workspace.answer()
  const model = () => props.workspace.model()
  const cell = (row: string, unit: string, index: number) => {
    const at = `${row}@${answer().periods[index]}`
    const error = answer().errors[at]
    if (error !== undefined) return error.code
    const text = formatIn(answer().rows[row]?.[index] ?? Number.NaN, unit, decimalsOf(unit), language())
    return props.workspace.scenario().overrides[at] === undefined ? text : `${text}*`
  }
  return (
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
            <tr>
              <th scope="row">
                {t(row.label)} <small>{unitWords(row.unit, language()).short}</small>
              </th>
              <For each={answer().periods}>{(_, index) => <td>{cell(row.id, row.unit, index())}</td>}</For>
            </tr>
          )}
        </For>
      </tbody>
    </table>
  )
}
