import { scalar } from './scalar.ts'

/**
 * Runs steps on one lane, a number a slot. The meaning of every operation is in `scalar`; the commonest stand here in
 * line, under literal numbers (see `operation`), which become a jump table.
 */
export function execute(steps: Int32Array, slots: Float64Array): void {
  for (let p = 0; p < steps.length; p = (p + 5) | 0) {
    const a = slots[steps[(p + 2) | 0] as number] as number
    const b = slots[steps[(p + 3) | 0] as number] as number
    let result: number
    switch (steps[p]) {
      case 12: // add
        result = a + b
        break
      case 13: // sub
        result = a - b
        break
      case 14: // mul
        result = a * b
        break
      case 15: // div
        result = a / b + (a / b - a / b)
        break
      case 17: // min
        result = Math.min(a, b)
        break
      case 18: // max
        result = Math.max(a, b)
        break
      case 19: // less
        result = Number(a < b) + (a * 0 + b * 0)
        break
      case 20: // atMost
        result = Number(a <= b) + (a * 0 + b * 0)
        break
      case 26: // if
        result = (a === 0 ? (slots[steps[(p + 4) | 0] as number] as number) : b) + a * 0
        break
      default:
        result = scalar(steps[p] as number, a, b, slots[steps[(p + 4) | 0] as number] as number)
    }
    slots[steps[(p + 1) | 0] as number] = result
  }
}
