import { Show } from 'solid-js'
import { language } from '../../session/language.ts'
import { historyOf } from '../../session/occasion.ts'
import type { Workspace } from '../../session/workspace.ts'
import { GapChart } from './gap-chart.tsx'

/** The picture of the goal in view; nothing where the model has no goal. */
export function Chart(props: { readonly workspace: Workspace }) {
  return (
    <Show when={props.workspace.target()}>
      {(target) => (
        <GapChart
          answer={props.workspace.answer()}
          target={target()}
          before={props.workspace.before()}
          history={historyOf(props.workspace)}
          language={language()}
          dragging={props.workspace.dragging()}
        />
      )}
    </Show>
  )
}
