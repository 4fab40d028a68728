import { For } from 'solid-js'
import { formatWithUnit } from '../../locale/number.ts'
import { leverWords } from '../../locale/words/levers.ts'
import { reportWords as words } from '../../locale/words/report.ts'
import type { Lever } from '../../model/model.ts'
import { language, t } from '../../session/language.ts'
import type { Workspace } from '../../session/workspace.ts'
import { decimalsOfStep, shownSetting } from '../levers/setting.ts'

/** Levers on paper: what is published or assumed against what this scenario has, with the number of the source. */
export function LeverTable(props: { readonly workspace: Workspace }) {
  const model = () => props.workspace.model()
  const now = () => props.workspace.target()?.now.period ?? model().axis.from
  return (
    <section class="report-levers">
      <p class="report-lever-head">
        <span>{t(words.lever)}</span>
        <span class="report-origin">{t(words.rests)}</span>
        <b>{t(words.mine)}</b>
      </p>
      <For each={model().levers}>
        {(lever) => {
          const shown = () => shownSetting(lever, props.workspace.scenario(), model(), now())
          const text = (value: number | null) =>
            value === null
              ? t(leverWords.notSet)
              : formatWithUnit(value, lever.unit, decimalsOfStep(lever.step), language())
          return (
            <p classList={{ changed: shown().changed }}>
              <span>{t(lever.label)}</span>
              <span class="report-origin">
                {text(lever.default.value)} <Rests lever={lever} order={sourceNumber(lever)} />
              </span>
              <b>{text(shown().value)}</b>
            </p>
          )
        }}
      </For>
    </section>
  )

  function sourceNumber(lever: Lever): number {
    const given = lever.default
    if (given.kind !== 'figure') return 0
    const figure = model().figures.find((one) => one.id === given.figure)
    return model().sources.findIndex((source) => source.id === figure?.source) + 1
  }
}

/** What a default rests on: the number of its source, or the word assumption. */
function Rests(props: { readonly lever: Lever; readonly order: number }) {
  return <>{props.order > 0 ? <sup>[{props.order}]</sup> : <small>{t(words.assumption)}</small>}</>
}
