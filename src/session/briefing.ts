import { facts } from '../analysis/facts.ts'
import { scopeNote } from '../analysis/scope-note.ts'
import { statement } from '../analysis/statement.ts'
import { changeTexts } from '../exchange/changes.ts'
import { type Briefing, briefingText } from '../exchange/text.ts'
import type { Language, Text } from '../locale/text.ts'
import { sentenceText } from '../locale/verdict.ts'
import { differences } from '../scenario/diff.ts'
import { linkTo, reachable } from './address.ts'
import { today } from './occasion.ts'
import type { Workspace } from './workspace.ts'

/** What is on screen as a text for a paper: verdict, facts, settings, caveats and sources. `date` is an ISO date. */
export function briefingOf(workspace: Workspace, language: Language, date: string): string {
  const model = workspace.model()
  const answer = workspace.answer()
  const scenario = workspace.scenario()
  const index = workspace.targetIndex()
  const said = statement(answer, { target: index, today: today() })
  const briefing: Briefing = {
    title: [model.title[language], scenario.title].filter((part) => part !== '').join(language === 'zh' ? '：' : ': '),
    draft: true,
    author: scenario.author,
    date,
    verdict: said === null ? model.question[language] : sentenceText(said, language),
    scope: scopeNote(answer, index)?.[language] ?? '',
    facts: facts(answer, language, index).map(({ label, value, note }) => ({
      label,
      value: note === undefined ? value : `${value} ${note}`,
    })),
    changes: changeTexts(differences(workspace.source(), scenario), workspace.source().axis),
    note: scenario.note,
    caveats: model.caveats,
    figures: model.figures,
    sources: model.sources,
    link: reachable() ? linkTo(workspace) : '',
  }
  return briefingText(briefing, language)
}

/** Typed-in cells and own bases with kind, reason and source, one sentence each. */
export function typedTexts(workspace: Workspace): readonly Text[] {
  const found = differences(workspace.source(), workspace.scenario())
  const typed = found.filter((difference) => difference.kind !== 'lever')
  return changeTexts(typed, workspace.source().axis)
}
