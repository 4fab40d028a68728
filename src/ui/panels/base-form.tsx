import { createSignal, For, Show, untrack } from 'solid-js'
import { createStore } from 'solid-js/store'
import { formatWithUnit } from '../../locale/number.ts'
import { problemText } from '../../locale/problem-words.ts'
import { unitWords } from '../../locale/unit-words.ts'
import { baseWords as words } from '../../locale/words/base.ts'
import type { Row } from '../../model/model.ts'
import { limits } from '../../scenario/limits.ts'
import { changeBase } from '../../session/base.ts'
import { language, t } from '../../session/language.ts'
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
  const [draft, setDraft] = createStore(
    untrack(() => draftOf(source(), props.row, own(), language(), props.workspace.baseTyped())),
  )
  const [problem, setProblem] = createSignal<string | null>(null)
  const yearFree = () => source().rows.filter((row) => row.start !== null).length === 1

  function use(event: SubmitEvent): void {
    event.preventDefault()
    const read = readBase(draft, source(), props.row, language())
    const wrong = read.kind === 'wrong' ? null : changeBase(props.workspace, props.row.id, read.base)
    if (read.kind === 'wrong') setProblem(read.message)
    else if (wrong !== null) setProblem(problemText(wrong, language()))
    else props.workspace.closeBase()
  }

  function restore(): void {
    changeBase(props.workspace, props.row.id, null)
    props.workspace.closeBase()
  }

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
        first
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
        <span>
          {t(words.rounding)} <small>{t(words.roundingHint)}</small>
        </span>
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
