import type { Expression } from '../../formula/expression.ts'
import type { NameOf } from '../../formula/print.ts'

type Operation = (...values: readonly number[]) => number

const truth = (holds: boolean): number => (holds ? 1 : 0)

const operations: Readonly<Record<string, Operation>> = {
  '+': (a = Number.NaN, b = Number.NaN) => a + b,
  '-': (a = Number.NaN, b = Number.NaN) => a - b,
  '*': (a = Number.NaN, b = Number.NaN) => a * b,
  '/': (a = Number.NaN, b = Number.NaN) => a / b,
  '^': (a = Number.NaN, b = Number.NaN) => a ** b,
  pow: (a = Number.NaN, b = Number.NaN) => a ** b,
  neg: (a = Number.NaN) => -a,
  '==': (a, b) => truth(a === b),
  '!=': (a, b) => truth(a !== b),
  '<': (a = Number.NaN, b = Number.NaN) => truth(a < b),
  '<=': (a = Number.NaN, b = Number.NaN) => truth(a <= b),
  '>': (a = Number.NaN, b = Number.NaN) => truth(a > b),
  '>=': (a = Number.NaN, b = Number.NaN) => truth(a >= b),
  and: (a, b) => truth(a !== 0 && b !== 0),
  or: (a, b) => truth(a !== 0 || b !== 0),
  not: (a) => truth(a === 0),
  min: Math.min,
  max: Math.max,
  abs: (a = Number.NaN) => Math.abs(a),
  exp: (a = Number.NaN) => Math.exp(a),
  log: (a = Number.NaN) => Math.log(a),
  log10: (a = Number.NaN) => Math.log10(a),
  sqrt: (a = Number.NaN) => Math.sqrt(a),
  round: (a = Number.NaN) => Math.sign(a) * Math.round(Math.abs(a)),
  floor: (a = Number.NaN) => Math.floor(a),
  ceil: (a = Number.NaN) => Math.ceil(a),
  clamp: (a = Number.NaN, low = Number.NaN, high = Number.NaN) => Math.min(Math.max(a, low), high),
}

/**
 * What a formula comes to with the values that a reader sees, all in base units; good enough to tell whether a printed
 * equation holds, not a second engine. NaN where it uses a table or an earlier period that has no value.
 */
export function worthOf(formula: Expression, numberOf: (...at: Parameters<NameOf>) => number): number {
  switch (formula.kind) {
    case 'number':
      return formula.value
    case 'name':
      return numberOf(formula.name, 'now')
    case 'call':
      return worthOfCall(formula.name, formula.args, numberOf)
    default:
      return formula satisfies never
  }
}

function worthOfCall(
  name: string,
  args: readonly Expression[],
  numberOf: (...at: Parameters<NameOf>) => number,
): number {
  const [a, b, c] = args
  if (name === 'at' && a?.kind === 'name' && b?.kind === 'number') return numberOf(a.name, { at: b.value })
  if (name === 'if' && a && b && c) return worthOf(worthOf(a, numberOf) !== 0 ? b : c, numberOf)
  const operation = Object.hasOwn(operations, name) ? operations[name] : undefined
  return operation ? operation(...args.map((part) => worthOf(part, numberOf))) : Number.NaN
}
