import { createEffect, createSignal, createUniqueId, on, Show } from 'solid-js'
import { formatIn, formatWithUnit, parseTyped } from '../../locale/number.ts'
import { unitWords } from '../../locale/unit-words.ts'
import { leverPhrases } from '../../locale/words/levers.ts'
import { language, t } from '../../session/language.ts'
import { stepsOfKey } from './setting.ts'

interface Props {
  readonly label: string
  readonly unit: string
  /** Declared unit; null: empty. */
  readonly value: number | null
  readonly decimals: number
  readonly min: number
  readonly max: number
  readonly placeholder: string
  onSet(value: number): void
  /** Up and down keys: so many steps, shown at once. */
  onStep(steps: number): void
  /** The key was let go. */
  onStepped(): void
}

/**
 * A number in the reader's display unit. Takes what a planner types (`1.5`, `*2`, `+10%`); a wrong entry stays in the
 * box with a message until it is mended or Escape takes it back.
 */
export function NumberBox(props: Props) {
  const messageId = createUniqueId()
  const [problem, setProblem] = createSignal<string | null>(null)
  createEffect(
    on(
      () => props.value,
      () => setProblem(null),
      { defer: true },
    ),
  )
  const shown = () => (props.value === null ? '' : exactText(props.value, props.unit, props.decimals))

  function take(box: HTMLInputElement): boolean {
    if (box.value.trim() === shown() || box.value.trim() === '') return restore(box)
    const value = parseTyped(box.value, props.unit, language(), props.value ?? 0)
    if (value === null) return refuse(t(leverPhrases.notANumber(box.value.trim())))
    if (value < props.min || value > props.max) {
      const text = (end: number) => formatWithUnit(end, props.unit, props.decimals, language())
      return refuse(t(leverPhrases.range(text(props.min), text(props.max))))
    }
    setProblem(null)
    props.onSet(value)
    box.value = shown()
    return true
  }

  function refuse(message: string): boolean {
    setProblem(message)
    return false
  }

  function restore(box: HTMLInputElement): boolean {
    box.value = shown()
    setProblem(null)
    return true
  }

  function onKey(event: KeyboardEvent & { readonly currentTarget: HTMLInputElement }): void {
    const box = event.currentTarget
    if (event.key === 'Enter' && take(box)) box.select()
    if (event.key === 'Escape') restore(box)
    const steps = event.key === 'ArrowUp' || event.key === 'ArrowDown' ? stepsOfKey(event) : null
    if (steps === null || !take(box)) return
    event.preventDefault()
    props.onStep(steps)
  }

  return (
    <span class="number-box" classList={{ wrong: problem() !== null }}>
      <input
        type="text"
        inputmode="decimal"
        autocomplete="off"
        aria-label={props.label}
        aria-invalid={problem() !== null}
        aria-describedby={problem() === null ? undefined : messageId}
        placeholder={props.placeholder}
        value={shown()}
        onFocus={(event) => event.currentTarget.select()}
        onKeyDown={onKey}
        onKeyUp={() => props.onStepped()}
        onBlur={(event) => take(event.currentTarget)}
      />
      <span class="number-unit">{unitWords(props.unit, language()).short}</span>
      <Show when={problem()}>
        {(message) => (
          <span class="number-problem" id={messageId} role="alert">
            {message()}
          </span>
        )}
      </Show>
    </span>
  )
}

/** The value with at least `decimals` places and no fewer than it has: a typed 1.534 is not shown as 1.5. */
function exactText(value: number, unit: string, decimals: number): string {
  const own = String(Number(value.toPrecision(12))).split('.')[1]?.length ?? 0
  return formatIn(value, unit, Math.max(decimals, Math.min(own, 6)), language())
}
