import { address } from '../model/periods.ts'
import { codeOf } from './code.ts'
import { execute } from './machine.ts'
import { operands, operation } from './operation.ts'
import type { Batch, Program } from './program.ts'
import { fillLane } from './run.ts'

/** Division by zero; another result that is not a finite number; a value that nobody has given. */
export type ErrorCode = '#DIV/0!' | '#NUM!' | '#N/A'

/** What went wrong and where first: the address of the cell that made it, or of the input that is missing. */
export interface CellTrace {
  readonly code: ErrorCode
  readonly cause: string
}

/** Runs one lane of a batch and explains every cell that has no number, by address (`scale@2026`). */
export function trace(program: Program, batch: Batch, lane = 0): Map<string, CellTrace> {
  const slots = new Float64Array(program.slots)
  fillLane(program, batch, lane, slots)
  execute(codeOf(program), slots)
  const origins = originsOf(program, slots)
  const found = new Map<string, CellTrace>()
  for (const [cell, slot] of program.cells.entries()) {
    const origin = origins.get(slot)
    if (origin) found.set(addressOf(program, cell), origin)
  }
  return found
}

/** By slot: where its missing number comes from. */
function originsOf(program: Program, slots: Float64Array): ReadonlyMap<number, CellTrace> {
  const origins = new Map<number, CellTrace>()
  for (const [i, name] of program.inputs.entries()) {
    if (!Number.isFinite(slots[i])) origins.set(i, { code: '#N/A', cause: name })
  }
  const owner = owners(program)
  for (let p = 0; p < program.steps.length; p += 5) {
    const out = program.steps[p + 1] as number
    if (Number.isFinite(slots[out])) continue
    const inherited = relevant(program.steps, p, slots).map((slot) => origins.get(slot))
    const origin = inherited.find((found) => found !== undefined)
    origins.set(
      out,
      origin ?? { code: errorCode(program.steps, p, slots), cause: addressOf(program, owner[out] as number) },
    )
  }
  return origins
}

/** The operands on which the result of a step depends, in this lane. */
function relevant(steps: Int32Array, p: number, slots: Float64Array): readonly number[] {
  const op = steps[p] as number
  const [a = 0, b = 0, c = 0] = steps.subarray(p + 2, p + 5)
  if (op === operation.override) return [b]
  if (op !== operation.if) return [a, b, c].slice(0, operands(op))
  const condition = slots[a] as number
  if (Number.isNaN(condition)) return [a]
  return [condition === 0 ? c : b]
}

function errorCode(steps: Int32Array, p: number, slots: Float64Array): ErrorCode {
  const [op = 0, , a = 0, b = 0] = steps.subarray(p, p + 5)
  if (op === operation.div && slots[b] === 0) return '#DIV/0!'
  const negativePower = op === operation.pow && slots[a] === 0 && (slots[b] as number) < 0
  return negativePower ? '#DIV/0!' : '#NUM!'
}

/** By slot: the cell to which it belongs, or, of what stands inside formulas, the earliest cell that uses it. */
function owners({ cells, steps, slots, periods }: Program): Int32Array {
  const owner = new Int32Array(slots).fill(-1)
  const earlier = (a: number, b: number): number =>
    a % periods.length < b % periods.length || (a % periods.length === b % periods.length && a < b) ? a : b
  const claim = (slot: number, cell: number): void => {
    const held = owner[slot] as number
    owner[slot] = held < 0 ? cell : earlier(held, cell)
  }
  for (const [cell, slot] of cells.entries()) claim(slot, cell)
  const own = owner.map((cell) => (cell < 0 ? 0 : 1))
  for (let p = steps.length - 5; p >= 0; p -= 5) {
    const user = owner[steps[p + 1] as number] as number
    for (let j = operands(steps[p] as number); j > 0 && user >= 0; j--) {
      const slot = steps[p + 1 + j] as number
      if (own[slot] === 0) claim(slot, user)
    }
  }
  return owner
}

function addressOf(program: Program, cell: number): string {
  const width = program.periods.length
  return address(program.rows[Math.floor(cell / width)] ?? '', program.periods[cell % width])
}
