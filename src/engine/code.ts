import { operands } from './operation.ts'
import type { Program } from './program.ts'

/**
 * A program's steps as the machine reads them: what can be known without reading is left out, for a step on one lane
 * costs little more than its reads. Results go to `first`, `first + 1`, … in order.
 */
export interface Code {
  readonly first: number
  /** [operation, number of steps] a run of equal operations. */
  readonly runs: Int32Array
  /** The slots each step reads, one, two or three of them, step after step. */
  readonly operands: Int32Array
}

const codes = new WeakMap<Program, Code>()

/** The code of a program, made once. */
export function codeOf(program: Program): Code {
  const known = codes.get(program)
  if (known) return known
  const code = encode(program)
  codes.set(program, code)
  return code
}

function encode({ steps, slots }: Program): Code {
  const runs = new Int32Array(2 * (steps.length / 5))
  const reads = new Int32Array(3 * (steps.length / 5))
  let run = -2
  let read = 0
  for (let p = 0; p < steps.length; p += 5) {
    const op = steps[p] as number
    if (run < 0 || runs[run] !== op) {
      run += 2
      runs[run] = op
    }
    runs[run + 1] = (runs[run + 1] as number) + 1
    for (let j = 0; j < operands(op); j++) reads[read++] = steps[p + 2 + j] as number
  }
  return { first: slots - steps.length / 5, runs: runs.slice(0, run + 2), operands: reads.slice(0, read) }
}
