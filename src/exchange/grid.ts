/** A table to hand out: a head, then one line a row. Numbers are numbers, in the unit that the line names. */
export interface Grid {
  /** Head of the first two columns, then of the values: `['Row', 'Unit', '2024', '2025']`. */
  readonly head: readonly string[]
  readonly lines: readonly GridLine[]
}

export interface GridLine {
  readonly label: string
  readonly unit: string
  /** Null: an empty cell; a text: an error such as `#DIV/0!` or a note. */
  readonly values: readonly (number | string | null)[]
}

/** A cell of a table: what it says, and whether it is a number or must stay a text. */
export interface GridCell {
  readonly kind: 'number' | 'text'
  readonly text: string
}

/** All cells, head first, row-major. */
export function cellsOf(grid: Grid): readonly (readonly GridCell[])[] {
  const head = grid.head.map(textCell)
  const lines = grid.lines.map(({ label, unit, values }) => [textCell(label), textCell(unit), ...values.map(valueCell)])
  return [head, ...lines]
}

/**
 * A number as every spreadsheet in every language of ours reads it: no thousands separator, ASCII minus, no exponent
 * for common sizes; the 13th and later digits are noise of binary fractions and are rounded off.
 */
export function plainNumber(value: number): string {
  return String(Number(value.toPrecision(12)) + 0)
}

/** True for a text that a spreadsheet would run as a formula. */
export function looksLikeFormula(text: string): boolean {
  return /^[\s\p{Cf}]*[=+\-@＝＋－＠]|^[\t\r\n]/u.test(text)
}

function textCell(text: string): GridCell {
  return { kind: /^-?\d+(\.\d+)?$/.test(text) ? 'number' : 'text', text }
}

function valueCell(value: number | string | null): GridCell {
  if (value === null) return { kind: 'text', text: '' }
  if (typeof value === 'string') return { kind: 'text', text: value }
  return Number.isFinite(value) ? { kind: 'number', text: plainNumber(value) } : { kind: 'text', text: '#N/A' }
}
