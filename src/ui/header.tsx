import models from 'virtual:gapline/models'
import { For } from 'solid-js'
import { appPhrases, appWords as words } from '../locale/words/app.ts'
import type { Keeper } from '../session/keeper.ts'
import { language, setLanguage, t } from '../session/language.ts'
import { setTheme, theme } from '../session/theme.ts'
import type { Workspace } from '../session/workspace.ts'
import { Mark } from './mark.tsx'
import type { PanelName } from './panels/panels.tsx'
import './header.css'

interface Props {
  readonly workspace: Workspace
  readonly keeper: Keeper
  onPanel(name: PanelName): void
  onModel(id: string): void
}

const PANELS = ['scenarios', 'sources', 'share', 'export'] as const

/** The one bar of the page: what is open, whether it is saved, and where to go from here. */
export function Header(props: Props) {
  return (
    <header class="bar">
      <span class="brand">
        <Mark />
        Gapline
      </span>
      <select
        class="bar-model"
        aria-label={t(words.model)}
        value={props.workspace.source().id}
        onChange={(event) => {
          props.onModel(event.currentTarget.value)
          // The list shows what is open, and changes when the model has come.
          event.currentTarget.value = props.workspace.source().id
        }}
      >
        <For each={models}>{(model) => <option value={model.id}>{t(model.title)}</option>}</For>
      </select>
      <ScenarioName {...props} />
      <nav class="bar-actions">
        <button
          type="button"
          class="plain"
          aria-label={t(words.undo)}
          title={`${t(words.undo)} (Ctrl+Z)`}
          disabled={!props.workspace.canUndo()}
          onClick={() => props.workspace.undo()}
        >
          ↶
        </button>
        <button
          type="button"
          class="plain"
          aria-label={t(words.redo)}
          title={`${t(words.redo)} (Ctrl+Y)`}
          disabled={!props.workspace.canRedo()}
          onClick={() => props.workspace.redo()}
        >
          ↷
        </button>
        <For each={PANELS}>
          {(name) => (
            <button type="button" class="plain" onClick={() => props.onPanel(name)}>
              {t(words[name])}
            </button>
          )}
        </For>
        <button type="button" class="primary" onClick={() => props.onPanel('print')}>
          {t(words.print)}
        </button>
        <button
          type="button"
          class="plain"
          aria-label={t(theme() === 'dark' ? words.light : words.dark)}
          title={t(theme() === 'dark' ? words.light : words.dark)}
          onClick={() => setTheme(theme() === 'dark' ? 'light' : 'dark')}
        >
          ◐
        </button>
        <button
          type="button"
          class="plain"
          lang={language() === 'zh' ? 'en' : 'zh-CN'}
          onClick={() => setLanguage(language() === 'zh' ? 'en' : 'zh')}
        >
          {t(words.otherLanguage)}
        </button>
      </nav>
    </header>
  )
}

function ScenarioName(props: Props) {
  const title = () => props.workspace.scenario().title
  const fallback = () => t(props.keeper.status().kind === 'untouched' ? words.defaultScenario : words.untitled)
  return (
    <span class="bar-scenario">
      <input
        type="text"
        maxlength={120}
        aria-label={t(words.scenarioName)}
        placeholder={fallback()}
        value={title()}
        onKeyDown={(event) => event.key === 'Enter' && event.currentTarget.blur()}
        onChange={(event) => {
          const next = event.currentTarget.value.trim()
          props.workspace.edit((scenario) => (scenario.title === next ? scenario : { ...scenario, title: next }))
        }}
      />
      <span class="bar-status" role="status" data-status={props.keeper.status().kind}>
        <StatusText keeper={props.keeper} />
      </span>
    </span>
  )
}

function StatusText(props: { readonly keeper: Keeper }) {
  const text = () => {
    const status = props.keeper.status()
    if (status.kind !== 'saved') return t(words[status.kind === 'untouched' ? 'unsaved' : status.kind])
    const time = new Intl.DateTimeFormat(language() === 'zh' ? 'zh-CN' : 'en-GB', {
      hour: '2-digit',
      minute: '2-digit',
    })
    return t(appPhrases.saved(time.format(status.at)))
  }
  return <>{text()}</>
}
