import { baseRow } from '../analysis/scopes.ts'
import type { Base } from '../scenario/scenario.ts'
import type { Workspace } from './workspace.ts'

/** ISO day on the planner's own calendar. */
export function isoDay(now: Date): string {
  const two = (part: number) => String(part).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

/** The present by its month, as a decimal year: 2026.83 in November 2026. */
export function today(): number {
  const now = new Date()
  return now.getFullYear() + now.getMonth() / 12
}

/** Earlier values of the planner's own base behind the goal in view, in the unit of its row; oldest first. */
export function historyOf(workspace: Workspace): Base['history'] {
  const target = workspace.target()?.target
  const row = target === undefined ? null : baseRow(workspace.model(), target.row)
  return row === null ? [] : (workspace.scenario().bases[row.id]?.history ?? [])
}
