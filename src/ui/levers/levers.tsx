import { For, Show } from 'solid-js'
import { leverWords as words } from '../../locale/words/levers.ts'
import type { LeverKind } from '../../model/model.ts'
import { t } from '../../session/language.ts'
import type { Workspace } from '../../session/workspace.ts'
import { LeverControl } from './lever-control.tsx'
import './levers.css'

const KINDS: readonly LeverKind[] = ['condition', 'action', 'definition']

const NOTES = {
  condition: words.assumedUnlessMarked,
  action: null,
  definition: words.neverAWay,
} as const

/** The levers of the open model, grouped by kind, beside the chart that they move. */
export function Levers(props: { readonly workspace: Workspace }) {
  const leversOf = (kind: LeverKind) => props.workspace.model().levers.filter((lever) => lever.kind === kind)
  return (
    <section class="levers" aria-label={t(words.heading)}>
      <For each={KINDS}>
        {(kind) => (
          <Show when={leversOf(kind).length > 0}>
            <div class="lever-group" data-kind={kind}>
              <div class="lever-group-head">
                <h2>{t(words[kind])}</h2>
                <Show when={NOTES[kind]}>{(note) => <span>{t(note())}</span>}</Show>
              </div>
              <For each={leversOf(kind)}>{(lever) => <LeverControl workspace={props.workspace} lever={lever} />}</For>
            </div>
          </Show>
        )}
      </For>
    </section>
  )
}
