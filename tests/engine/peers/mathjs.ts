import { all, create, type EvalFunction } from 'mathjs/number'
import type { Model } from '../../../src/model/model.ts'
import { type Dialect, peerCells, sortedCells } from './cells.ts'

/** mathjs for numbers, comparing without tolerance. */
export const math = create(all ?? {}, { relTol: 5e-324, absTol: 5e-324 })

const infix = new Set(['+', '-', '*', '/', '^', '==', '!=', '<', '<=', '>', '>=', 'and', 'or'])

/** A call as mathjs reads it, fully in parentheses. */
export function mathjsCall(name: string, args: readonly string[]): string {
  const [a = '', b = '', c = ''] = args
  if (infix.has(name)) return `(${a} ${name} ${b})`
  if (name === 'neg') return `(-${a})`
  if (name === 'not') return `(not ${a})`
  if (name === 'if') return `(${a} ? ${b} : ${c})`
  if (name === 'clamp') return `min(max(${a}, ${b}), ${c})`
  return `${name}(${args.join(', ')})`
}

const dialect: Dialect = {
  number: (value) => (value < 0 ? `(${value})` : String(value)),
  cell: (row, k) => `c${row}_${k}`,
  input: inputSymbol,
  total: (row, k) => `(${Array.from({ length: k + 1 }, (_, j) => `c${row}_${j}`).join(' + ')})`,
  call: mathjsCall,
}

function inputSymbol(name: string): string {
  return `i_${name.replace(/[@.-]/g, '_')}`
}

/**
 * A model in mathjs as an expert would run it: every cell's expression compiled once, one Map scope used again and
 * again. Inputs by program input, results by cell number, base units.
 */
export function mathjsModel(model: Model): (inputs: readonly number[], results: Float64Array) => void {
  const { program, cells } = peerCells(model, dialect)
  const width = model.axis.periods.length
  const symbols = program.inputs.map(inputSymbol)
  const sorted = Array.from(sortedCells(model))
  const names = sorted.map((cell) => dialect.cell(Math.floor(cell / width), cell % width))
  const codes: EvalFunction[] = sorted.map((cell) => {
    const peer = cells[cell]
    return math.compile(peer?.kind === 'formula' ? peer.text : inputSymbol(peer?.name ?? ''))
  })
  const scope = new Map<string, number>()
  return (inputs, results) => {
    for (let i = 0; i < symbols.length; i++) scope.set(symbols[i] as string, inputs[i] as number)
    for (let i = 0; i < codes.length; i++) {
      const value = Number((codes[i] as EvalFunction).evaluate(scope))
      scope.set(names[i] as string, value)
      results[sorted[i] as number] = value
    }
  }
}
