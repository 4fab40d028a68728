import type { Model } from './model.ts'
import { sha256 } from './sha256.ts'

/** SHA-256 of everything a model says, its figures resolved: changes whenever an answer could. */
export function hashOf(model: Omit<Model, 'hash'>): string {
  return sha256(canonical(model))
}

/** JSON with sorted keys and no blanks: one text for one value, whatever order it was written in. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  const entries = Object.entries(value)
    .filter(([, inside]) => inside !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${entries.map(([key, inside]) => `${JSON.stringify(key)}:${canonical(inside)}`).join(',')}}`
}
