import { For, Show } from 'solid-js'
import { changeTexts } from '../../exchange/changes.ts'
import { reportWords as words } from '../../locale/words/report.ts'
import { differences } from '../../scenario/diff.ts'
import { t } from '../../session/language.ts'
import type { Workspace } from '../../session/workspace.ts'

/** Typed-in cells and own bases with kind, reason and source: nothing typed goes unexplained on paper. */
export function TypedList(props: { readonly workspace: Workspace }) {
  const typed = () => {
    const found = differences(props.workspace.source(), props.workspace.scenario())
    const cells = found.filter((difference) => difference.kind !== 'lever')
    return changeTexts(cells, props.workspace.model().axis)
  }
  return (
    <Show when={typed().length > 0}>
      <section class="report-typed">
        <h2>{t(words.typed)}</h2>
        <ul>
          <For each={typed()}>{(line) => <li>{t(line)}</li>}</For>
        </ul>
      </section>
    </Show>
  )
}
