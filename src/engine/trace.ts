import { address } from '../model/periods.ts'
import { operands, operation } from './operation.ts'
import { execute } from './machine.ts'
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
  execute(program.steps, slots)
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
  const ownerOf = owners(program)
  for (let p = 0; p < program.steps.length; p += 5) {
    const out = program.steps[p + 1] as number
    if (Number.isFinite(slots[out])) continue
    const inherited = relevant(program.steps, p, slots).map((slot) => origins.get(slot))
    const origin = inherited.find((found) => found !== undefined)
    origins.set(out, origin ?? { code: codeOf(program.steps, p, slots), cause: ownerOf(out) })
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

function codeOf(steps: Int32Array, p: number, slots: Float64Array): ErrorCode {
  const [op = 0, , a = 0, b = 0] = steps.subarray(p, p + 5)
  if (op === operation.div && slots[b] === 0) return '#DIV/0!'
  const negativePower = op === operation.pow && slots[a] === 0 && (slots[b] as number) < 0
  return negativePower ? '#DIV/0!' : '#NUM!'
}

/** The cell to which a step belongs: steps of a cell stand before its slot, after those of the cells it reads. */
function owners(program: Program): (slot: number) => string {
  const order = Array.from(program.cells.keys()).sort((i, j) => (program.cells[i] as number) - (program.cells[j] as number))
  return (slot) => {
    const cell = order.find((i) => (program.cells[i] as number) >= slot)
    return cell === undefined ? '' : addressOf(program, cell)
  }
}

function addressOf(program: Program, cell: number): string {
  const width = program.periods.length
  return address(program.rows[Math.floor(cell / width)] ?? '', program.periods[cell % width])
}
