import type { Layout } from './layout.ts'

/**
 * What a run found, by cell number (`cellIndex`), base units. A result that is not finite is NaN. Reading a cell that the
 * run was not asked for is a RangeError. Columns are shared, not copied: do not write to them.
 */
export interface Columns {
  readonly lanes: number
  value(cell: number, lane?: number): number
  column(cell: number): Float64Array
}

/** One lane, or a few, each with a number for every slot: row-major, [lane * slots + slot]. */
export class SlotColumns implements Columns {
  readonly lanes: number
  readonly memory: Float64Array
  private readonly slots: number
  private readonly cells: Int32Array

  constructor(lanes: number, slots: number, cells: Int32Array, memory: Float64Array) {
    this.lanes = lanes
    this.memory = memory
    this.slots = slots
    this.cells = cells
  }

  value(cell: number, lane = 0): number {
    const slot = this.cells[cell]
    if (slot === undefined || !(lane >= 0 && lane < this.lanes)) throw outside(cell, lane)
    return finiteOrNaN(this.memory[lane * this.slots + slot] as number)
  }

  column(cell: number): Float64Array {
    const column = new Float64Array(this.lanes)
    for (let lane = 0; lane < this.lanes; lane++) column[lane] = this.value(cell, lane)
    return column
  }
}

/** Many lanes: the kept columns of a layout, and a number where all lanes agree. */
export class KeptColumns implements Columns {
  readonly lanes: number
  readonly memory: Float64Array
  readonly #cells: Int32Array
  readonly #layout: Layout
  readonly #clean = new Map<number, Float64Array>()

  constructor(lanes: number, cells: Int32Array, layout: Layout) {
    this.lanes = lanes
    this.memory = layout.memory
    this.#cells = cells
    this.#layout = layout
  }

  value(cell: number, lane = 0): number {
    const slot = this.#slotOf(cell)
    if (!(lane >= 0 && lane < this.lanes)) throw outside(cell, lane)
    const { column, base, numbers, kept } = this.#layout
    const found = kept[slot] === 1 ? column[slot]?.[(base[slot] as number) + lane] : numbers[slot]
    return finiteOrNaN(found as number)
  }

  column(cell: number): Float64Array {
    const slot = this.#slotOf(cell)
    const known = this.#clean.get(slot)
    if (known) return known
    const { column, base, numbers, kept } = this.#layout
    const at = base[slot] as number
    const whole = kept[slot] === 1 ? column[slot]?.subarray(at, at + this.lanes) : undefined
    const result = whole ? cleaned(whole) : new Float64Array(this.lanes).fill(finiteOrNaN(numbers[slot] as number))
    this.#clean.set(slot, result)
    return result
  }

  /** Slot of a cell that was kept, or is a number. */
  #slotOf(cell: number): number {
    const slot = this.#cells[cell] ?? -1
    const { kept, varying } = this.#layout
    if (kept[slot] !== 1 && varying[slot] !== 0) throw outside(cell, 0)
    return slot
  }
}

function outside(cell: number, lane: number): RangeError {
  return new RangeError(`expected a cell and lane that were run, got cell ${cell}, lane ${lane}`)
}

function finiteOrNaN(x: number): number {
  return Number.isFinite(x) ? x : Number.NaN
}

/** The same column, or a copy with NaN for what overflowed. */
function cleaned(column: Float64Array): Float64Array {
  for (let i = 0; i < column.length; i++) {
    if (Math.abs(column[i] as number) === Number.POSITIVE_INFINITY) return column.map(finiteOrNaN)
  }
  return column
}
