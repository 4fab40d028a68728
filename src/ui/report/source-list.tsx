import { For } from 'solid-js'
import { sourceTexts } from '../../exchange/text.ts'
import { reportWords as words } from '../../locale/words/report.ts'
import type { Model } from '../../model/model.ts'
import { t } from '../../session/language.ts'

/** Numbered sources with the figures taken from each and who produced them. */
export function SourceList(props: { readonly model: Model }) {
  return (
    <div>
      <h2>{t(words.sources)}</h2>
      <ol class="report-sources">
        <For each={sourceTexts(props.model)}>{(line) => <li>{t(line)}</li>}</For>
      </ol>
    </div>
  )
}
