import { For, Show } from 'solid-js'
import { appWords as words } from '../../locale/words/app.ts'
import { t } from '../../session/language.ts'
import type { Workspace } from '../../session/workspace.ts'

/** With several goals, which one is in view. */
export function Goals(props: { readonly workspace: Workspace }) {
  const targets = () => props.workspace.model().targets
  return (
    <Show when={targets().length > 1}>
      <div class="choices">
        <span>{t(words.goals)}</span>
        <For each={targets()}>
          {(one, index) => (
            <button
              type="button"
              aria-pressed={props.workspace.targetIndex() === index()}
              onClick={() => props.workspace.selectTarget(index())}
            >
              {t(one.label)}
            </button>
          )}
        </For>
      </div>
    </Show>
  )
}
