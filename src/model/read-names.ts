import { reservedNames } from '../formula/functions.ts'
import type { NameKind } from './context.ts'
import type { Findings } from './findings.ts'
import { namePattern } from './periods.ts'
import type { ModelData } from './schema.ts'

/** All names of a model file; reports those that are malformed, reserved or taken by another section. */
export function readNames(data: ModelData, findings: Findings): ReadonlyMap<string, NameKind> {
  const names = new Map<string, NameKind>()
  const sections = [
    ['constants', data.constants, (): NameKind => 'constant'],
    ['tables', data.tables, (): NameKind => 'table'],
    [
      'levers',
      data.levers,
      (id: string): NameKind => (data.levers?.[id]?.by === 'period' ? 'by-period lever' : 'lever'),
    ],
    ['rows', data.rows, (): NameKind => 'row'],
  ] as const
  for (const [section, entries, kindOf] of sections) {
    for (const id of Object.keys(entries ?? {})) {
      const path = [section, id]
      if (!isName(id)) findings.atKey(path, 'model-name-form', { found: id })
      else if (reservedNames.has(id)) findings.atKey(path, 'model-name-reserved', { found: id })
      else if (names.has(id)) findings.atKey(path, 'model-name-repeated', { found: id })
      else names.set(id, kindOf(id))
    }
  }
  if (Object.keys(data.rows).length === 0) findings.atKey(['rows'], 'model-no-rows')
  return names
}

/** Formulas know names of the basic plane only. */
function isName(id: string): boolean {
  return namePattern.test(id) && id.length === Array.from(id).length && id.length <= 60
}
