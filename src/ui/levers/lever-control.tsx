import { createMemo, createUniqueId, Show } from 'solid-js'
import { formatWithUnit } from '../../locale/number.ts'
import { leverPhrases, leverWords as words } from '../../locale/words/levers.ts'
import type { Lever, Model } from '../../model/model.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import { resetLever, setLever } from '../../session/edits.ts'
import { language, t } from '../../session/language.ts'
import type { Workspace } from '../../session/workspace.ts'
import { NumberBox } from './number-box.tsx'
import { Origin } from './origin.tsx'
import { decimalsOfStep, shownSetting, snap, stepped, stepsOfKey, thumbAt } from './setting.ts'

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

  const changeTo = (value: number) => toValue(props.workspace.model(), props.lever, value, now())
  const set = (value: number) => props.workspace.edit(changeTo(value))
  const preview = (value: number) => props.workspace.preview(changeTo(value))
  const step = (steps: number) => preview(stepped(props.lever, shown().value, steps))

  const reset = () => props.workspace.edit(toDefault(props.lever))

  /** Held keys preview; letting go is one undo step, as with a drag. */
  function onKeyDown(event: KeyboardEvent): void {
    const steps = stepsOfKey(event)
    if (steps === null) return
    event.preventDefault()
    step(steps)
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
          placeholder={t(words.notSet)}
          onSet={set}
          onStep={step}
          onStepped={() => props.workspace.commit()}
        />
      </div>
      <div class="lever-track" classList={{ empty: shown().value === null }}>
        <Show when={props.lever.default.value !== null}>
          <i class="lever-notch" style={{ left: thumbAt(props.lever, props.lever.default.value ?? 0) }} />
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
          onKeyDown={onKeyDown}
          onKeyUp={() => props.workspace.commit()}
          onBlur={() => props.workspace.commit()}
        />
      </div>
      <Show when={shown().varies}>
        <p class="lever-note">{t(words.varies)}</p>
      </Show>
    </div>
  )
}

type Change = (scenario: Scenario) => Scenario

function toValue(model: Model, lever: Lever, value: number, now: number): Change {
  return (scenario) => setLever(scenario, model, lever, value, now)
}

function toDefault(lever: Lever): Change {
  return (scenario) => resetLever(scenario, lever.id)
}
