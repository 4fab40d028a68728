import { createEffect, createSignal, ErrorBoundary, type JSX, lazy, onCleanup, onMount, Show, Suspense } from 'solid-js'
import { Dynamic } from 'solid-js/web'
import { appWords as words } from '../locale/words/app.ts'
import type { Keeper } from '../session/keeper.ts'
import { language, t } from '../session/language.ts'
import { today } from '../session/occasion.ts'
import type { Workspace } from '../session/workspace.ts'
import { Chart } from './chart/chart.tsx'
import { Goals } from './chart/goals.tsx'
import { acceptDrops } from './drop.ts'
import { Header } from './header.tsx'
import { appKeys } from './keys.ts'
import { Levers } from './levers/levers.tsx'
import { Presets } from './levers/presets.tsx'
import { Notices } from './notices.tsx'
import type { PanelName } from './panels/panels.tsx'
import { createPaper } from './paper.ts'
import { Verdict, VerdictFacts } from './verdict/verdict.tsx'
import './app.css'

const Panels = lazy(() => import('./panels/panels.tsx').then((module) => ({ default: module.Panels })))
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
  const painted = afterFirstPaint()

  function openFile(file: File): void {
    void props.keeper.openFile(file)
  }

  createEffect(() => {
    document.documentElement.lang = language() === 'zh' ? 'zh-CN' : 'en'
    document.title = `${t(props.workspace.source().title)} · Gapline`
  })
  onMount(() => onCleanup(appKeys(props.workspace, props.keeper)))
  onMount(() => onCleanup(acceptDrops(openFile)))

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
                <Verdict
                  answer={props.workspace.answer()}
                  target={props.workspace.target()}
                  today={today()}
                  moving={props.workspace.dragging()}
                />
              </div>
              <div class="area-chart">
                <Goals workspace={props.workspace} />
                <Chart workspace={props.workspace} />
              </div>
            </div>
            <div class="area-facts">
              <VerdictFacts answer={props.workspace.answer()} target={props.workspace.target()} />
            </div>
            <aside class="area-levers">
              <Presets workspace={props.workspace} />
              <Levers workspace={props.workspace} />
            </aside>
          </div>
          <div class="area-sheet">
            <Part>
              <Show when={painted()}>
                <Sheet workspace={props.workspace} />
              </Show>
            </Part>
          </div>
        </main>
        <footer class="page-foot">{t(words.footer)}</footer>
        <Show when={panel() !== null || props.workspace.baseRow() !== null}>
          <Part>
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
          </Part>
        </Show>
        <Notices />
      </div>
      <Show when={paper.report()}>
        {(report) => <Dynamic component={report()} workspace={props.workspace} draft={draft()} />}
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

/** False until the first view is on screen, so that the verdict waits for nothing that comes after it. */
function afterFirstPaint(): () => boolean {
  const [painted, setPainted] = createSignal(false)
  onMount(() =>
    requestAnimationFrame(() =>
      setTimeout(() => {
        setPainted(true)
        setTimeout(() => void import('./prefetch.ts').then(({ prefetch }) => prefetch()), 500)
      }),
    ),
  )
  return painted
}
