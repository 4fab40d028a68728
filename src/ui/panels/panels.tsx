import { ErrorBoundary, lazy, Match, Suspense, Switch } from 'solid-js'
import { appWords } from '../../locale/words/app.ts'
import { keeperWords } from '../../locale/words/keeper.ts'
import type { Keeper } from '../../session/keeper.ts'
import { t } from '../../session/language.ts'
import type { Workspace } from '../../session/workspace.ts'
import { Dialog } from './dialog.tsx'

export type PanelName = 'scenarios' | 'sources' | 'share' | 'export' | 'print'

const Sources = lazy(() => import('./sources.tsx'))
const Share = lazy(() => import('./share.tsx'))
const Export = lazy(() => import('./export.tsx'))
const BaseForm = lazy(() => import('./base-form.tsx'))
const Print = lazy(() => import('./print.tsx'))
const Scenarios = lazy(() => import('../library/scenarios.tsx'))

interface Props {
  readonly name: PanelName | null
  readonly workspace: Workspace
  readonly keeper: Keeper
  readonly draft: boolean
  onDraft(draft: boolean): void
  onPrint(): void
  onClose(): void
}

/** The panel in view, each loaded when first asked for. */
export function Panels(props: Props) {
  function close(reset: () => void): void {
    props.workspace.closeBase()
    props.onClose()
    reset()
  }

  return (
    <ErrorBoundary fallback={(_, reset) => <Failed onClose={() => close(reset)} />}>
      <Suspense>
        <Switch>
          <Match when={props.workspace.baseRow()} keyed>
            {(row) => <BaseForm workspace={props.workspace} row={row} />}
          </Match>
          <Match when={props.name === 'sources'}>
            <Sources workspace={props.workspace} onClose={props.onClose} />
          </Match>
          <Match when={props.name === 'scenarios'}>
            <Scenarios workspace={props.workspace} keeper={props.keeper} onClose={props.onClose} />
          </Match>
          <Match when={props.name === 'share'}>
            <Share workspace={props.workspace} keeper={props.keeper} onClose={props.onClose} />
          </Match>
          <Match when={props.name === 'export'}>
            <Export workspace={props.workspace} keeper={props.keeper} onClose={props.onClose} />
          </Match>
          <Match when={props.name === 'print'}>
            <Print
              workspace={props.workspace}
              draft={props.draft}
              onDraft={props.onDraft}
              onPrint={props.onPrint}
              onClose={props.onClose}
            />
          </Match>
        </Switch>
      </Suspense>
    </ErrorBoundary>
  )
}

/** In place of a panel that could not be loaded or drawn. */
function Failed(props: { onClose(): void }) {
  return (
    <Dialog title={t(appWords.couldNotShow)} onClose={props.onClose}>
      <p>{t(keeperWords.notLoaded)}</p>
    </Dialog>
  )
}
