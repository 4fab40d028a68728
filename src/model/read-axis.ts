import type { Findings } from './findings.ts'
import type { Axis } from './model.ts'
import { periodsOf } from './periods.ts'
import type { ModelData } from './schema.ts'

/** Most periods of an axis. */
const longest = 10_000

/** The axis with its periods; null, and the reason reported, where it has none. */
export function readAxis({ axis }: ModelData, findings: Findings): Axis | null {
  const { from, to, step, unit = 'year' } = axis
  if (step <= 0) findings.at(['axis', 'step'], 'model-axis-step', { found: step })
  else if (to < from) findings.at(['axis', 'to'], 'model-axis-order', { found: to, expected: from })
  else if ((to - from) / step >= longest) findings.at(['axis', 'to'], 'model-axis-long', { expected: longest })
  else return whole({ from, to, step, unit, periods: periodsOf(axis) }, findings)
  return null
}

function whole(axis: Axis, findings: Findings): Axis | null {
  const last = axis.periods.at(-1) ?? axis.from
  if (Math.abs(last - axis.to) <= 1e-9 * axis.step) return axis
  const values = { found: axis.to, from: axis.from, step: axis.step, expected: last }
  findings.at(['axis', 'to'], 'model-axis-remainder', values)
  return null
}
