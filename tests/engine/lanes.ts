import type { Program } from '../../src/engine/program.ts'
import type { Model } from '../../src/model/model.ts'
import { toBase } from '../../src/model/unit.ts'
import { randomFrom } from './random.ts'

/** A column for every lever input, drawn from the lever's range; other inputs keep their defaults. */
export function leverColumns(
  model: Model,
  program: Program,
  lanes: number,
  seed: number,
): (Float64Array | undefined)[] {
  const random = randomFrom(seed)
  return program.inputs.map((name) => {
    const lever = model.levers.find(({ id }) => id === name.split('@')[0])
    if (!lever) return undefined
    return Float64Array.from({ length: lanes }, () =>
      toBase(lever.min + (lever.max - lever.min) * random(), lever.unit),
    )
  })
}

/** All inputs of one lane, defaults filled in. */
export function laneOf(program: Program, columns: readonly (Float64Array | undefined)[], lane: number): number[] {
  return program.inputs.map((_, i) => columns[i]?.[lane] ?? program.defaults[i] ?? Number.NaN)
}
