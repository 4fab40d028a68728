import type { Expression } from '../../formula/expression.ts'
import type { Lever, Model, Row } from '../../model/model.ts'

const acrossPeriods = new Set(['prev', 'at', 'first', 'cumulative'])

/** By period: whether some formula uses the lever there. A lever read across periods counts as used everywhere. */
export function usedPeriods(model: Model, lever: Lever): readonly boolean[] {
  const { periods } = model.axis
  const across = model.rows.some((row) => expressionsOf(row).some((formula) => readsAcross(formula, lever.id)))
  return periods.map((_, index) => across || model.rows.some((row) => usedBy(row, lever.id, index)))
}

function usedBy(row: Row, id: string, index: number): boolean {
  if (row.series?.[index]) return false
  if (index > 0 || row.start === null) return row.formula !== null && mentions(row.formula, id)
  const { start } = row
  return start.kind === 'formula' ? mentions(start.formula, id) : start.kind === 'lever' && start.lever === id
}

function expressionsOf(row: Row): readonly Expression[] {
  const start = row.start?.kind === 'formula' ? [row.start.formula] : []
  return row.formula === null ? start : [...start, row.formula]
}

function mentions(formula: Expression, id: string): boolean {
  if (formula.kind === 'name') return formula.name === id
  return formula.kind === 'call' && formula.args.some((part) => mentions(part, id))
}

function readsAcross(formula: Expression, id: string): boolean {
  if (formula.kind !== 'call') return false
  const [first] = formula.args
  if (acrossPeriods.has(formula.name) && first?.kind === 'name' && first.name === id) return true
  return formula.args.some((part) => readsAcross(part, id))
}
