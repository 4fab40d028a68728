import type { Target } from '../model/model.ts'
import type { Outcome } from './answer-types.ts'

/** Whether a value meets the goal, with a tolerance of 1e-9 of the goal; NaN does not. */
export function meets(is: Target['is'], value: number, goal: number): boolean {
  const slack = 1e-9 * Math.abs(goal)
  switch (is) {
    case 'at least':
      return value >= goal - slack
    case 'at most':
      return value <= goal + slack
    case 'more than':
      return value > goal + slack
    default:
      return is satisfies never
  }
}

/** The outcome of a value with its band, or, where it is an actual, of reality. The goal and the value are numbers. */
export function outcomeOf(
  is: Target['is'],
  ends: readonly number[],
  value: number,
  goal: number,
  actual: boolean,
): Outcome {
  const met = meets(is, value, goal)
  if (actual) return met ? 'met' : 'missed'
  if (ends.some((end) => !Number.isNaN(end) && meets(is, end, goal) !== met)) return 'too close to call'
  if (met) return 'reached'
  return is === 'at most' ? 'over the limit' : 'short'
}
