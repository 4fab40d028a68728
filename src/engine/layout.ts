import { columnNumber, numberColumn } from './kernels/mixed.ts'
import { executeSteps } from './machine.ts'
import { operands, operation } from './operation.ts'
import type { Batch, Program } from './program.ts'

/**
 * Where each slot of a batch lives. A slot that is the same in all lanes is a number, worked out once; every other has a
 * column: its lanes of the block that begins at lane `start` are at `base + moves · start`.
 */
export interface Layout {
  /** The steps whose results differ by lane. */
  readonly steps: Int32Array
  readonly numbers: Float64Array
  /** By slot: an input's own column, or the memory of the run; undefined: a number. */
  readonly column: readonly (Float64Array | undefined)[]
  readonly base: Int32Array
  /** 1: the column holds all lanes; 0: one block. */
  readonly moves: Uint8Array
  /** 1: the slot is kept, or is an input column. */
  readonly kept: Uint8Array
  /** 1: the slot differs by lane. */
  readonly varying: Uint8Array
  /** Kept columns, cell-major (lane l of the i-th at i * lanes + l), then scratch columns of one block each. */
  readonly memory: Float64Array
}

/** Lays a batch out; `spare` is memory that may be written over. */
export function layOut(
  program: Program,
  batch: Batch,
  block: number,
  cells: Int32Array | readonly number[] | undefined,
  spare: Float64Array | undefined,
): Layout {
  const { varying, numbers } = numbersOf(program, batch)
  const steps = stepsWhere(program.steps, varying, 1)
  const plan = new Plan(program.slots, varying, block)
  for (let i = 0; i < batch.inputs.length; i++) if (typeof batch.inputs[i] === 'object') plan.keep(i, 0)
  plan.keepCells(program, batch.lanes, cells)
  plan.placeScratch(steps)
  const memory = spare && spare.length >= plan.size ? spare : new Float64Array(plan.size)
  for (const slot of plan.spread)
    memory.fill(numbers[slot] as number, plan.base[slot], (plan.base[slot] as number) + block)
  const column = Array.from(plan.placed, (placed, slot) => {
    const input = batch.inputs[slot]
    return typeof input === 'object' ? input : placed === 1 ? memory : undefined
  })
  return { steps, numbers, column, base: plan.base, moves: plan.kept, kept: plan.kept, varying, memory }
}

/** Which slots differ by lane, and the value of all that do not. */
function numbersOf(program: Program, batch: Batch): { varying: Uint8Array; numbers: Float64Array } {
  const { steps, slots } = program
  const varying = new Uint8Array(slots)
  const numbers = new Float64Array(slots)
  numbers.set(program.defaults)
  numbers.set(program.constants, program.defaults.length)
  for (let i = 0; i < batch.inputs.length; i++) {
    const input = batch.inputs[i]
    if (typeof input === 'number') numbers[i] = input
    else if (input) varying[i] = 1
  }
  for (let p = 0; p < steps.length; p += 5) {
    let any = 0
    for (let j = operands(steps[p] as number); j > 0; j--) any |= varying[steps[p + 1 + j] as number] as number
    varying[steps[p + 1] as number] = any
  }
  executeSteps(stepsWhere(steps, varying, 0), numbers)
  return { varying, numbers }
}

function stepsWhere(steps: Int32Array, varying: Uint8Array, wanted: 0 | 1): Int32Array {
  const chosen = new Int32Array(steps.length)
  let at = 0
  for (let p = 0; p < steps.length; p += 5) {
    if (varying[steps[p + 1] as number] !== wanted) continue
    for (let j = 0; j < 5; j++) chosen[at++] = steps[p + j] as number
  }
  return chosen.subarray(0, at)
}

/** Gives out places in the memory of a run. */
class Plan {
  readonly base: Int32Array
  readonly kept: Uint8Array
  /** 1: the slot has a column. */
  readonly placed: Uint8Array
  /** Slots whose number is spread over a scratch column, for kernels that take columns only. */
  readonly spread: number[] = []
  size = 0
  readonly #varying: Uint8Array
  readonly #block: number

  constructor(slots: number, varying: Uint8Array, block: number) {
    this.base = new Int32Array(slots)
    this.kept = new Uint8Array(slots)
    this.placed = new Uint8Array(slots)
    this.#varying = varying
    // Columns a power of two apart would fall into the same few lines of the cache.
    this.#block = block + 72
  }

  keep(slot: number, lanes: number): void {
    this.base[slot] = lanes === 0 ? 0 : this.#take(lanes)
    this.kept[slot] = 1
    this.placed[slot] = 1
  }

  keepCells(program: Program, lanes: number, cells: Int32Array | readonly number[] | undefined): void {
    for (const cell of cells ?? program.cells.keys()) {
      const slot = program.cells[cell]
      if (slot === undefined) throw new RangeError(`expected a cell below ${program.cells.length}, got ${cell}`)
      if (this.#varying[slot] === 1 && this.placed[slot] === 0) this.keep(slot, lanes)
    }
  }

  /** Scratch columns for what is not kept; each is taken over by another slot after its own has had its last use. */
  placeScratch(steps: Int32Array): void {
    const lastUse = lastUses(steps, this.base.length)
    const free: number[] = []
    for (let p = 0; p < steps.length; p += 5) {
      const count = operands(steps[p] as number)
      this.#spreadNumbers(steps, p, count)
      for (let j = 1; j <= count; j++) {
        const slot = steps[p + 1 + j] as number
        if (lastUse[slot] !== p || this.kept[slot] === 1 || this.#varying[slot] === 0) continue
        free.push(this.base[slot] as number)
        lastUse[slot] = -1
      }
      this.#place(steps[p + 1] as number, free)
    }
  }

  #place(slot: number, free: number[]): void {
    if (this.placed[slot] === 1) return
    this.base[slot] = free.pop() ?? this.#take(this.#block)
    this.placed[slot] = 1
  }

  #spreadNumbers(steps: Int32Array, p: number, count: number): void {
    const op = steps[p] as number
    for (let j = 1; j <= count; j++) {
      const slot = steps[p + 1 + j] as number
      if (this.placed[slot] === 1 || this.#varying[slot] === 1) continue
      if (op !== operation.if && (j === 1 ? numberColumn[op] : columnNumber[op])) continue
      this.base[slot] = this.#take(this.#block)
      this.placed[slot] = 1
      this.spread.push(slot)
    }
  }

  #take(length: number): number {
    const at = this.size
    this.size += length
    return at
  }
}

/** By slot: the step that uses it last. */
function lastUses(steps: Int32Array, slots: number): Int32Array {
  const last = new Int32Array(slots).fill(-1)
  for (let p = 0; p < steps.length; p += 5) {
    for (let j = operands(steps[p] as number); j > 0; j--) last[steps[p + 1 + j] as number] = p
  }
  return last
}
