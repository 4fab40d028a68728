import type { Model } from '../model/model.ts'

/** What a name stands for, by position in the model. */
export type Meaning = { readonly kind: 'row' | 'lever' | 'constant' | 'table'; readonly index: number }

/** The names of a model. */
export function scopeOf(model: Model): ReadonlyMap<string, Meaning> {
  const scope = new Map<string, Meaning>()
  for (const [index, row] of model.rows.entries()) scope.set(row.id, { kind: 'row', index })
  for (const [index, lever] of model.levers.entries()) scope.set(lever.id, { kind: 'lever', index })
  for (const [index, constant] of model.constants.entries()) scope.set(constant.id, { kind: 'constant', index })
  for (const [index, table] of model.tables.entries()) scope.set(table.id, { kind: 'table', index })
  return scope
}
