import { type Columns, KeptColumns, SlotColumns } from './columns.ts'
import { execute } from './machine.ts'
import type { Batch, Program } from './program.ts'
import { runBlocks } from './blocks.ts'

export type { Columns } from './columns.ts'

/** What a run should keep and how it goes about it; neither changes a bit of the results. */
export interface RunOptions {
  /** Cells to keep, by number; left out: all. */
  readonly cells?: Int32Array | readonly number[]
  /** Lanes at a time. */
  readonly block?: number
  /** Columns of an earlier run that nobody will read again: their memory is written over (fresh memory costs more). */
  readonly reuse?: Columns
}

/** Up to so many lanes are run one after the other, a number a slot. */
const few = 6

/**
 * Evaluates every lane of a batch. Lanes never see each other: n lanes give the bits of n single runs, whatever the
 * block. Throws a RangeError for a batch that does not fit the program.
 */
export function run(program: Program, batch: Batch, options: RunOptions = {}): Columns {
  checkBatch(program, batch)
  const block = options.block ?? 512
  if (!(Number.isInteger(block) && block > 0)) throw new RangeError(`expected a block of 1 lane or more, got ${block}`)
  const spare = memoryOf(options.reuse)
  if (batch.lanes > few || (options.block !== undefined && batch.lanes > 1)) {
    return runBlocks(program, batch, block, options.cells, spare)
  }
  return runSingly(program, batch, spare)
}

function memoryOf(columns: Columns | undefined): Float64Array | undefined {
  return columns instanceof SlotColumns || columns instanceof KeptColumns ? columns.memory : undefined
}

function checkBatch(program: Program, { lanes, inputs }: Batch): void {
  if (!(Number.isInteger(lanes) && lanes > 0)) throw new RangeError(`expected 1 lane or more, got ${lanes}`)
  if (inputs.length > program.inputs.length) {
    throw new RangeError(`expected at most ${program.inputs.length} inputs, got ${inputs.length}`)
  }
  for (let i = 0; i < inputs.length; i++) {
    const input = inputs[i]
    if (typeof input === 'object' && input.length !== lanes) {
      throw new RangeError(`expected ${lanes} lanes of ${program.inputs[i]}, got ${input.length}`)
    }
  }
}

/** row-major: [lane * slots + slot] */
function runSingly(program: Program, batch: Batch, spare: Float64Array | undefined): Columns {
  const { slots, steps, cells } = program
  const size = batch.lanes * slots
  const memory = spare?.length === size ? spare : new Float64Array(size)
  for (let lane = 0; lane < batch.lanes; lane++) {
    const own = batch.lanes === 1 ? memory : memory.subarray(lane * slots, (lane + 1) * slots)
    fillLane(program, batch, lane, own)
    execute(steps, own)
  }
  return new SlotColumns(batch.lanes, slots, cells, memory)
}

/** Puts the inputs of one lane and the constants into their slots. */
export function fillLane(program: Program, batch: Batch, lane: number, slots: Float64Array): void {
  slots.set(program.defaults)
  slots.set(program.constants, program.defaults.length)
  for (let i = 0; i < batch.inputs.length; i++) {
    const input = batch.inputs[i]
    if (input !== undefined) slots[i] = typeof input === 'number' ? input : (input[lane] as number)
  }
}
