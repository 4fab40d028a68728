import { createSignal, For, Show, untrack } from 'solid-js'
import { createStore } from 'solid-js/store'
import { formatWithUnit } from '../../locale/number.ts'
import { problemText, problemTexts } from '../../locale/problem-words.ts'
import { unitWords } from '../../locale/unit-words.ts'
import { baseWords as words } from '../../locale/words/base.ts'
import type { Row } from '../../model/model.ts'
import { type Fitted, fitScenario } from '../../scenario/fit.ts'
import { limits } from '../../scenario/limits.ts'
import { replaceBase } from '../../session/edits.ts'
import { language, t } from '../../session/language.ts'
import { notify } from '../../session/notices.ts'
import type { Workspace } from '../../session/workspace.ts'
import { draftOf, publishedBase, readBase } from './base-draft.ts'
import { Dialog } from './dialog.tsx'
import { TextField } from './text-field.tsx'
import './form.css'

interface Props {
  readonly workspace: Workspace
  readonly row: string
}

const ROUNDINGS = [0, 0.01, 0.1, 1, 10] as const
const TEXTS = ['owner', 'scope', 'source', 'note'] as const

/** Replaces the published base of a row by the planner's own figure, with whose it is and how it is rounded. */
export default function BaseForm(props: Props) {
  const row = () => props.workspace.source().rows.find((one) => one.id === props.row)
  return (
    <Dialog title={t(words.title)} onClose={() => props.workspace.closeBase()}>
      <Show when={row()}>{(found) => <Form workspace={props.workspace} row={found()} />}</Show>
    </Dialog>
  )
}

function Form(props: { readonly workspace: Workspace; readonly row: Row }) {
  const source = () => props.workspace.source()
  const own = () => props.workspace.scenario().bases[props.row.id]
  const [draft, setDraft] = createStore(untrack(() => draftOf(source(), props.row, own(), language())))
  const [problem, setProblem] = createSignal<string | null>(null)
  const yearFree = () => source().rows.filter((row) => row.start !== null).length === 1

  /** Another base year can leave typed values off the axis: they go, and are named. */
  function keep(fitted: Fitted): void {
    props.workspace.edit(() => fitted.scenario)
    if (fitted.problems.length > 0) notify(words.dropped, { tone: 'problem', details: problemTexts(fitted.problems) })
    props.workspace.closeBase()
  }

  function use(event: SubmitEvent): void {
    event.preventDefault()
    const read = readBase(draft, source(), props.row, language())
    if (read.kind === 'wrong') {
      setProblem(read.message)
      return
    }
    const fitted = fitScenario(source(), replaceBase(props.workspace.scenario(), props.row.id, read.base))
    const [first] = fitted.problems
    if (first !== undefined && fitted.scenario.bases[props.row.id] === undefined) {
      setProblem(problemText(first, language()))
      return
    }
    keep(fitted)
  }

  const restore = () => keep(fitScenario(source(), replaceBase(props.workspace.scenario(), props.row.id, null)))

  return (
    <form class="form" onSubmit={use} novalidate>
      <p class="form-intro">{t(words.intro)}</p>
      <Show when={publishedBase(source(), props.row)}>
        {(base) => (
          <p class="form-published">
            {t(words.published)}: {formatWithUnit(base().value, props.row.unit, 2, language())},{' '}
            {t(base().figure.label)}, {t(base().figure.period)}
          </p>
        )}
      </Show>
      <TextField
        name="value"
        label={t(words.value)}
        hint={unitWords(props.row.unit, language()).long}
        value={draft.value}
        most={40}
        onText={(text) => setDraft('value', text)}
      />
      <Show when={yearFree()} fallback={<p class="form-intro">{t(words.yearFixed)}</p>}>
        <TextField
          name="year"
          label={t(words.year)}
          value={draft.year}
          most={10}
          onText={(text) => setDraft('year', text)}
        />
      </Show>
      <label>
        <span>{t(words.rounding)}</span>
        <select
          name="rounding"
          value={draft.rounding}
          onChange={(event) => setDraft('rounding', Number(event.currentTarget.value))}
        >
          <For each={ROUNDINGS}>
            {(step) => (
              <option value={step}>
                {step === 0 ? t(words.exact) : formatWithUnit(step, props.row.unit, 2, language())}
              </option>
            )}
          </For>
        </select>
      </label>
      <For each={TEXTS}>
        {(name) => (
          <TextField
            name={name}
            label={t(words[name])}
            value={draft[name]}
            most={limits.text}
            onText={(text) => setDraft(name, text)}
          />
        )}
      </For>
      <TextField
        name="history"
        label={t(words.history)}
        hint={t(words.historyHint)}
        rows={3}
        value={draft.history}
        most={2000}
        onText={(text) => setDraft('history', text)}
      />
      <Show when={problem()}>
        {(message) => (
          <p class="form-problem" role="alert">
            {message()}
          </p>
        )}
      </Show>
      <div class="form-actions">
        <button type="submit" class="primary">
          {t(words.use)}
        </button>
        <Show when={own()}>
          <button type="button" onClick={restore}>
            {t(words.restore)}
          </button>
        </Show>
        <button type="button" class="plain" onClick={() => props.workspace.closeBase()}>
          {t(words.cancel)}
        </button>
      </div>
    </form>
  )
}
