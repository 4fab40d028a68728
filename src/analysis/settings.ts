import { inputIndex } from '../engine/cell.ts'
import { compile } from '../engine/compile.ts'
import type { Program } from '../engine/program.ts'
import type { Lever, Model, Settings } from '../model/model.ts'
import { address, parseAddress } from '../model/periods.ts'
import { toBase } from '../model/unit.ts'

/** A value for one input of a program, in base units. */
export interface InputValue {
  readonly input: number
  readonly value: number
}

const programs = new WeakMap<Model, Map<string, Program>>()

/** The program of a model in which these cells are overridden; compiled once for each set. */
export function programFor(model: Model, overridden: readonly string[]): Program {
  const known = programs.get(model) ?? new Map<string, Program>()
  programs.set(model, known)
  const sorted = [...overridden].sort()
  const key = sorted.join(' ')
  const program = known.get(key) ?? compile(model, sorted)
  known.set(key, program)
  return program
}

function inputsOfLever(program: Program, model: Model, lever: Lever, period: number | null): number[] {
  const periods = period === null ? model.axis.periods : [period]
  const names = lever.byPeriod ? periods.map((each) => address(lever.id, each)) : [lever.id]
  return names.map((name) => inputIndex(program, name)).filter((index) => index >= 0)
}

/** Inputs that settings set, in their order: all periods first, single periods over them. Unknown names set nothing. */
export function inputValues(program: Program, model: Model, settings: Settings): InputValue[] {
  const entries = Object.entries(settings).map(([text, value]) => ({ at: parseAddress(text), value }))
  entries.sort((a, b) => Number(a.at?.period != null) - Number(b.at?.period != null))
  return entries.flatMap(({ at, value }) => {
    const lever = at && model.levers.find((each) => each.id === at.id)
    if (!at || !lever) return []
    const base = toBase(value, lever.unit)
    return inputsOfLever(program, model, lever, at.period).map((input) => ({ input, value: base }))
  })
}
