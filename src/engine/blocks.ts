import { KeptColumns } from './columns.ts'
import { binary } from './kernels/binary.ts'
import { chooseColumns } from './kernels/choose.ts'
import { columnNumber, numberColumn } from './kernels/mixed.ts'
import { unary } from './kernels/unary.ts'
import { type Layout, layOut } from './layout.ts'
import type { Batch, Program } from './program.ts'

/** Evaluates a batch block by block, so that what stands between the inputs and the cells stays in cache. */
export function runBlocks(
  program: Program,
  batch: Batch,
  block: number,
  cells: Int32Array | readonly number[] | undefined,
  spare: Float64Array | undefined,
): KeptColumns {
  const layout = layOut(program, batch, Math.min(block, batch.lanes), cells, spare)
  for (let start = 0; start < batch.lanes; start += block) {
    runBlock(layout, start, Math.min(block, batch.lanes - start))
  }
  return new KeptColumns(batch.lanes, program.cells, layout)
}

/** Every step on n lanes from lane `start` on. */
function runBlock({ steps, column, base, moves, numbers }: Layout, start: number, n: number): void {
  for (let p = 0; p < steps.length; p += 5) {
    const op = steps[p] as number
    const out = steps[p + 1] as number
    const a = steps[p + 2] as number
    const b = steps[p + 3] as number
    const O = column[out] as Float64Array
    const A = column[a]
    const B = column[b]
    const atO = (base[out] as number) + (moves[out] as number) * start
    const atA = (base[a] as number) + (moves[a] as number) * start
    const atB = (base[b] as number) + (moves[b] as number) * start
    const one = unary[op]
    const two = binary[op]
    if (one) one(O, atO, A as Float64Array, atA, n)
    else if (!two) {
      const c = steps[p + 4] as number
      const atC = (base[c] as number) + (moves[c] as number) * start
      chooseColumns(O, atO, A as Float64Array, atA, B as Float64Array, atB, column[c] as Float64Array, atC, n)
    } else if (A && B) two(O, atO, A, atA, B, atB, n)
    else if (A) columnNumber[op]?.(O, atO, A, atA, numbers[b] as number, n)
    else numberColumn[op]?.(O, atO, B as Float64Array, atB, numbers[a] as number, n)
  }
}
