import { Show } from 'solid-js'
import { leverWords as words } from '../../locale/words/levers.ts'
import type { Given, Model } from '../../model/model.ts'
import { language, t } from '../../session/language.ts'

interface Props {
  readonly model: Model
  readonly given: Given
  /** True where the planner's own value has taken the place of the published one. */
  readonly changed: boolean
}

/** Marks a lever whose default is published: a dot and where it comes from. Assumptions carry no mark. */
export function Origin(props: Props) {
  const id = () => (props.given.kind === 'figure' ? props.given.figure : null)
  const figure = () => props.model.figures.find((one) => one.id === id())
  return (
    <span class="origin">
      <Show when={!props.changed && figure()}>
        {(found) => (
          <>
            <i class="origin-dot" aria-hidden="true" />
            <span title={`${t(words.published)} ${found().id}: ${t(found().label)}`}>
              {found().place[language()]} {found().period[language()]}
            </span>
          </>
        )}
      </Show>
      <Show when={!props.changed && props.given.kind === 'literature'}>{t(words.literature)}</Show>
    </span>
  )
}
