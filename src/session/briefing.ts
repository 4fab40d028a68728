import { caveatsOf } from '../analysis/caveats.ts'
import { facts, factText } from '../analysis/facts.ts'
import { scopeNote } from '../analysis/scope-note.ts'
import { statement, summary } from '../analysis/statement.ts'
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
  const verdicts = [
    summary(answer),
    ...answer.targets.map((_, target) => statement(answer, { target, today: today() })),
  ]
  const said = verdicts.filter((one) => one !== null).map((one) => sentenceText(one, language))
  const briefing: Briefing = {
    title: [model.title[language], scenario.title].filter((part) => part !== '').join(language === 'zh' ? '：' : ': '),
    draft: true,
    author: scenario.author,
    date,
    verdict: said.length === 0 ? model.question[language] : said.join('\n'),
    scope: scopeNote(answer, index, { paper: true })?.[language] ?? '',
    facts: facts(answer, language, index).map((fact) => ({ label: fact.label, value: factText(fact, language) })),
    changes: changeTexts(differences(workspace.source(), scenario), workspace.source().axis),
    note: scenario.note,
    caveats: caveatsOf(answer),
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
