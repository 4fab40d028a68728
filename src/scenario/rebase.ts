import type { Expression } from '../formula/expression.ts'
import type { Checked, Problem } from '../locale/problem.ts'
import type { Axis, Given, Model, Row, Target } from '../model/model.ts'
import { indexOfPeriod } from '../model/periods.ts'
import { movedAxis, movedModel } from './move-axis.ts'
import { problemAt } from './problems.ts'
import type { Base } from './scenario.ts'

/** How far back a base may move the first period, in steps. */
const FURTHEST = 100

/**
 * The model with the planner's own bases at the start of their rows. A base of another period moves the first period
 * of the axis, which only a model with a single started row allows. Every base must fit, else the whole is refused;
 * paths of the problems read `bases.output`. The content hash stays that of the published model.
 */
export function rebase(model: Model, bases: Readonly<Record<string, Base>>): Checked<Model> {
  const entries = Object.entries(bases)
  if (entries.length === 0) return { ok: true, value: model, problems: [] }
  const problems = entries.flatMap(([row, base]) => problemsOfBase(model, row, base))
  if (problems.length > 0) return { ok: false, problems }
  const value = entries.reduce((moved, [row, base]) => withBase(moved, row, base), model)
  return { ok: true, value, problems: [] }
}

function problemsOfBase(model: Model, id: string, base: Base): Problem[] {
  const path = `bases.${id}`
  const row = model.rows.find((each) => each.id === id)
  if (!row) return [problemAt(path, 'base-unknown-row', { found: id })]
  if (row.start?.kind !== 'given') return [problemAt(path, 'base-not-replaceable', { row: id })]
  if (!Number.isFinite(base.value)) return [problemAt(path, 'base-not-a-number', { found: String(base.value) })]
  if (!(base.rounding >= 0 && base.rounding < Number.POSITIVE_INFINITY)) {
    return [problemAt(path, 'base-rounding', { found: String(base.rounding) })]
  }
  return samePeriod(model.axis, base.period) ? [] : problemsOfMove(model, path, base.period)
}

function samePeriod(axis: Axis, period: number): boolean {
  return Math.abs(period - axis.from) <= 1e-9 * axis.step
}

function problemsOfMove(model: Model, path: string, period: number): Problem[] {
  const { axis } = model
  const values = { found: period, from: axis.from }
  if (model.rows.filter((row) => row.start !== null).length > 1) return [problemAt(path, 'base-moves-others', values)]
  const steps = (period - axis.from) / axis.step
  if (!Number.isFinite(steps) || Math.abs(steps - Math.round(steps)) > 1e-9 || steps < -FURTHEST) {
    return [problemAt(path, 'base-off-axis', { ...values, step: axis.step })]
  }
  const last = Math.min(axis.to, ...model.targets.map((target) => target.period))
  if (period > last - axis.step * (1 - 1e-9)) return [problemAt(path, 'base-after-goal', { ...values, last })]
  const moved = movedAxis(axis, period)
  const broken = model.rows.find((row) => !holdsOn(row, axis, moved))
  return broken ? [problemAt(path, 'base-breaks-formula', { ...values, row: broken.id })] : []
}

/** False where a row has a fixed series that leaves a hole, or a formula that names a period no longer there. */
function holdsOn(row: Row, axis: Axis, moved: Axis): boolean {
  const covered = moved.periods.every((period) => row.series?.[indexOfPeriod(axis, period)] != null)
  if (row.formula === null && row.start === null && !covered) return false
  return [row.formula, row.start?.kind === 'formula' ? row.start.formula : null].every(
    (formula) => formula === null || fixedPeriods(formula).every((period) => indexOfPeriod(moved, period) >= 0),
  )
}

/** Periods that a formula names outright: the second argument of `at`. */
function fixedPeriods(formula: Expression): number[] {
  if (formula.kind !== 'call') return []
  const period = formula.name === 'at' ? formula.args[1] : undefined
  const own = period?.kind === 'number' ? [period.value] : []
  return [...own, ...formula.args.flatMap(fixedPeriods)]
}

function withBase(model: Model, id: string, base: Base): Model {
  const moved = samePeriod(model.axis, base.period) ? model : movedModel(model, base.period)
  const replaced = moved.rows.find((row) => row.id === id)?.start
  const { value, rounding, owner, source, scope } = base
  const given: Given = { kind: 'own', value, rounding, owner, source, scope }
  const rows = moved.rows.map((row) => (row.id === id ? { ...row, start: { kind: 'given' as const, given } } : row))
  const next = { ...moved, rows }
  const gone = replaced?.kind === 'given' && replaced.given.kind === 'figure' ? replaced.given.figure : null
  if (gone === null || figuresOf(next).has(gone)) return next
  const figures = next.figures.filter((figure) => figure.id !== gone)
  return { ...next, figures, sources: next.sources.filter(({ id }) => figures.some(({ source }) => source === id)) }
}

function figuresOf(model: Model): Set<string> {
  const givens: (Given | Target['value'] | null)[] = [
    ...model.levers.map((lever) => lever.default),
    ...model.rows.map((row) => (row.start?.kind === 'given' ? row.start.given : null)),
    ...model.rows.flatMap((row) => row.series ?? []),
    ...model.constants.map((constant) => constant.value),
    ...model.targets.map((target) => target.value),
  ]
  return new Set(givens.flatMap((given) => (given?.kind === 'figure' ? [given.figure] : [])))
}
