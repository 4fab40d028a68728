import { For, Show } from 'solid-js'
import { decimalsIn, formatWithUnit } from '../../locale/number.ts'
import { appWords as words } from '../../locale/words/app.ts'
import type { Model, Settings } from '../../model/model.ts'
import { applyPreset, clearLevers } from '../../session/edits.ts'
import { language, t } from '../../session/language.ts'
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
        <button type="button" aria-pressed={same({})} onClick={() => props.workspace.edit(clearLevers)}>
          {t(words.defaultScenario)}
        </button>
        <For each={presets()}>
          {(preset) => (
            <button
              type="button"
              aria-pressed={same(preset.set)}
              title={settingsText(props.workspace.model(), preset.set)}
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

/** What a preset sets, in words: a name like "with support" may hide that growth is another one too. */
function settingsText(model: Model, set: Settings): string {
  const parts = model.levers.flatMap((lever) => {
    const value = set[lever.id]
    return value === undefined
      ? []
      : [`${t(lever.label)} ${formatWithUnit(value, lever.unit, decimalsIn(value), language())}`]
  })
  return parts.join(language() === 'zh' ? '，' : ', ')
}
