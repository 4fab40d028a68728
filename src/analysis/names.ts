import type { Expression } from '../formula/expression.ts'
import type { Model, Row } from '../model/model.ts'

/** Functions whose first argument is a row or lever seen at another period. */
const otherPeriods = new Set(['prev', 'at', 'first', 'cumulative'])

const written = {
  all: new WeakMap<Expression, ReadonlySet<string>>(),
  now: new WeakMap<Expression, ReadonlySet<string>>(),
}

/** Every name in a formula, found once; `now` leaves out what is only seen at other periods. */
export function namesOf(expression: Expression, which: 'all' | 'now'): ReadonlySet<string> {
  const found = written[which].get(expression) ?? findNames(expression, which)
  written[which].set(expression, found)
  return found
}

function findNames(expression: Expression, which: 'all' | 'now'): ReadonlySet<string> {
  const names = new Set<string>()
  const walk = (each: Expression): void => {
    if (each.kind === 'name') names.add(each.name)
    if (each.kind !== 'call') return
    const skipped = which === 'now' && otherPeriods.has(each.name) ? 1 : 0
    for (const argument of each.args.slice(skipped)) walk(argument)
  }
  walk(expression)
  return names
}

function formulasOf(row: Row): Expression[] {
  const start = row.start?.kind === 'formula' ? [row.start.formula] : []
  return row.formula === null ? start : [...start, row.formula]
}

const known = new WeakMap<Model, Map<string, ReadonlySet<string>>>()

/** The row and all rows and levers that it rests on, in whatever period; found once for a model. */
export function namesBehind(model: Model, id: string): ReadonlySet<string> {
  const found = known.get(model) ?? new Map<string, ReadonlySet<string>>()
  known.set(model, found)
  const names = found.get(id) ?? findBehind(model, id)
  found.set(id, names)
  return names
}

function findBehind(model: Model, id: string): Set<string> {
  const seen = new Set<string>()
  const visit = (name: string): void => {
    if (seen.has(name)) return
    seen.add(name)
    const row = model.rows.find((each) => each.id === name)
    if (row?.start?.kind === 'lever') visit(row.start.lever)
    for (const formula of row ? formulasOf(row) : []) for (const next of namesOf(formula, 'all')) visit(next)
  }
  visit(id)
  return seen
}

/**
 * The row and the rows that give its value in the same period: what it uses directly, and through rows that have no
 * memory of their own (`scale` uses `output`; what `output` uses besides its own past is not a reading of `scale`).
 */
export function rowsRead(model: Model, id: string): Set<string> {
  const seen = new Set<string>()
  const visit = (name: string, first: boolean): void => {
    const row = model.rows.find((each) => each.id === name)
    if (!row || seen.has(name)) return
    seen.add(name)
    const past = row.formula !== null && namesOf(row.formula, 'all').has(name)
    if (row.formula !== null && (first || !past)) for (const next of namesOf(row.formula, 'now')) visit(next, false)
  }
  visit(id, true)
  return seen
}
