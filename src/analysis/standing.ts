import type { Model, Row, Target } from '../model/model.ts'
import { address, indexOfPeriod, parseAddress } from '../model/periods.ts'
import { comparable, convert, parseUnit } from '../model/unit.ts'
import type { GivenNumber, Inputs, Standing } from './answer-types.ts'
import { activeDefinitions } from './definitions.ts'
import { rowsRead } from './names.ts'
import { givenAtStart } from './rounding.ts'
import { baseRow } from './scopes.ts'

function typedOver(inputs: Inputs, row: Row, period: number): GivenNumber | null {
  const typed = inputs.overrides[address(row.id, period)]
  return typed ? { row: row.id, value: typed.value, unit: row.unit, kind: 'own', owner: '' } : null
}

function givenFirst(model: Model, row: Row, period: number): GivenNumber | null {
  const given = period === model.axis.from ? givenAtStart(row) : null
  if (given === null || given.value === null) return null
  const owner = given.kind === 'own' ? given.owner : ''
  return { row: row.id, value: given.value, unit: row.unit, kind: given.kind, owner }
}

function sameNumber(given: GivenNumber, value: number, unit: string): boolean {
  const [from, to] = [parseUnit(given.unit), parseUnit(unit)]
  if (from === null || to === null || !comparable(from, to)) return false
  return Math.abs(convert(given.value, from, to) - value) <= 1e-9 * Math.abs(value)
}

/** A value of the target's row with the first of the numbers that it may come from, if it is that or converts it. */
function standing(
  model: Model,
  target: Target,
  inputs: Inputs,
  at: Pick<Standing, 'period' | 'value' | 'actual'>,
  numbers: readonly (GivenNumber | null)[],
): Standing {
  const given = numbers.find((number) => number !== null) ?? null
  const unit = model.rows.find((row) => row.id === target.row)?.unit ?? '1'
  if (given === null || Number.isNaN(at.value)) return { ...at, given: null, converted: false }
  if (sameNumber(given, at.value, unit)) return { ...at, given, converted: false }
  const converted = activeDefinitions(model, target, inputs, at.period).length > 0
  return { ...at, given: converted ? given : null, converted }
}

/** The base of a target; `values` are its row's, aligned with the axis. */
export function baseOf(model: Model, target: Target, inputs: Inputs, values: readonly number[]): Standing {
  const period = target.base
  const value = values[indexOfPeriod(model.axis, period)] ?? Number.NaN
  const [own, behind] = [model.rows.find((row) => row.id === target.row), baseRow(model, target.row)]
  const typed = [own, behind].map((row) => (row ? typedOver(inputs, row, period) : null))
  const first = behind ? givenFirst(model, behind, period) : null
  return standing(model, target, inputs, { period, value, actual: false }, [...typed, first])
}

/** The latest actual after the base, up to the goal period, in the target's row or a row that it reads; else the base. */
export function nowOf(
  model: Model,
  target: Target,
  inputs: Inputs,
  base: Standing,
  values: readonly number[],
): Standing {
  const read = rowsRead(model, target.row)
  let latest = base.period
  for (const [text, { kind }] of Object.entries(inputs.overrides)) {
    const at = parseAddress(text)
    if (kind !== 'actual' || at === null || at.period === null || !read.has(at.id)) continue
    if (at.period > latest && at.period <= target.period && indexOfPeriod(model.axis, at.period) >= 0)
      latest = at.period
  }
  if (latest === base.period) return base
  const value = values[indexOfPeriod(model.axis, latest)] ?? Number.NaN
  const rows = [...read].flatMap((id) => model.rows.find((row) => row.id === id) ?? [])
  const typed = rows.map((row) => typedOver(inputs, row, latest))
  return standing(model, target, inputs, { period: latest, value, actual: true }, typed)
}

/** Whether every base that the targets rest on is the planner's own. */
export function basesAreOwn(targets: readonly { readonly base: Standing }[]): boolean {
  const given = targets.flatMap(({ base }) => (base.given === null ? [] : [base.given]))
  return given.length > 0 && given.every(({ kind }) => kind === 'own')
}
