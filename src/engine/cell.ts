import type { Program } from './program.ts'

/**
 * Number of the cell of a row in a period (a period of the axis, matched within 1e-9 of a step). Throws a RangeError
 * where the program has no such row or period.
 */
export function cellIndex(program: Program, row: string, period: number): number {
  const r = program.rows.indexOf(row)
  if (r < 0) throw new RangeError(`expected a row of ${program.rows.join(', ')}, got "${row}"`)
  const k = periodIndex(program.periods, period)
  if (k < 0) throw new RangeError(`expected a period of ${program.periods.join(', ')}, got ${period}`)
  return r * program.periods.length + k
}

const names = new WeakMap<Program, ReadonlyMap<string, number>>()

/** Number of an input (`uptake`, `growth@2025`, `output@2024`); −1 where the program has none of that name. */
export function inputIndex(program: Program, name: string): number {
  let index = names.get(program)
  if (!index) {
    index = new Map(program.inputs.map((input, i) => [input, i]))
    names.set(program, index)
  }
  return index.get(name) ?? -1
}

function periodIndex(periods: readonly number[], period: number): number {
  const step = periods.length > 1 ? (periods[1] ?? 0) - (periods[0] ?? 0) : 1
  return periods.findIndex((p) => Math.abs(p - period) <= 1e-9 * step)
}
