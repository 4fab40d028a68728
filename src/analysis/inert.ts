import { cellIndex, inputIndex } from '../engine/cell.ts'
import type { Program } from '../engine/program.ts'
import type { Columns } from '../engine/run.ts'
import type { Lever, Model } from '../model/model.ts'
import { address, parseAddress } from '../model/periods.ts'
import { fromBase, toBase } from '../model/unit.ts'
import type { Inputs } from './answer-types.ts'
import { namesOf } from './names.ts'

/** A by-period lever that a typed-in cell makes inert in its period, and the three lever values to try. */
export interface Inert {
  readonly row: string
  readonly lever: Lever
  readonly period: number
  /** Input of the overridden cell and of the lever in that period. */
  readonly cell: number
  readonly input: number
  /** Typed value and lever values to try, base units. */
  readonly typed: number
  readonly trials: readonly [number, number, number]
}

function trialsOf(lever: Lever): readonly [number, number, number] {
  const at = (share: number) => toBase(lever.min + share * (lever.max - lever.min), lever.unit)
  return [at(0), at(1), at(0.375)]
}

/** Typed-in cells whose formula uses one by-period lever and no other; its effect there is what they replace. */
export function inertLevers(program: Program, model: Model, inputs: Inputs): Inert[] {
  return Object.entries(inputs.overrides).flatMap(([text, { value }]) => {
    const at = parseAddress(text)
    const row = model.rows.find((each) => each.id === at?.id)
    if (!row?.formula || at === null || at.period === null) return []
    const period = at.period
    const fixed = period === model.axis.from && row.start !== null
    const used = namesOf(row.formula, 'now')
    const levers = model.levers.filter((lever) => lever.byPeriod && used.has(lever.id))
    const [lever] = levers
    if (fixed || lever === undefined || levers.length > 1) return []
    const cell = inputIndex(program, text)
    const input = inputIndex(program, address(lever.id, period))
    if (cell < 0 || input < 0) return []
    return [{ row: row.id, lever, period, cell, input, typed: toBase(value, row.unit), trials: trialsOf(lever) }]
  })
}

/**
 * The lever value, declared unit, at which the cell's formula gives the typed value: by the line through two trials,
 * checked at a third. NaN where the formula is no line in the lever or does not move with it.
 */
export function impliedValue(program: Program, columns: Columns, inert: Inert, lane: number): number {
  const cell = cellIndex(program, inert.row, inert.period)
  const [x0, x1, x2] = inert.trials
  const [y0, y1, y2] = [columns.value(cell, lane), columns.value(cell, lane + 1), columns.value(cell, lane + 2)]
  const slope = (y1 - y0) / (x1 - x0)
  const size = Math.max(Math.abs(y0), Math.abs(y1), Math.abs(y2))
  const straight = Math.abs(y0 + slope * (x2 - x0) - y2) <= 1e-9 * size
  if (!straight || !(Math.abs(y1 - y0) > 1e-12 * size)) return Number.NaN
  return fromBase(x0 + (inert.typed - y0) / slope, inert.lever.unit)
}
