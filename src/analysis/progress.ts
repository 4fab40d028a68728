import type { Progress } from './answer-types.ts'

function wordOf(ratio: number): Progress['word'] {
  if (ratio < 0) return 'moving away'
  if (ratio > 1 + 1e-9) return 'ahead of schedule'
  return ratio >= 0.95 - 1e-9 ? 'on schedule' : 'behind schedule'
}

/**
 * Progress from actuals alone. `growth` holds observed and required growth for level goals; without it (counts from 0,
 * changes) the share of the increase done over the share of time gone decides. Null where base and goal leave no way
 * to go, or the wrong one (`is` at most with a base already under the limit).
 */
export function progressOf(
  at: { readonly base: number; readonly now: number; readonly goal: number; readonly timeGone: number },
  growth: { readonly observed: number; readonly required: number } | null,
): Progress | null {
  const way = at.goal - at.base
  const increaseDone = (at.now - at.base) / way
  const ratio = growth ? growth.observed / growth.required : increaseDone / at.timeGone
  if (way === 0 || !Number.isFinite(ratio) || !Number.isFinite(increaseDone)) return null
  return {
    word: wordOf(ratio),
    ratio,
    goalDone: at.goal === 0 ? Number.NaN : at.now / at.goal,
    increaseDone,
    timeGone: at.timeGone,
    points: 100 * (increaseDone - at.timeGone),
  }
}
