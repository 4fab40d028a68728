import type { JSX } from 'solid-js'
import type { Outcome } from '../../analysis/answer.ts'
import { outcomeTone } from '../../locale/words/outcome.ts'

/** The outcome as a shape, so that it does not rest on colour alone. */
export function OutcomeMark(props: { readonly outcome: Outcome }): JSX.Element {
  return (
    <svg class="outcome-mark" width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
      <path class={`mark-${outcomeTone(props.outcome) ?? 'open'}`} d={SHAPES[props.outcome]} />
    </svg>
  )
}

const DIAMOND = 'M6 0.4L11.6 6L6 11.6L0.4 6Z'
const CIRCLE = 'M6 1a5 5 0 1 1 0 10a5 5 0 1 1 0-10Z'
const SQUARE = 'M1.5 1.5h9v9h-9Z'
const TRIANGLE = 'M6 0.8L11.6 10.8H0.4Z'

const SHAPES: Readonly<Record<Outcome, string>> = {
  reached: CIRCLE,
  met: CIRCLE,
  short: DIAMOND,
  missed: DIAMOND,
  'over the limit': TRIANGLE,
  'too close to call': SQUARE,
  'cannot be judged': CIRCLE,
}
