import type { Scenario } from './scenario.ts'

/** True where two scenarios of one model say the same, whatever the order in which it was said. */
export function sameScenario(a: Scenario, b: Scenario): boolean {
  if (a === b) return true
  const texts = a.title === b.title && a.author === b.author && a.note === b.note
  return texts && sameRecord(a.levers, b.levers) && sameRecord(a.overrides, b.overrides) && sameRecord(a.bases, b.bases)
}

function sameRecord(a: Readonly<Record<string, unknown>>, b: Readonly<Record<string, unknown>>): boolean {
  if (a === b) return true
  const keys = Object.keys(a)
  if (keys.length !== Object.keys(b).length) return false
  return keys.every((key) => Object.hasOwn(b, key) && JSON.stringify(a[key]) === JSON.stringify(b[key]))
}
