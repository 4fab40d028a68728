import { inputIndex } from '../engine/cell.ts'
import type { Batch, Program } from '../engine/program.ts'
import type { Model } from '../model/model.ts'
import { address, parseAddress } from '../model/periods.ts'
import { toBase } from '../model/unit.ts'
import type { Inputs } from './answer-types.ts'
import { type Inert, inertLevers } from './inert.ts'
import { type RoundedBase, roundedBases } from './rounding.ts'
import { type InputValue, inputValues, programFor } from './settings.ts'

/** The lanes of the first view's batch; −1: not asked. `inert` gives the first of three lanes each. */
export interface Question {
  readonly program: Program
  readonly batch: Batch
  readonly low: number
  readonly high: number
  readonly without: number
  readonly inert: readonly { readonly lever: Inert; readonly lane: number }[]
  readonly bases: readonly RoundedBase[]
}

/** Values of the overridden cells of rows that the model has. */
function overrideValues(program: Program, model: Model, inputs: Inputs): InputValue[] {
  return Object.entries(inputs.overrides).flatMap(([cell, { value }]) => {
    const row = model.rows.find((each) => each.id === parseAddress(cell)?.id)
    const input = inputIndex(program, cell)
    return row && input >= 0 ? [{ input, value: toBase(value, row.unit) }] : []
  })
}

/** Addresses of overrides that name a cell of the model, so that a stray one cannot fail the whole. */
function knownCells(model: Model, inputs: Inputs): string[] {
  return Object.keys(inputs.overrides).filter((cell) => {
    const at = parseAddress(cell)
    const onAxis = model.axis.periods.some((period) => period === at?.period)
    return onAxis && model.rows.some((row) => row.id === at?.id)
  })
}

/** The bases that the targets rest on and that no typed-in value replaces. */
function openBases(model: Model, inputs: Inputs): RoundedBase[] {
  const all = model.targets.flatMap((target) => roundedBases(model, target.row))
  const once = new Map(all.map((base) => [base.row.id, base]))
  return [...once.values()].filter((base) => !(address(base.row.id, base.period) in inputs.overrides))
}

function shifted(program: Program, bases: readonly RoundedBase[], sign: 1 | -1): InputValue[] {
  return bases.map(({ row, period, value, half }) => ({
    input: inputIndex(program, address(row.id, period)),
    value: toBase(value + sign * half, row.unit),
  }))
}

/** One column an input, from the values that each lane sets over the scenario's. */
function batchOf(program: Program, scenario: readonly InputValue[], lanes: readonly (readonly InputValue[])[]): Batch {
  const shared = new Map(scenario.map(({ input, value }) => [input, value]))
  const columns: (number | Float64Array | undefined)[] = program.inputs.map((_, input) => shared.get(input))
  lanes.forEach((values, lane) => {
    for (const { input, value } of values) {
      const old = columns[input]
      const column =
        old instanceof Float64Array
          ? old
          : new Float64Array(lanes.length).fill(old ?? program.defaults[input] ?? Number.NaN)
      column[lane] = value
      columns[input] = column
    }
  })
  return { lanes: lanes.length, inputs: columns }
}

/** Lays out the one batch that the first view needs. */
export function question(model: Model, inputs: Inputs): Question {
  const program = programFor(model, knownCells(model, inputs))
  const scenario = [...inputValues(program, model, inputs.levers), ...overrideValues(program, model, inputs)]
  const lanes: InputValue[][] = [[]]
  const add = (values: InputValue[]): number => lanes.push(values) - 1
  const bases = openBases(model, inputs)
  const low = bases.length > 0 ? add(shifted(program, bases, -1)) : -1
  const high = bases.length > 0 ? add(shifted(program, bases, 1)) : -1
  const without = model.support ? add(inputValues(program, model, model.support.without)) : -1
  const inert = inertLevers(program, model, inputs).map((lever) => {
    const [lane = 0] = lever.trials.map((trial) =>
      add([
        { input: lever.cell, value: Number.NaN },
        { input: lever.input, value: trial },
      ]),
    )
    return { lever, lane }
  })
  return { program, batch: batchOf(program, scenario, lanes), low, high, without, inert, bases }
}
