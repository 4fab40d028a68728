import {
  createEffect,
  createSignal,
  ErrorBoundary,
  For,
  type JSX,
  lazy,
  onCleanup,
  onMount,
  Show,
  Suspense,
} from 'solid-js'
import { Dynamic } from 'solid-js/web'
import { appWords as words } from '../locale/words/app.ts'
import { linkTo, reachable } from '../session/address.ts'
import { applyPreset, clear } from '../session/edits.ts'
import type { Keeper } from '../session/keeper.ts'
import { language, t } from '../session/language.ts'
import { historyOf, today } from '../session/occasion.ts'
import type { Workspace } from '../session/workspace.ts'
import { GapChart } from './chart/gap-chart.tsx'
import { acceptDrops } from './drop.ts'
import { Header } from './header.tsx'
import { appKeys } from './keys.ts'
import { Levers } from './levers/levers.tsx'
import { Notices } from './notices.tsx'
import { type PanelName, Panels } from './panels/panels.tsx'
import { createPaper } from './paper.ts'
import { Verdict } from './verdict/verdict.tsx'
import './app.css'

const Sheet = lazy(() => import('./sheet/sheet.tsx').then((module) => ({ default: module.Sheet })))

interface Props {
  readonly workspace: Workspace
  readonly keeper: Keeper
}

/** The page: the answer, the picture, the levers beside it, the sheet under it. */
export function App(props: Props) {
  const [panel, setPanel] = createSignal<PanelName | null>(null)
  const [draft, setDraft] = createSignal(true)
  const paper = createPaper()

  createEffect(() => {
    document.documentElement.lang = language() === 'zh' ? 'zh-CN' : 'en'
    document.title = `${t(props.workspace.source().title)} · Gapline`
  })
  onMount(() => onCleanup(appKeys(props.workspace, props.keeper)))
  onMount(() => onCleanup(acceptDrops((file) => void props.keeper.openFile(file))))

  return (
    <>
      <div class="screen-only">
        <Header
          workspace={props.workspace}
          keeper={props.keeper}
          onPanel={setPanel}
          onModel={(id) => props.keeper.openModel(id)}
        />
        <main class="workspace">
          <div class="play">
            <div class="stage">
              <div class="area-verdict">
                <Verdict answer={props.workspace.answer()} target={props.workspace.target()} today={today()} />
              </div>
              <div class="area-chart">
                <Goals workspace={props.workspace} />
                <Chart workspace={props.workspace} />
              </div>
            </div>
            <aside class="area-levers">
              <Presets workspace={props.workspace} />
              <Levers workspace={props.workspace} />
            </aside>
          </div>
          <div class="area-sheet">
            <Part>
              <Sheet workspace={props.workspace} />
            </Part>
          </div>
        </main>
        <footer class="page-foot">{t(words.footer)}</footer>
        <Panels
          name={panel()}
          workspace={props.workspace}
          keeper={props.keeper}
          draft={draft()}
          onDraft={setDraft}
          onPrint={() => {
            setPanel(null)
            void paper.print()
          }}
          onClose={() => setPanel(null)}
        />
        <Notices />
      </div>
      <Show when={paper.report()}>
        {(report) => (
          <Dynamic
            component={report()}
            workspace={props.workspace}
            draft={draft()}
            link={reachable() ? linkTo(props.workspace) : null}
          />
        )}
      </Show>
    </>
  )
}

/** A part of the page that loads after the first view and fails alone. */
function Part(props: { readonly children: JSX.Element }) {
  return (
    <ErrorBoundary fallback={<p class="part-failed">{t(words.couldNotShow)}</p>}>
      <Suspense>{props.children}</Suspense>
    </ErrorBoundary>
  )
}

function Chart(props: { readonly workspace: Workspace }) {
  const history = () => historyOf(props.workspace)
  return (
    <Show when={props.workspace.target()}>
      {(target) => (
        <GapChart
          answer={props.workspace.answer()}
          target={target()}
          before={props.workspace.before()}
          history={history()}
          language={language()}
          dragging={props.workspace.dragging()}
        />
      )}
    </Show>
  )
}

/** With several goals, which one is in view. */
function Goals(props: { readonly workspace: Workspace }) {
  const targets = () => props.workspace.answer().targets
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
              {t(one.target.label)}
            </button>
          )}
        </For>
      </div>
    </Show>
  )
}

/** The defaults and the model's prepared scenarios, each one click and one undo step. */
function Presets(props: { readonly workspace: Workspace }) {
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
