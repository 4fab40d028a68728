import type { Figure, Qualifier } from '../figures/figure.ts'
import type { Given, Model, Row } from '../model/model.ts'
import { comparable, convert, parseUnit } from '../model/unit.ts'
import { namesBehind } from './names.ts'

/** Words of a source beside which a number may be rounded; goals, rules and bounds open no band. */
const bandQualifiers = new Set<Qualifier>(['equal', 'about', 'reached', 'expected', 'none'])

/** A given cell whose number may be rounded: half a step each side, in the row's unit. */
export interface RoundedBase {
  readonly row: Row
  readonly period: number
  readonly value: number
  readonly half: number
}

/** What a row is given at the first period of the axis; null: a formula or a lever. */
export function givenAtStart(row: Row): Given | null {
  return row.start?.kind === 'given' ? row.start.given : (row.series?.[0] ?? null)
}

function stepOfFigure(figure: Figure | undefined, unit: string): number {
  if (!figure || !bandQualifiers.has(figure.qualifier) || !(figure.rounding > 0)) return 0
  const [from, to] = [parseUnit(figure.unit), parseUnit(unit)]
  return from && to && comparable(from, to) ? convert(figure.rounding, from, to) : figure.rounding
}

/** Rounding step of a given number in `unit`; 0: exact, or not of the kind that opens a band. */
export function roundingStep(model: Model, given: Given, unit: string): number {
  switch (given.kind) {
    case 'figure':
      return stepOfFigure(
        model.figures.find((figure) => figure.id === given.figure),
        unit,
      )
    case 'own':
      return given.rounding
    case 'assumption':
    case 'literature':
    case 'none':
      return 0
    default:
      return given satisfies never
  }
}

/** The rounded first cells that a row's values rest on. */
export function roundedBases(model: Model, row: string): RoundedBase[] {
  const behind = namesBehind(model, row)
  return model.rows.flatMap((each) => {
    const given = behind.has(each.id) ? givenAtStart(each) : null
    const half = given ? roundingStep(model, given, each.unit) / 2 : 0
    return given !== null && given.value !== null && half > 0
      ? [{ row: each, period: model.axis.from, value: given.value, half }]
      : []
  })
}
