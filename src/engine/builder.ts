import { fuse } from './fuse.ts'
import { commutes, isCondition, operands, operation } from './operation.ts'
import { scalar } from './scalar.ts'
import { schedule } from './schedule.ts'

const inputKind = -1
const constantKind = -2

/**
 * Collects the values of a program. A value is a number: inputs, constants and steps in the order in which they came.
 * Equal steps are one (hashed as integers), steps on constants become constants.
 */
export class Builder {
  readonly inputs: string[] = []
  readonly #defaults: number[] = []
  readonly #constants: number[] = []
  readonly #constantIds = new Map<number, number>()
  /** [operation or kind, a, b, c] a value; of an input or constant a is its position. */
  #values = new Int32Array(4 * 1024)
  #count = 0
  /** Open addressing: value + 1, 0 where free. */
  #table = new Int32Array(2048)

  /** A new input; `byDefault` in base units. */
  input(name: string, byDefault: number): number {
    this.inputs.push(name)
    this.#defaults.push(byDefault)
    return this.#push(inputKind, this.inputs.length - 1, 0, 0)
  }

  constant(value: number): number {
    const known = this.#constantIds.get(value)
    if (known !== undefined) return known
    this.#constants.push(value)
    const id = this.#push(constantKind, this.#constants.length - 1, 0, 0)
    this.#constantIds.set(value, id)
    return id
  }

  /** The number behind a value; null: it depends on an input, or is not finite. */
  constantOf(value: number): number | null {
    return this.#at(value, 0) === constantKind ? (this.#constants[this.#at(value, 1)] ?? null) : null
  }

  step(op: number, a: number, b = -1, c = -1): number {
    const simple = this.#simplified(op, a, b, c)
    if (simple >= 0) return simple
    return commutes(op) && b < a ? this.#shared(op, b, a, c) : this.#shared(op, a, b, c)
  }

  /** Everything in final order: inputs, constants, steps; `slotOf` leads from values to slots. `results` are kept. */
  finish(results: Int32Array): {
    slots: number
    defaults: Float64Array
    constants: Float64Array
    steps: Int32Array
    slotOf: Int32Array
  } {
    const used = fuse(this.#values.subarray(0, 4 * this.#count), results, this.#constantIds.get(1) ?? -1)
    const sorted = schedule(this.#stepIds(used), this.#values)
    const slotOf = this.#number(sorted)
    const steps = new Int32Array(5 * sorted.length)
    for (let i = 0; i < sorted.length; i++) {
      const id = sorted[i] as number
      const op = this.#at(id, 0)
      steps[5 * i] = op
      steps[5 * i + 1] = slotOf[id] as number
      for (let j = operands(op); j > 0; j--) steps[5 * i + 1 + j] = slotOf[this.#at(id, j)] as number
    }
    const defaults = Float64Array.from(this.#defaults)
    const slots = this.inputs.length + this.#constants.length + sorted.length
    return { slots, defaults, constants: Float64Array.from(this.#constants), steps, slotOf }
  }

  #stepIds(used: Uint8Array): Int32Array {
    const ids = new Int32Array(this.#count)
    let at = 0
    for (let id = 0; id < this.#count; id++) if (this.#at(id, 0) >= 0 && used[id] === 1) ids[at++] = id
    return ids.subarray(0, at)
  }

  #number(sorted: Int32Array): Int32Array {
    const slotOf = new Int32Array(this.#count)
    for (let id = 0; id < this.#count; id++) {
      if (this.#at(id, 0) === inputKind) slotOf[id] = this.#at(id, 1)
      if (this.#at(id, 0) === constantKind) slotOf[id] = this.inputs.length + this.#at(id, 1)
    }
    const firstStep = this.inputs.length + this.#constants.length
    for (let i = 0; i < sorted.length; i++) slotOf[sorted[i] as number] = firstStep + i
    return slotOf
  }

  /** A value that is the same bit for bit without a step of its own; −1: there is none. Errors are never folded away. */
  #simplified(op: number, a: number, b: number, c: number): number {
    const x = this.constantOf(a)
    const y = b < 0 ? 0 : this.constantOf(b)
    const z = c < 0 ? 0 : this.constantOf(c)
    if (op === operation.if && x !== null) return x !== 0 ? b : c
    if (op === operation.if && y === 1 && z === 0 && isCondition(this.#at(a, 0))) return a
    if (x !== null && y !== null && z !== null) {
      const value = scalar(op, x, y, z)
      return Number.isFinite(value) ? this.constant(value) : -1
    }
    if (op === operation.mul) return y === 1 ? a : x === 1 ? b : -1
    if (op === operation.div && y === 1) return a
    return (op === operation.sub || op === operation.add) && y === 0 ? a : -1
  }

  #shared(op: number, a: number, b: number, c: number): number {
    if (2 * this.#count >= this.#table.length) this.#rehash()
    const mask = this.#table.length - 1
    let place = hash(op, a, b, c) & mask
    for (let id = (this.#table[place] ?? 0) - 1; id >= 0; id = (this.#table[place] ?? 0) - 1) {
      if (this.#is(id, op, a, b, c)) return id
      place = (place + 1) & mask
    }
    const id = this.#push(op, a, b, c)
    this.#table[place] = id + 1
    return id
  }

  #is(id: number, op: number, a: number, b: number, c: number): boolean {
    return this.#at(id, 0) === op && this.#at(id, 1) === a && this.#at(id, 2) === b && this.#at(id, 3) === c
  }

  #at(id: number, field: number): number {
    return this.#values[4 * id + field] as number
  }

  #push(op: number, a: number, b: number, c: number): number {
    if (4 * this.#count === this.#values.length) {
      const larger = new Int32Array(2 * this.#values.length)
      larger.set(this.#values)
      this.#values = larger
    }
    const at = 4 * this.#count
    this.#values[at] = op
    this.#values[at + 1] = a
    this.#values[at + 2] = b
    this.#values[at + 3] = c
    return this.#count++
  }

  #rehash(): void {
    this.#table = new Int32Array(4 * this.#table.length)
    const mask = this.#table.length - 1
    for (let id = 0; id < this.#count; id++) {
      const op = this.#at(id, 0)
      if (op < 0) continue
      let place = hash(op, this.#at(id, 1), this.#at(id, 2), this.#at(id, 3)) & mask
      while (this.#table[place] !== 0) place = (place + 1) & mask
      this.#table[place] = id + 1
    }
  }
}

/** Mixes four integers (multiplications by odd constants and shifts, after Knuth). */
function hash(op: number, a: number, b: number, c: number): number {
  let h = Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b) ^ Math.imul(c, 0xc2b2ae35) ^ Math.imul(op, 0x27d4eb2f)
  h ^= h >>> 15
  h = Math.imul(h, 0x2c1b3c6d)
  return h ^ (h >>> 13)
}
