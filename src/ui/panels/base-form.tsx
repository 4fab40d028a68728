import { createSignal, For, Show } from 'solid-js'
import { formatIn, formatWithUnit } from '../../locale/number.ts'
import { problemText, problemTexts } from '../../locale/problem-words.ts'
import { unitWords } from '../../locale/unit-words.ts'
import { baseWords as words } from '../../locale/words/base.ts'
import type { Row } from '../../model/model.ts'
import { type Fitted, fitScenario } from '../../scenario/fit.ts'
import type { Base } from '../../scenario/scenario.ts'
import { replaceBase } from '../../session/edits.ts'
import { language, t } from '../../session/language.ts'
import { notify } from '../../session/notices.ts'
import type { Workspace } from '../../session/workspace.ts'
import { type BaseDraft, readBase } from './base-draft.ts'
import { Dialog } from './dialog.tsx'
import './form.css'

interface Props {
  readonly workspace: Workspace
  readonly row: string
}

/** Replaces the published base of a row by the planner's own figure, with whose it is and how it is rounded. */
export default function BaseForm(props: Props) {
  const row = () => props.workspace.source().rows.find((one) => one.id === props.row)
  return (
    <Dialog title={t(words.title)} onClose={() => props.workspace.closeBase()}>
      <Show when={row()}>{(found) => <Form workspace={props.workspace} row={found()} />}</Show>
    </Dialog>
  )
}

const ROUNDINGS = [0, 0.01, 0.1, 1, 10] as const

function Form(props: { readonly workspace: Workspace; readonly row: Row }) {
  const source = props.workspace.source()
  const unit = props.row.unit
  const own: Base | undefined = props.workspace.scenario().bases[props.row.id]
  const published = props.row.start?.kind === 'given' ? props.row.start.given : null
  const figure = source.figures.find((one) => published?.kind === 'figure' && one.id === published.figure)
  const [problem, setProblem] = createSignal<string | null>(null)
  const yearFree = source.rows.filter((row) => row.start !== null).length === 1
  const draft: BaseDraft = {
    value: formatIn(own?.value ?? published?.value ?? Number.NaN, unit, 6, language()).replace(/\.?0+$/, ''),
    year: String(own?.period ?? source.axis.from),
    metric: own?.metric ?? props.row.metric ?? '',
    scope: own?.scope ?? '',
    owner: own?.owner ?? '',
    source: own?.source ?? '',
    note: own?.note ?? '',
    rounding: own?.rounding ?? figure?.rounding ?? 0,
    history: (own?.history ?? [])
      .map((point) => `${point.period} ${formatIn(point.value, unit, 6, language()).replace(/\.?0+$/, '')}`)
      .join('\n'),
  }
  const input = (name: 'value' | 'year' | 'scope' | 'owner' | 'source' | 'note') => (
    <input
      type="text"
      name={name}
      maxlength={200}
      value={draft[name]}
      onInput={(event) => {
        draft[name] = event.currentTarget.value
      }}
    />
  )

  /** Another base year can leave typed values off the axis: they go, and are named. */
  function keep(fitted: Fitted): void {
    props.workspace.edit(() => fitted.scenario)
    if (fitted.problems.length > 0) notify(words.dropped, { tone: 'problem', details: problemTexts(fitted.problems) })
  }

  function use(event: SubmitEvent): void {
    event.preventDefault()
    const read = readBase(draft, unit, source.axis, props.row, language())
    if (read.kind === 'wrong') {
      setProblem(read.message)
      return
    }
    const changed = replaceBase(props.workspace.scenario(), props.row.id, read.base)
    const fitted = fitScenario(source, changed)
    const [first] = fitted.problems
    if (first !== undefined && fitted.scenario.bases[props.row.id] === undefined) {
      setProblem(problemText(first, language()))
      return
    }
    keep(fitted)
    props.workspace.closeBase()
  }

  function restore(): void {
    keep(fitScenario(source, replaceBase(props.workspace.scenario(), props.row.id, null)))
    props.workspace.closeBase()
  }

  return (
    <form class="form" onSubmit={use} novalidate>
      <p class="form-intro">{t(words.intro)}</p>
      <Show when={figure}>
        {(found) => (
          <p class="form-published">
            {t(words.published)}: {formatWithUnit(published?.value ?? Number.NaN, unit, 2, language())},{' '}
            {t(found().label)}, {t(found().period)}
          </p>
        )}
      </Show>
      <label>
        <span>
          {t(words.value)} <small>{unitWords(unit, language()).long}</small>
        </span>
        {input('value')}
      </label>
      <label>
        <span>{t(words.year)}</span>
        <Show
          when={yearFree}
          fallback={
            <output>
              {draft.year} <small>{t(words.yearFixed)}</small>
            </output>
          }
        >
          {input('year')}
        </Show>
      </label>
      <label>
        <span>{t(words.rounding)}</span>
        <select
          name="rounding"
          onChange={(event) => {
            draft.rounding = Number(event.currentTarget.value)
          }}
        >
          <For each={ROUNDINGS}>
            {(step) => (
              <option value={step} selected={step === draft.rounding}>
                {step === 0 ? t(words.exact) : formatWithUnit(step, unit, 2, language())}
              </option>
            )}
          </For>
        </select>
      </label>
      <label>
        <span>{t(words.owner)}</span>
        {input('owner')}
      </label>
      <label>
        <span>{t(words.scope)}</span>
        {input('scope')}
      </label>
      <label>
        <span>{t(words.source)}</span>
        {input('source')}
      </label>
      <label>
        <span>{t(words.note)}</span>
        {input('note')}
      </label>
      <label>
        <span>
          {t(words.history)} <small>{t(words.historyHint)}</small>
        </span>
        <textarea
          name="history"
          rows={3}
          maxlength={2000}
          onInput={(event) => {
            draft.history = event.currentTarget.value
          }}
        >
          {draft.history}
        </textarea>
      </label>
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
        <Show when={own}>
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
