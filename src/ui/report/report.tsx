import { For, Show } from 'solid-js'
import { caveatsOf } from '../../analysis/caveats.ts'
import { reportPhrases as phrases, reportWords as words } from '../../locale/words/report.ts'
import { linkTo, reachable } from '../../session/address.ts'
import { language, t } from '../../session/language.ts'
import { historyOf, today } from '../../session/occasion.ts'
import type { Workspace } from '../../session/workspace.ts'
import { GapChart } from '../chart/gap-chart.tsx'
import { Verdict, VerdictFacts } from '../verdict/verdict.tsx'
import { LeverTable } from './lever-table.tsx'
import { LinkCode } from './link-code.tsx'
import { RowTable } from './row-table.tsx'
import { SourceList } from './source-list.tsx'
import { TypedList } from './typed-list.tsx'
import './report.css'

interface Props {
  readonly workspace: Workspace
  readonly draft: boolean
}

/** Width of the printed column in CSS px: A4 less its margins. */
const PAPER = 688
const PAPER_CHART = 235

/** The one-page briefing: what is printed, and only that. */
export default function Report(props: Props) {
  const model = () => props.workspace.model()
  const caveats = () => caveatsOf(props.workspace.answer())
  const link = () => (reachable() ? linkTo(props.workspace) : null)
  const unit = () => props.workspace.target()
  const date = () =>
    new Intl.DateTimeFormat(language() === 'zh' ? 'zh-CN' : 'en-GB', { dateStyle: 'long' }).format(new Date())
  const asOf = () =>
    model()
      .sources.map((source) => source.published)
      .sort()
      .at(-1)
  return (
    <article class="report" lang={language() === 'zh' ? 'zh-CN' : 'en'}>
      <header class="report-head">
        <p class="report-kicker">
          {t(words.briefing)}
          <Show when={props.draft}>
            <b class="report-draft">{t(words.draft)}</b>
          </Show>
        </p>
        <h1>
          {t(model().title)}
          <Show when={props.workspace.scenario().title}>{(title) => <span>{title()}</span>}</Show>
        </h1>
        <p class="report-meta">
          <Show when={props.workspace.scenario().author}>
            {(author) => <span>{t(phrases.labelled(words.author, author()))}</span>}
          </Show>
          <span>{t(phrases.labelled(words.date, date()))}</span>
          <Show when={asOf()}>{(day) => <span>{t(phrases.labelled(words.asOf, day()))}</span>}</Show>
        </p>
      </header>
      <Verdict answer={props.workspace.answer()} target={props.workspace.target()} today={today()} />
      <VerdictFacts paper answer={props.workspace.answer()} target={props.workspace.target()} />
      <Show when={unit()}>
        {(target) => (
          <GapChart
            answer={props.workspace.answer()}
            target={target()}
            before={null}
            history={historyOf(props.workspace)}
            language={language()}
            dragging={false}
            width={PAPER}
            height={PAPER_CHART}
          />
        )}
      </Show>
      <LeverTable workspace={props.workspace} />
      <RowTable workspace={props.workspace} />
      <TypedList workspace={props.workspace} />
      <section class="report-columns">
        <div>
          <Show when={caveats().length > 0}>
            <h2>{t(words.caveats)}</h2>
            <ul>
              <For each={caveats()}>{(caveat) => <li>{t(caveat)}</li>}</For>
            </ul>
          </Show>
          <Show when={props.workspace.scenario().note}>
            {(note) => <p class="report-note">{t(phrases.labelled(words.note, note()))}</p>}
          </Show>
        </div>
        <SourceList model={model()} />
      </section>
      <footer class="report-foot">
        <p>{t(words.disclaimer)}</p>
        <Show when={link()}>{(link) => <LinkCode link={link()} />}</Show>
      </footer>
    </article>
  )
}
