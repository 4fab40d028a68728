import type { Code } from './code.ts'
import { powColumns } from './numeric/pow.ts'
import { operands } from './operation.ts'
import { scalar } from './scalar.ts'

/**
 * Runs a program on one lane, a number a slot. The meaning of every operation is in `scalar`; the commonest stand here
 * in line, under literal numbers (see `operation`), which become a jump table. Equal operations follow one another (see
 * `schedule`), so that there is one decision for a whole run of them.
 */
export function execute({ first, runs, operands: reads }: Code, slots: Float64Array): void {
  let out = first
  let r = 0
  for (let run = 0; run < runs.length; run += 2) {
    const op = runs[run] as number
    const end = (out + (runs[run + 1] as number)) | 0
    switch (op) {
      case 12: // add
        for (; out < end; out = (out + 1) | 0, r = (r + 2) | 0)
          slots[out] = (slots[reads[r] as number] as number) + (slots[reads[(r + 1) | 0] as number] as number)
        break
      case 13: // sub
        for (; out < end; out = (out + 1) | 0, r = (r + 2) | 0)
          slots[out] = (slots[reads[r] as number] as number) - (slots[reads[(r + 1) | 0] as number] as number)
        break
      case 14: // mul
        for (; out < end; out = (out + 1) | 0, r = (r + 2) | 0)
          slots[out] = (slots[reads[r] as number] as number) * (slots[reads[(r + 1) | 0] as number] as number)
        break
      case 15: // div
        for (; out < end; out = (out + 1) | 0, r = (r + 2) | 0) {
          const q = (slots[reads[r] as number] as number) / (slots[reads[(r + 1) | 0] as number] as number)
          slots[out] = q + (q - q)
        }
        break
      case 16: // pow
        raise(reads, r, slots, out, (end - out) | 0)
        r = (r + 2 * (end - out)) | 0
        out = end
        break
      case 17: // min
        for (; out < end; out = (out + 1) | 0, r = (r + 2) | 0)
          slots[out] = Math.min(slots[reads[r] as number] as number, slots[reads[(r + 1) | 0] as number] as number)
        break
      case 18: // max
        for (; out < end; out = (out + 1) | 0, r = (r + 2) | 0)
          slots[out] = Math.max(slots[reads[r] as number] as number, slots[reads[(r + 1) | 0] as number] as number)
        break
      case 19: // less
        for (; out < end; out = (out + 1) | 0, r = (r + 2) | 0) {
          const x = slots[reads[r] as number] as number
          const y = slots[reads[(r + 1) | 0] as number] as number
          slots[out] = Number(x < y) + (x * 0 + y * 0)
        }
        break
      case 20: // atMost
        for (; out < end; out = (out + 1) | 0, r = (r + 2) | 0) {
          const x = slots[reads[r] as number] as number
          const y = slots[reads[(r + 1) | 0] as number] as number
          slots[out] = Number(x <= y) + (x * 0 + y * 0)
        }
        break
      case 26: // if
        for (; out < end; out = (out + 1) | 0, r = (r + 3) | 0) {
          const x = slots[reads[r] as number] as number
          slots[out] = (slots[reads[(r + 1 + Number(x === 0)) | 0] as number] as number) + x * 0
        }
        break
      case 27: // grow
        for (; out < end; out = (out + 1) | 0, r = (r + 2) | 0)
          slots[out] = (slots[reads[r] as number] as number) * (1 + (slots[reads[(r + 1) | 0] as number] as number))
        break
      default:
        for (; out < end; out++, r += operands(op)) slots[out] = other(op, reads, r, slots)
    }
  }
}

const bases = new Float64Array(64)
const exponents = new Float64Array(64)

/** A run of powers, side by side as far as none reads another's result: one waits less for its own arithmetic. */
function raise(reads: Int32Array, r: number, slots: Float64Array, out: number, count: number): void {
  let n = 0
  for (let done = 0; done < count; done += n) {
    const first = out + done
    for (n = 0; n < bases.length && done + n < count; n++) {
      const at = r + 2 * (done + n)
      const a = reads[at] as number
      const b = reads[at + 1] as number
      if (a >= first || b >= first) break
      bases[n] = slots[a] as number
      exponents[n] = slots[b] as number
    }
    powColumns(slots, first, bases, 0, exponents, 0, n)
  }
}

function other(op: number, reads: Int32Array, r: number, slots: Float64Array): number {
  const count = operands(op)
  const a = slots[reads[r] as number] as number
  return scalar(op, a, count > 1 ? (slots[reads[r + 1] as number] as number) : 0, 0)
}

/** Runs some of a program's steps ([operation, out, a, b, c] each) on one lane. */
export function executeSteps(steps: Int32Array, slots: Float64Array): void {
  for (let p = 0; p < steps.length; p += 5) {
    const [a, b, c] = [steps[p + 2], steps[p + 3], steps[p + 4]] as [number, number, number]
    slots[steps[p + 1] as number] = scalar(
      steps[p] as number,
      slots[a] as number,
      slots[b] as number,
      slots[c] as number,
    )
  }
}
