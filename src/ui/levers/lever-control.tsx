import { createMemo, createUniqueId, Show } from 'solid-js'
import { formatWithUnit } from '../../locale/number.ts'
import { leverPhrases, leverWords as words } from '../../locale/words/levers.ts'
import type { Lever } from '../../model/model.ts'
import { resetLever, setLever } from '../../session/edits.ts'
import { language, t } from '../../session/language.ts'
import type { Workspace } from '../../session/workspace.ts'
import { NumberBox } from './number-box.tsx'
import { Origin } from './origin.tsx'
import { decimalsOfStep, shownSetting, snap, thumbAt } from './setting.ts'

interface Props {
  readonly workspace: Workspace
  readonly lever: Lever
}

/** One lever: name and origin, number box, slider with the default as a notch, reset. */
export function LeverControl(props: Props) {
  const id = createUniqueId()
  const now = () => props.workspace.target()?.now.period ?? props.workspace.model().axis.from
  const shown = createMemo(() => shownSetting(props.lever, props.workspace.scenario(), props.workspace.model(), now()))
  const decimals = () => decimalsOfStep(props.lever.step)
  const label = () => t(props.lever.label)
  const spoken = (value: number) => formatWithUnit(value, props.lever.unit, decimals(), language())
  const defaultText = () => (props.lever.default.value === null ? t(words.notSet) : spoken(props.lever.default.value))

  const changed = (value: number) =>
    setLever(props.workspace.scenario(), props.workspace.model(), props.lever, value, now())

  function set(value: number): void {
    const next = changed(value)
    props.workspace.edit(() => next)
  }

  function preview(value: number): void {
    const next = changed(value)
    props.workspace.preview(() => next)
  }

  function reset(): void {
    const next = resetLever(props.workspace.scenario(), props.lever.id)
    props.workspace.edit(() => next)
  }

  return (
    <div class="lever" data-lever={props.lever.id} title={props.lever.help ? t(props.lever.help) : undefined}>
      <div class="lever-head">
        <span class="lever-name">
          <label for={id}>{label()}</label>
          <Origin model={props.workspace.model()} given={props.lever.default} changed={shown().changed} />
        </span>
        <button
          type="button"
          class="lever-reset"
          classList={{ idle: !shown().changed }}
          aria-label={t(leverPhrases.resetOf(label(), defaultText()))}
          title={`${t(words.reset)}: ${defaultText()}`}
          disabled={!shown().changed}
          onClick={reset}
        >
          ↺
        </button>
        <NumberBox
          label={label()}
          unit={props.lever.unit}
          value={shown().value}
          decimals={decimals()}
          min={props.lever.min}
          max={props.lever.max}
          step={props.lever.step}
          placeholder={t(words.notSet)}
          onSet={set}
        />
      </div>
      <div class="lever-track" classList={{ empty: shown().value === null }}>
        <Show when={props.lever.default.value}>
          {(value) => <i class="lever-notch" style={{ left: thumbAt(props.lever, value()) }} />}
        </Show>
        <input
          id={id}
          type="range"
          min={props.lever.min}
          max={props.lever.max}
          step="any"
          value={shown().value ?? props.lever.min}
          aria-valuetext={shown().value === null ? t(words.notSet) : spoken(shown().value ?? 0)}
          onInput={(event) => preview(snap(props.lever, event.currentTarget.valueAsNumber))}
          onChange={() => props.workspace.commit()}
          onKeyDown={(event) => stepByKey(event, props.lever, shown().value, set)}
        />
      </div>
      <Show when={shown().varies}>
        <p class="lever-note">{t(words.varies)}</p>
      </Show>
    </div>
  )
}

const KEYS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowUp: 1,
  ArrowLeft: -1,
  ArrowDown: -1,
  PageUp: 10,
  PageDown: -10,
}

/** Arrow keys move one step of the lever, page keys ten; Home and End stay the browser's. */
function stepByKey(event: KeyboardEvent, lever: Lever, value: number | null, set: (value: number) => void): void {
  const steps = KEYS[event.key]
  if (steps === undefined || event.ctrlKey || event.metaKey || event.altKey) return
  event.preventDefault()
  set(snap(lever, Math.min(lever.max, Math.max(lever.min, (value ?? lever.min) + steps * lever.step))))
}
