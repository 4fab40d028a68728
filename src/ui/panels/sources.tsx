import library from 'virtual:gapline/library'
import { For, Show } from 'solid-js'
import type { Conflict, Figure } from '../../figures/figure.ts'
import { valueText } from '../../figures/value-text.ts'
import { decimalsIn, formatWithUnit } from '../../locale/number.ts'
import { directnessWords } from '../../locale/words/facts.ts'
import { kindPhrase, qualifierWords, sourceWords as words } from '../../locale/words/sources.ts'
import type { Model } from '../../model/model.ts'
import { typedTexts } from '../../session/briefing.ts'
import { language, t } from '../../session/language.ts'
import type { Workspace } from '../../session/workspace.ts'
import { Dialog } from './dialog.tsx'
import './sources.css'

interface Props {
  readonly workspace: Workspace
  onClose(): void
}

/** Every figure of the open model with its origin and conflicts, and every assumption by name. */
export default function Sources(props: Props) {
  const model = () => props.workspace.source()
  const usedIds = () => new Set(model().figures.map((figure) => figure.id))
  const context = () => library.figures.filter((figure) => isContext(figure, model(), usedIds()))
  const used = () => library.figures.filter((figure) => usedIds().has(figure.id))
  return (
    <Dialog wide title={t(words.title)} onClose={props.onClose}>
      <FigureList heading={t(words.used)} figures={used()} />
      <FigureList heading={t(words.context)} figures={context()} />
      <Typed workspace={props.workspace} />
      <Assumptions model={model()} />
    </Dialog>
  )
}

function isContext(figure: Figure, model: Model, used: ReadonlySet<string>): boolean {
  return figure.models.includes(model.id) && !used.has(figure.id)
}

function FigureList(props: { readonly heading: string; readonly figures: readonly Figure[] }) {
  return (
    <Show when={props.figures.length > 0}>
      <h3 class="source-heading">{props.heading}</h3>
      <For each={props.figures}>{(figure) => <FigureEntry figure={figure} />}</For>
    </Show>
  )
}

function FigureEntry(props: { readonly figure: Figure }) {
  const source = () => library.sources.find((one) => one.id === props.figure.source)
  const metric = () => library.metrics.find((one) => one.id === props.figure.metric)
  const conflicts = (): readonly Conflict[] => library.conflicts.filter((one) => one.figures.includes(props.figure.id))
  const rounding = () =>
    props.figure.rounding === 0
      ? t(words.exact)
      : formatWithUnit(props.figure.rounding, props.figure.unit, decimalsIn(props.figure.rounding), language())
  return (
    <article class="source" data-figure={props.figure.id}>
      <h4>
        <b>{valueText(props.figure, language())}</b> {t(props.figure.label)}{' '}
        <span class="source-id">{props.figure.id}</span>
      </h4>
      <dl>
        <Fact term={t(words.owner)} text={props.figure.owner ? t(props.figure.owner) : t(words.notStated)} />
        <Fact term={t(words.scope)} text={t(props.figure.scope)} />
        <Fact term={t(words.metric)} text={metric() ? t(metric()?.label ?? words.notStated) : props.figure.metric} />
        <Fact term={t(words.period)} text={t(props.figure.period)} />
        <Fact
          term={t(words.kind)}
          text={t(kindPhrase(words[props.figure.kind], qualifierWords[props.figure.qualifier]))}
        />
        <Fact term={t(words.rounding)} text={rounding()} />
        <Show when={source()}>
          {(found) => (
            <>
              <Fact term={t(words.publisher)} text={t(found().publisher)} />
              <Fact term={t(words.articleTitle)} text={t(found().title)} />
              <Fact term={t(words.date)} text={found().published} />
              <Fact term={t(words.directness)} text={t(directnessWords[found().directness])} />
              <Fact term={t(words.file)} text={found().file} />
            </>
          )}
        </Show>
      </dl>
      <For each={conflicts()}>
        {(conflict) => (
          <p class="source-conflict">
            <b>
              {t(words.conflict)} {conflict.id}
            </b>{' '}
            {t(conflict.text)}
          </p>
        )}
      </For>
    </article>
  )
}

function Fact(props: { readonly term: string; readonly text: string }) {
  return (
    <div>
      <dt>{props.term}</dt>
      <dd>{props.text}</dd>
    </div>
  )
}

/** The planner's own values, each with its reason and source. */
function Typed(props: { readonly workspace: Workspace }) {
  const typed = () => typedTexts(props.workspace)
  return (
    <Show when={typed().length > 0}>
      <h3 class="source-heading">{t(words.typed)}</h3>
      <ul class="source-assumptions">
        <For each={typed()}>{(line) => <li>{t(line)}</li>}</For>
      </ul>
    </Show>
  )
}

function Assumptions(props: { readonly model: Model }) {
  return (
    <>
      <h3 class="source-heading">{t(words.assumptions)}</h3>
      <ul class="source-assumptions">
        <For each={props.model.levers}>
          {(lever) => (
            <Show when={lever.default.kind === 'assumption' && lever.default}>
              {(given) => (
                <li>
                  <b class="source-name">
                    {t(lever.label)} {formatWithUnit(given().value, lever.unit, decimalsIn(given().value), language())}
                  </b>{' '}
                  {t(given().reason)}
                </li>
              )}
            </Show>
          )}
        </For>
      </ul>
    </>
  )
}
