import { createMemo, Index, Show } from 'solid-js'
import type { Answer, TargetAnswer } from '../../analysis/answer.ts'
import { facts } from '../../analysis/facts.ts'
import { scopeNote } from '../../analysis/scope-note.ts'
import { statement, summary } from '../../analysis/statement.ts'
import { type Phrase, sentence, sentenceText } from '../../locale/verdict.ts'
import { language, t } from '../../session/language.ts'
import { OutcomeMark } from './outcome-mark.tsx'
import './verdict.css'

interface Props {
  readonly answer: Answer
  /** The goal in view, one of the answer's; null: the model has none. */
  readonly target: TargetAnswer | null
  /** The present period (a decimal on the axis); left out: goal years never go by. */
  readonly today?: number
  /** True while numbers are moving: what is spoken waits for their end. */
  readonly moving?: boolean
}

/** The answer in one sentence. */
export function Verdict(props: Props) {
  const index = () => (props.target === null ? -1 : props.answer.targets.indexOf(props.target))
  const phrases = createMemo<readonly Phrase[]>(() => {
    const occasion = { target: index(), ...(props.today === undefined ? {} : { today: props.today }) }
    const said = statement(props.answer, occasion)
    return said === null ? [{ text: t(props.answer.model.question) }] : sentence(said, language())
  })
  const spoken = createMemo(
    (before: string) =>
      props.moving
        ? before
        : phrases()
            .map((phrase) => phrase.text)
            .join(''),
    '',
  )
  const overall = () => {
    const said = summary(props.answer)
    return said === null ? null : sentenceText(said, language())
  }
  return (
    <section class="verdict">
      <Show when={overall()}>{(text) => <p class="verdict-overall">{text()}</p>}</Show>
      <h1 data-verdict>
        <Index each={phrases()}>
          {(phrase) => (
            <Show when={phrase().tone} fallback={phrase().text}>
              {(tone) => <em class={`tone-${tone()}`}>{phrase().text}</em>}
            </Show>
          )}
        </Index>
      </h1>
      <p class="verdict-spoken" role="status">
        {spoken()}
      </p>
    </section>
  )
}

/** The facts under the sentence, and whose base in which scope. */
export function VerdictFacts(props: Pick<Props, 'answer' | 'target'> & { readonly paper?: boolean }) {
  const index = () => (props.target === null ? -1 : props.answer.targets.indexOf(props.target))
  return (
    <section class="verdict-facts">
      <Show when={props.target}>{(target) => <Facts answer={props.answer} target={target()} index={index()} />}</Show>
      <Show when={scopeNote(props.answer, index(), { paper: props.paper ?? false })}>
        {(note) => <p class="scope-note">{t(note())}</p>}
      </Show>
    </section>
  )
}

function Facts(props: { readonly answer: Answer; readonly target: TargetAnswer; readonly index: number }) {
  const list = createMemo(() => facts(props.answer, language(), props.index))
  return (
    <dl class="facts">
      <Index each={list()}>
        {(fact) => (
          <div data-fact={fact().id}>
            <dt>{fact().label}</dt>
            <dd>
              <Show when={fact().id === 'outcome'}>
                <OutcomeMark outcome={props.target.outcome} />
              </Show>
              <b classList={{ 'tone-gap': fact().id === 'gap' && fact().tone === 'gap' }}>{fact().value}</b>
              <Show when={fact().note}>{(note) => <small>{note()}</small>}</Show>
            </dd>
          </div>
        )}
      </Index>
    </dl>
  )
}
