import type { Checked, Place, Problem } from '../locale/problem.ts'

/** Things worth saying that took nothing away from what was read. */
const notices = new Set(['scenario-other-version', 'scenario-other-figures', 'link-no-check', 'link-other-version'])

/** True where nothing was lost: the reader is told, and everything was used. */
export function isNotice(problem: Problem): boolean {
  return notices.has(problem.kind)
}

/** A problem found at a path of the scenario, such as `overrides.output@2025`. */
export function problemAt(path: string, kind: string, values: Problem['values'] = {}): Problem {
  return { kind, place: { path }, values }
}

/** A refusal for a single reason. */
export function refused(kind: string, place: Place = {}, values: Problem['values'] = {}): Checked<never> {
  return { ok: false, problems: [{ kind, place, values }] }
}
