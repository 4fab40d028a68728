/**
 * A compiled model: one slot for every input, constant and shared intermediate, and a list of steps in dependency order.
 * Slots are numbered inputs first, then constants, then one for each step. Everything is in base units (yuan, 1, days).
 */
export interface Program {
  readonly periods: readonly number[]
  readonly rows: readonly string[]
  /**
   * Names of the inputs, by input number: `uptake`, `growth@2025`, `output@2024` (a cell given from outside:
   * start, series or override).
   */
  readonly inputs: readonly string[]
  /** Default of every input, base units; NaN: none given, or, for an overridden cell, "as the formula says". */
  readonly defaults: Float64Array
  /** Constant i fills slot inputs.length + i. */
  readonly constants: Float64Array
  readonly slots: number
  /** row-major: slot = cells[row * periods + period]. */
  readonly cells: Int32Array
  /** [operation, out, a, b, c] a step. */
  readonly steps: Int32Array
}

/** A question: `lanes` evaluations at once. */
export interface Batch {
  readonly lanes: number
  /** By input number, base units: one number for all lanes, a column of `lanes` numbers, or undefined: the default. */
  readonly inputs: readonly (number | Float64Array | undefined)[]
}
