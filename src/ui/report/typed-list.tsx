import { For, Show } from 'solid-js'
import { reportWords as words } from '../../locale/words/report.ts'
import { typedTexts } from '../../session/briefing.ts'
import { t } from '../../session/language.ts'
import type { Workspace } from '../../session/workspace.ts'

/** Nothing typed goes unexplained on paper: every own value with kind, reason and source. */
export function TypedList(props: { readonly workspace: Workspace }) {
  const typed = () => typedTexts(props.workspace)
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
