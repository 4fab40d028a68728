import { HyperFormula } from 'hyperformula'
import type { Model } from '../../../src/model/model.ts'
import { type Dialect, peerCells } from './cells.ts'

const infix: Readonly<Record<string, string>> = { '==': '=', '!=': '<>' }
const words: Readonly<Record<string, string>> = {
  log: 'LN',
  and: 'AND',
  or: 'OR',
  not: 'NOT',
  pow: 'POWER',
  floor: 'INT',
}

function call(name: string, args: readonly string[]): string {
  const [a = '', b = '', c = ''] = args
  if (/^[-+*/^<>=!]+$/.test(name)) return `(${a}${infix[name] ?? name}${b})`
  if (name === 'neg') return `(0-${a})`
  if (name === 'round') return `ROUND(${a},0)`
  if (name === 'ceil') return `(0-INT(0-${a}))`
  if (name === 'clamp') return `MIN(MAX(${a},${b}),${c})`
  return `${words[name] ?? name.toUpperCase()}(${args.join(',')})`
}

function column(k: number): string {
  return k < 26 ? String.fromCharCode(65 + k) : column(Math.floor(k / 26) - 1) + column(k % 26)
}

/**
 * A model as a workbook: sheet `Model` with a line a row and a column a period, sheet `Inputs` with the inputs below one
 * another, set at one go. Results by cell number, base units; NaN where the workbook shows an error.
 */
export function workbook(model: Model): (inputs: readonly number[], results: Float64Array) => void {
  const inputLine = new Map<string, number>()
  const dialect: Dialect = {
    number: (value) => (value < 0 ? `(0-${-value})` : String(value)),
    cell: (row, k) => `${column(k)}${row + 1}`,
    input: (name) => `Inputs!A${(inputLine.get(name) ?? 0) + 1}`,
    total: (row, k) => `SUM(A${row + 1}:${column(k)}${row + 1})`,
    call,
  }
  peerCells(model, { ...dialect, input: () => '' }).program.inputs.forEach((name, i) => void inputLine.set(name, i))
  const { program, cells } = peerCells(model, dialect)
  const width = model.axis.periods.length
  const lines = model.rows.map((_, r) =>
    cells
      .slice(r * width, (r + 1) * width)
      .map((cell) => `=${cell.kind === 'formula' ? cell.text : dialect.input(cell.name)}`),
  )
  const options = { licenseKey: 'gpl-v3', smartRounding: false, precisionEpsilon: 0 }
  const book = HyperFormula.buildFromSheets({ Inputs: program.inputs.map(() => [0]), Model: lines }, options)
  const inputs = book.getSheetId('Inputs') ?? 0
  const sheet = book.getSheetId('Model') ?? 1
  return (values, results) => {
    book.setCellContents(
      { sheet: inputs, row: 0, col: 0 },
      values.map((value) => [Number.isNaN(value) ? '=NA()' : value]),
    )
    const found = book.getSheetValues(sheet)
    for (let r = 0; r < lines.length; r++) {
      for (let k = 0; k < width; k++) results[r * width + k] = numberOf(found[r]?.[k])
    }
  }
}

function numberOf(value: unknown): number {
  return typeof value === 'number' || typeof value === 'boolean' ? Number(value) : Number.NaN
}
