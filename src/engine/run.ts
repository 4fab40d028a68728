import { runBlocks } from './blocks.ts'
import { codeOf } from './code.ts'
import { type Columns, KeptColumns, SlotColumns } from './columns.ts'
import { execute } from './machine.ts'
import type { Batch, Program } from './program.ts'

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
  const { lanes, inputs } = batch
  if (!(Number.isInteger(lanes) && lanes > 0)) throw new RangeError(`expected 1 lane or more, got ${lanes}`)
  if (inputs.length > program.inputs.length) {
    throw new RangeError(`expected at most ${program.inputs.length} inputs, got ${inputs.length}`)
  }
  const { block = 512, cells, reuse } = options
  if (!(Number.isInteger(block) && block > 0)) throw new RangeError(`expected a block of 1 lane or more, got ${block}`)
  const spare = reuse instanceof SlotColumns || reuse instanceof KeptColumns ? reuse.memory : undefined
  if (lanes <= few && (lanes === 1 || options.block === undefined)) return runSingly(program, batch, spare)
  checkColumns(program, batch)
  return runBlocks(program, batch, block, cells, spare)
}

function checkColumns(program: Program, { lanes, inputs }: Batch): void {
  for (let i = 0; i < inputs.length; i++) {
    const input = inputs[i]
    if (typeof input === 'object' && input.length !== lanes) {
      throw new RangeError(`expected ${lanes} lanes of ${program.inputs[i]}, got ${input.length}`)
    }
  }
}

/** row-major: [lane * slots + slot] */
function runSingly(program: Program, batch: Batch, spare: Float64Array | undefined): Columns {
  const { slots, cells } = program
  const { lanes } = batch
  const code = codeOf(program)
  const memory = spare?.length === lanes * slots ? spare : new Float64Array(lanes * slots)
  for (let lane = 0; lane < lanes; lane++) {
    const own = lanes === 1 ? memory : memory.subarray(lane * slots, (lane + 1) * slots)
    fillLane(program, batch, lane, own)
    execute(code, own)
  }
  return new SlotColumns(lanes, slots, cells, memory)
}

/** Puts the inputs of one lane and the constants into their slots. */
export function fillLane(program: Program, batch: Batch, lane: number, slots: Float64Array): void {
  const { defaults, constants } = program
  const { inputs } = batch
  const first = defaults.length
  for (let i = 0; i < first; i++) {
    const input = inputs[i]
    if (input === undefined) slots[i] = defaults[i] as number
    else if (typeof input === 'number') slots[i] = input
    else if (input.length === batch.lanes) slots[i] = input[lane] as number
    else throw new RangeError(`expected ${batch.lanes} lanes of ${program.inputs[i]}, got ${input.length}`)
  }
  for (let i = 0; i < constants.length; i++) slots[first + i] = constants[i] as number
}
