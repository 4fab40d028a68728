import { For, Show } from 'solid-js'
import { appWords as words } from '../../locale/words/app.ts'
import { applyPreset, clear } from '../../session/edits.ts'
import { t } from '../../session/language.ts'
import type { Workspace } from '../../session/workspace.ts'

/** The defaults and the model's prepared scenarios, each one click and one undo step. */
export function Presets(props: { readonly workspace: Workspace }) {
  const presets = () => props.workspace.model().presets
  const same = (set: Readonly<Record<string, number>>) => {
    const levers = props.workspace.scenario().levers
    const keys = Object.keys(levers)
    return keys.length === Object.keys(set).length && keys.every((key) => levers[key] === set[key])
  }
  return (
    <Show when={presets().length > 0}>
      <div class="choices">
        <span>{t(words.startFrom)}</span>
        <button type="button" aria-pressed={same({})} onClick={() => props.workspace.edit(clear)}>
          {t(words.defaultScenario)}
        </button>
        <For each={presets()}>
          {(preset) => (
            <button
              type="button"
              aria-pressed={same(preset.set)}
              onClick={() => props.workspace.edit((scenario) => applyPreset(scenario, preset))}
            >
              {t(preset.title)}
            </button>
          )}
        </For>
      </div>
    </Show>
  )
}
