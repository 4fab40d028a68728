import type { Model, Row } from '../model/model.ts'
import type { Meaning } from './scope.ts'
import { type Term, termOf } from './term.ts'

/** Where the cells of a row come from. */
export interface RowTerms {
  readonly row: Row
  /** The formula; null: the row is fixed. */
  readonly formula: Term | null
  /** The start where it is a formula or a lever. */
  readonly start: Term | null
}

/** The formulas of all rows with their names resolved, once a row. */
export function rowTerms(model: Model, scope: ReadonlyMap<string, Meaning>): readonly RowTerms[] {
  return model.rows.map((row) => ({
    row,
    formula: row.formula && termOf(row.formula, model, scope),
    start: startTerm(row, model, scope),
  }))
}

function startTerm(row: Row, model: Model, scope: ReadonlyMap<string, Meaning>): Term | null {
  if (row.start?.kind === 'formula') return termOf(row.start.formula, model, scope)
  if (row.start?.kind === 'lever') return termOf({ kind: 'name', name: row.start.lever }, model, scope)
  return null
}

/** The number that fixes a cell (start or series), declared unit, null where none is known; undefined: it has a formula. */
export function givenValue(row: Row, k: number): number | null | undefined {
  const fixed = row.series?.[k]
  if (fixed) return fixed.value
  return k === 0 && row.start?.kind === 'given' ? row.start.given.value : undefined
}

/** What a cell that is not given is calculated by; null: nothing (a hole). */
export function termAt(terms: RowTerms, k: number): Term | null {
  return k === 0 && terms.row.start ? terms.start : terms.formula
}
