import { createMemo, For, Show } from 'solid-js'
import { leverWords as words } from '../../locale/words/levers.ts'
import type { Lever, LeverKind, Target } from '../../model/model.ts'
import { t } from '../../session/language.ts'
import type { Workspace } from '../../session/workspace.ts'
import { LeverControl } from './lever-control.tsx'
import './levers.css'

type Group = 'goal' | LeverKind

const GROUPS: readonly Group[] = ['goal', 'condition', 'action', 'definition']

const NOTES = {
  goal: words.ownGoals,
  condition: words.assumedUnlessMarked,
  action: null,
  definition: words.neverAWay,
} as const

/** The levers of the open model, grouped by kind, beside the chart that they move; goals of the planner's own first. */
export function Levers(props: { readonly workspace: Workspace }) {
  const goals = createMemo(() => goalLevers(props.workspace.model().targets))
  const groupOf = (lever: Lever): Group => (goals().has(lever.id) ? 'goal' : lever.kind)
  const leversOf = (group: Group) => props.workspace.model().levers.filter((lever) => groupOf(lever) === group)
  return (
    <section class="levers" aria-label={t(words.heading)}>
      <For each={GROUPS}>
        {(group) => (
          <Show when={leversOf(group).length > 0}>
            <div class="lever-group" data-kind={group}>
              <div class="lever-group-head">
                <h2>{t(words[group])}</h2>
                <Show when={NOTES[group]}>{(note) => <span>{t(note())}</span>}</Show>
              </div>
              <For each={leversOf(group)}>{(lever) => <LeverControl workspace={props.workspace} lever={lever} />}</For>
            </div>
          </Show>
        )}
      </For>
    </section>
  )
}

/** Levers that are the value of a goal, by id. */
function goalLevers(targets: readonly Target[]): ReadonlySet<string> {
  return new Set(targets.flatMap(({ value }) => (value.kind === 'lever' ? [value.lever] : [])))
}
