/**
 * What a step can do, as numbers for the step list. Unary up to `cube`, binary up to `or`; `if` takes
 * (condition, a, b), `override` takes (typed value or NaN, formula), `grow` is a · (1 + b), rounded twice as written.
 */
export const operation = {
  neg: 0,
  not: 1,
  abs: 2,
  sqrt: 3,
  exp: 4,
  log: 5,
  log10: 6,
  round: 7,
  floor: 8,
  ceil: 9,
  square: 10,
  cube: 11,
  add: 12,
  sub: 13,
  mul: 14,
  div: 15,
  pow: 16,
  min: 17,
  max: 18,
  less: 19,
  atMost: 20,
  equal: 21,
  unequal: 22,
  and: 23,
  or: 24,
  override: 25,
  if: 26,
  grow: 27,
} as const

export type Operation = (typeof operation)[keyof typeof operation]

/** Number of operands of a step: 1, 2 or 3. */
export function operands(op: number): 1 | 2 | 3 {
  if (op <= operation.cube) return 1
  return op === operation.if ? 3 : 2
}

/** Whether a op b and b op a give the same bits. */
export function commutes(op: number): boolean {
  switch (op) {
    case operation.add:
    case operation.mul:
    case operation.equal:
    case operation.unequal:
    case operation.and:
    case operation.or:
      return true
    default:
      return false
  }
}

/** Whether results are 1, 0 or NaN only. */
export function isCondition(op: number): boolean {
  return op === operation.not || (op >= operation.less && op <= operation.or)
}
