import type { Expression } from '../formula/expression.ts'
import type { Model, Table } from '../model/model.ts'
import { toBase } from '../model/unit.ts'
import { type Operation, operation } from './operation.ts'
import { scalar } from './scalar.ts'
import type { Meaning } from './scope.ts'

/** A row or lever whose other periods are read. */
export interface Source {
  readonly kind: 'row' | 'lever'
  readonly index: number
}

/** A formula with its names resolved, made once a row and unrolled once a period. */
export type Term =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'time'; readonly name: string }
  | { readonly kind: 'row' | 'lever' | 'constant'; readonly index: number }
  | { readonly kind: 'prev'; readonly source: Source; readonly count: Term; readonly otherwise: Term | null }
  | { readonly kind: 'at'; readonly source: Source; readonly period: Term }
  | { readonly kind: 'first' | 'cumulative'; readonly source: Source }
  | { readonly kind: 'interp'; readonly table: Table; readonly x: Term }
  | { readonly kind: 'step'; readonly op: Operation; readonly args: readonly Term[] }

const one: Term = { kind: 'number', value: 1 }
const zero: Term = { kind: 'number', value: 0 }

const operations: Readonly<Record<string, Operation>> = {
  neg: operation.neg,
  not: operation.not,
  abs: operation.abs,
  sqrt: operation.sqrt,
  exp: operation.exp,
  log: operation.log,
  log10: operation.log10,
  round: operation.round,
  floor: operation.floor,
  ceil: operation.ceil,
  '+': operation.add,
  '-': operation.sub,
  '*': operation.mul,
  '/': operation.div,
  '<': operation.less,
  '<=': operation.atMost,
  '==': operation.equal,
  '!=': operation.unequal,
  and: operation.and,
  or: operation.or,
  if: operation.if,
}

/** Resolves the names of a checked formula. Throws a RangeError where a name or call is none of the model's. */
export function termOf(expression: Expression, model: Model, scope: ReadonlyMap<string, Meaning>): Term {
  const resolve = (part: Expression): Term => {
    switch (part.kind) {
      case 'number':
        return part
      case 'name':
        return named(part.name, scope)
      case 'call':
        return called(part.name, part.args, resolve, model, scope)
      default:
        return part satisfies never
    }
  }
  return resolve(expression)
}

function named(name: string, scope: ReadonlyMap<string, Meaning>): Term {
  const meaning = scope.get(name)
  if (meaning && meaning.kind !== 'table') return { kind: meaning.kind, index: meaning.index }
  if (name === 't' || name === 'year' || name === 'time' || name === 'dt') return { kind: 'time', name }
  throw new RangeError(`expected a lever, row or constant, got "${name}"`)
}

type Resolve = (part: Expression) => Term

function called(
  name: string,
  args: readonly Expression[],
  resolve: Resolve,
  model: Model,
  scope: ReadonlyMap<string, Meaning>,
): Term {
  switch (name) {
    case 'prev': {
      const otherwise = args[2] ? resolve(args[2]) : null
      return { kind: 'prev', source: sourceOf(args[0], scope), count: args[1] ? resolve(args[1]) : one, otherwise }
    }
    case 'at':
      return { kind: 'at', source: sourceOf(args[0], scope), period: resolve(argument(args, 1)) }
    case 'first':
    case 'cumulative':
      return { kind: name, source: sourceOf(args[0], scope) }
    case 'interp':
      return { kind: 'interp', table: tableOf(args[0], model, scope), x: resolve(argument(args, 1)) }
    default:
      return stepOf(name, args.map(resolve))
  }
}

function stepOf(name: string, args: readonly Term[]): Term {
  const [a = zero, b = zero, c = zero] = args
  switch (name) {
    case 'min':
    case 'max':
      return args.reduce((left, right) => step(operation[name], left, right))
    case 'clamp':
      return step(operation.min, step(operation.max, a, b), c)
    case '>':
      return step(operation.less, b, a)
    case '>=':
      return step(operation.atMost, b, a)
    case '^':
    case 'pow':
      return power(a, b)
    default:
      return step(knownOperation(name), ...args)
  }
}

function step(op: Operation, ...args: readonly Term[]): Term {
  return { kind: 'step', op, args }
}

/** Only the literal exponents 2 and 3 are multiplied out; longer chains lose accuracy. */
function power(base: Term, exponent: Term): Term {
  if (exponent.kind === 'number' && exponent.value === 2) return step(operation.square, base)
  if (exponent.kind === 'number' && exponent.value === 3) return step(operation.cube, base)
  return step(operation.pow, base, exponent)
}

function knownOperation(name: string): Operation {
  const op = Object.hasOwn(operations, name) ? operations[name] : undefined
  if (op === undefined) throw new RangeError(`expected a function of the formula language, got "${name}"`)
  return op
}

function argument(args: readonly Expression[], i: number): Expression {
  const found = args[i]
  if (!found) throw new RangeError(`expected at least ${i + 1} arguments, got ${args.length}`)
  return found
}

function sourceOf(expression: Expression | undefined, scope: ReadonlyMap<string, Meaning>): Source {
  const meaning = expression?.kind === 'name' ? scope.get(expression.name) : undefined
  if (meaning?.kind === 'row' || meaning?.kind === 'lever') return { kind: meaning.kind, index: meaning.index }
  throw new RangeError('expected a row or a by-period lever as first argument')
}

function tableOf(expression: Expression | undefined, model: Model, scope: ReadonlyMap<string, Meaning>): Table {
  const meaning = expression?.kind === 'name' ? scope.get(expression.name) : undefined
  const table = meaning?.kind === 'table' ? model.tables[meaning.index] : undefined
  if (!table) throw new RangeError('expected a table as first argument of interp')
  return table
}

/** `t`, `year` (or `time`) or `dt` in period k. */
export function timeValue(name: string, model: Model, k: number): number {
  const { from, step: dt, periods } = model.axis
  const period = periods[k] ?? Number.NaN
  if (name === 'dt') return dt
  return name === 't' ? Number((period - from).toPrecision(12)) : period
}

/** The value of a term that depends on literals, the model's constants and the period only; null: it depends on more. */
export function fixedValue(term: Term, model: Model, k: number): number | null {
  switch (term.kind) {
    case 'number':
      return term.value
    case 'time':
      return timeValue(term.name, model, k)
    case 'constant': {
      const constant = model.constants[term.index]
      return constant && constant.value.value !== null ? toBase(constant.value.value, constant.unit) : null
    }
    case 'step': {
      const values = term.args.map((part) => fixedValue(part, model, k))
      const [a = 0, b = 0, c = 0] = values
      return values.includes(null) ? null : scalar(term.op, a ?? 0, b ?? 0, c ?? 0)
    }
    default:
      return null
  }
}
