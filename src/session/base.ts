import type { Problem } from '../locale/problem.ts'
import { problemTexts } from '../locale/problem-words.ts'
import { baseWords as words } from '../locale/words/base.ts'
import { fitScenario } from '../scenario/fit.ts'
import type { Base } from '../scenario/scenario.ts'
import { replaceBase } from './edits.ts'
import { notify } from './notices.ts'
import type { Workspace } from './workspace.ts'

/**
 * Replaces the base of a row, or takes the published one back (null). Another base year can leave typed values off the
 * axis: they go, and are named. The answer is what keeps the base itself from being used; null: it is in use.
 */
export function changeBase(workspace: Workspace, row: string, base: Base | null): Problem | null {
  const fitted = fitScenario(workspace.source(), replaceBase(workspace.scenario(), row, base))
  const [first] = fitted.problems
  if (base !== null && first !== undefined && fitted.scenario.bases[row] === undefined) return first
  workspace.edit(() => fitted.scenario)
  if (fitted.problems.length > 0) notify(words.dropped, { tone: 'problem', details: problemTexts(fitted.problems) })
  return null
}
