import type { Figure, Source } from '../figures/figure.ts'
import { valueText } from '../figures/value-text.ts'
import type { Language, Text } from '../locale/text.ts'
import {
  heading,
  joined,
  numbered,
  exchangePhrases as phrases,
  exchangeWords as words,
} from '../locale/words/exchange.ts'
import { directnessWords } from '../locale/words/facts.ts'
import { qualifierWords } from '../locale/words/sources.ts'

/** What a briefing says; sentences and numbers come ready made, nothing is calculated here. */
export interface Briefing {
  readonly title: string
  /** Marks it as a draft for discussion. */
  readonly draft: boolean
  readonly author: string
  /** ISO date; empty: none. */
  readonly date: string
  /** The verdict on screen, and the scope note under it. */
  readonly verdict: string
  readonly scope: string
  readonly facts: readonly { readonly label: string; readonly value: string }[]
  /** What differs from the default assumptions, see `changeTexts`. */
  readonly changes: readonly Text[]
  readonly note: string
  readonly caveats: readonly Text[]
  readonly figures: readonly Figure[]
  readonly sources: readonly Source[]
  /** Empty: none. */
  readonly link: string
}

/** The briefing as plain text, one paragraph a line; in Chinese in the form of official papers. */
export function briefingText(briefing: Briefing, language: Language): string {
  const say = (text: Text) => text[language]
  const list = (items: readonly string[]) => items.map((item, index) => say(numbered(index, item)))
  const { facts, changes, note, caveats } = briefing
  const sections: readonly (readonly [Text, readonly string[]])[] = [
    [words.conclusion, [briefing.verdict, briefing.scope]],
    [words.facts, list(facts.map(({ label, value }) => say(phrases.fact(both(label), both(value)))))],
    [words.settings, changes.length === 0 ? [say(words.unchanged)] : [say(words.changed), ...list(changes.map(say))]],
    [words.caveats, list(caveats.map(say))],
    [words.note, [note]],
    [words.sources, list(sourceTexts(briefing).map(say))],
  ]
  const filled = sections.filter(([, lines]) => lines.some((line) => line !== ''))
  const body = filled.map(([title, lines], index) => [say(heading(index, title)), ...lines])
  return [headOf(briefing, say), ...body, footOf(briefing, say)].map(paragraphs).join('\n\n')
}

function headOf({ title, draft, author, date }: Briefing, say: (text: Text) => string): string[] {
  const name = say(words.briefing)
  const mark = say(words.draft)
  const top = { en: `${name} (${mark.toLowerCase()})`, zh: `${name}（${mark}）` }
  const by = author === '' ? '' : say(phrases.author(author))
  return [draft ? say(top) : name, title, by, date === '' ? '' : say(phrases.date(phrases.day(date)))]
}

function footOf({ link }: Briefing, say: (text: Text) => string): string[] {
  return [say(words.disclaimer), link === '' ? '' : say(phrases.link(link))]
}

/** One line a source, with the figures taken from it; a source of which nothing was used is left out. */
export function sourceTexts({ figures, sources }: Pick<Briefing, 'figures' | 'sources'>): readonly Text[] {
  return sources.flatMap((source) => {
    const used = figures.filter((figure) => figure.source === source.id).map(figureText)
    if (used.length === 0) return []
    const { title, publisher, published, directness } = source
    return [phrases.source(title, publisher, phrases.day(published), directnessWords[directness], joined(used))]
  })
}

function figureText(figure: Figure): Text {
  const owner = phrases.owner(figure.owner ?? words.notStated)
  const worded = ['about', 'expected', 'average', 'over', 'more than', 'nearly', 'up to'].includes(figure.qualifier)
  const value = { en: valueText(figure, 'en'), zh: valueText(figure, 'zh') }
  return phrases.figure(figure.label, value, joined(worded ? [qualifierWords[figure.qualifier], owner] : [owner]))
}

function both(text: string): Text {
  return { en: text, zh: text }
}

function paragraphs(lines: readonly string[]): string {
  return lines.filter((line) => line !== '').join('\n')
}
