import type { Problem } from './problem.ts'
import type { Language, Text } from './text.ts'
import { commandProblems } from './words/command-problems.ts'
import { figureProblems } from './words/figure-problems.ts'
import { formulaProblems } from './words/formula-problems.ts'
import { modelProblems } from './words/model-problems.ts'
import { scenarioProblems } from './words/scenario-problems.ts'

type Words = (values: Problem['values']) => Text

const words: Readonly<Record<string, Words>> = {
  ...figureProblems,
  ...formulaProblems,
  ...modelProblems,
  ...commandProblems,
  ...scenarioProblems,
}

/** The sentence for a problem, without its place; a kind without words of its own shows what was found and expected. */
export function problemWords({ kind, values }: Problem): Text {
  const known = Object.hasOwn(words, kind) ? words[kind] : undefined
  if (known) return known(values)
  const { found = '', expected = '' } = values
  return { en: `${kind}: found ${found}, expected ${expected}`, zh: `${kind}：为${found}，应为${expected}` }
}

/** Where and what, as editors link it: `file:line:column: message`; parts of the place that are not known are left out. */
export function problemText(problem: Problem, language: Language): string {
  const { file, line, column } = problem.place
  const where = [file, line, column].filter((part) => part !== undefined).join(':')
  const message = problemWords(problem)[language]
  return where === '' ? message : `${where}: ${message}`
}

/** The sentences for several problems in both languages, each once. */
export function problemTexts(problems: readonly Problem[]): readonly Text[] {
  const texts = problems.map((problem) => ({ en: problemText(problem, 'en'), zh: problemText(problem, 'zh') }))
  return texts.filter((text, index) => texts.findIndex((other) => other.en === text.en) === index)
}

/** Every kind of problem that has words. */
export const problemKinds: ReadonlySet<string> = new Set(Object.keys(words))
