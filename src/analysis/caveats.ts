import type { Caveat } from '../model/model.ts'
import type { Answer } from './answer-types.ts'
import { basesAreOwn } from './standing.ts'

/**
 * The model's caveats that hold for this scenario: those about the published base only while it is the base, those
 * about the missing result only while no actual stands in the goal period.
 */
export function caveatsOf({ model, targets }: Answer): readonly Caveat[] {
  const settled = targets.some(({ outcome }) => outcome === 'met' || outcome === 'missed')
  const gone = { base: basesAreOwn(targets), result: settled }
  return model.caveats.filter(({ about }) => about === undefined || !gone[about])
}
