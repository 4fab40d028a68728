import { operands, operation } from './operation.ts'

/**
 * Joins x · (1 + g), the commonest pair of a planner's formulas, into one step wherever 1 + g is wanted for nothing
 * else, and tells which values are still used. `values` holds [operation, a, b, c] a value (negative: input or constant)
 * and is changed in place; `one` is the value of the constant 1.
 */
export function fuse(values: Int32Array, results: Int32Array, one: number): Uint8Array {
  const otherUse = usesOutsideProducts(values, results)
  for (let at = 0; at < values.length; at += 4) {
    if (values[at] !== operation.mul) continue
    const [left = 0, right = 0] = values.subarray(at + 1, at + 3)
    if (left === right) continue
    const rate = rateOf(values, otherUse, one, right) ?? rateOf(values, otherUse, one, left)
    if (rate === undefined) continue
    values[at] = operation.grow
    values[at + 1] = rate === rateOf(values, otherUse, one, right) ? left : right
    values[at + 2] = rate
  }
  return usedValues(values, results)
}

/** g of a value 1 + g that stands in products only. */
function rateOf(values: Int32Array, otherUse: Uint8Array, one: number, id: number): number | undefined {
  if (values[4 * id] !== operation.add || otherUse[id] === 1) return undefined
  const [a = 0, b = 0] = values.subarray(4 * id + 1, 4 * id + 3)
  if (a === one) return b
  return b === one ? a : undefined
}

function usesOutsideProducts(values: Int32Array, results: Int32Array): Uint8Array {
  const other = new Uint8Array(values.length / 4)
  for (const id of results) other[id] = 1
  for (let at = 0; at < values.length; at += 4) {
    const op = values[at] as number
    if (op < 0 || (op === operation.mul && values[at + 1] !== values[at + 2])) continue
    for (let j = operands(op); j > 0; j--) other[values[at + j] as number] = 1
  }
  return other
}

function usedValues(values: Int32Array, results: Int32Array): Uint8Array {
  const used = new Uint8Array(values.length / 4)
  for (const id of results) used[id] = 1
  for (let at = values.length - 4; at >= 0; at -= 4) {
    const op = values[at] as number
    if (op < 0 || used[at / 4] === 0) continue
    for (let j = operands(op); j > 0; j--) used[values[at + j] as number] = 1
  }
  return used
}
