import { exp } from './numeric/exp.ts'
import { log } from './numeric/log.ts'
import { log10 } from './numeric/log10.ts'
import { pow } from './numeric/pow.ts'
import { operation } from './operation.ts'

/** x where it is finite, else NaN. */
function finite(x: number): number {
  return x + (x - x)
}

/** 0 where both are finite, else NaN: added to a result, it lets NaN pass without a branch. */
function passing(a: number, b: number): number {
  return a * 0 + b * 0
}

/** Nearest whole number, halves away from zero: adding ½ would carry 0.49999999999999994 to 1. */
export function round(x: number): number {
  const size = Math.abs(x)
  const whole = Math.floor(size)
  const nearest = size - whole >= 0.5 ? whole + 1 : whole
  return x < 0 ? -nearest : nearest
}

function not(a: number): number {
  return Number(a === 0) + passing(a, 0)
}

function less(a: number, b: number): number {
  return Number(a < b) + passing(a, b)
}

function atMost(a: number, b: number): number {
  return Number(a <= b) + passing(a, b)
}

function equal(a: number, b: number): number {
  return Number(a === b) + passing(a, b)
}

function unequal(a: number, b: number): number {
  return Number(a !== b) + passing(a, b)
}

function and(a: number, b: number): number {
  return Number(a !== 0) * Number(b !== 0) + passing(a, b)
}

function or(a: number, b: number): number {
  return 1 - Number(a === 0) * Number(b === 0) + passing(a, b)
}

/** The formula, unless a value is typed. */
function override(typed: number, formula: number): number {
  return typed === typed ? typed : formula
}

/** a where the condition holds, else b; depends on the chosen one only. */
function choose(condition: number, a: number, b: number): number {
  return (condition === 0 ? b : a) + condition * 0
}

/** One step on numbers: the reference that every kernel must equal bit for bit. NaN travels. */
export function scalar(op: number, a: number, b: number, c: number): number {
  switch (op) {
    case operation.neg:
      return -a
    case operation.not:
      return not(a)
    case operation.abs:
      return Math.abs(a)
    case operation.sqrt:
      return finite(Math.sqrt(a))
    case operation.exp:
      return finite(exp(a))
    case operation.log:
      return finite(log(a))
    case operation.log10:
      return finite(log10(a))
    case operation.round:
      return round(a)
    case operation.floor:
      return Math.floor(a)
    case operation.ceil:
      return Math.ceil(a)
    case operation.square:
      return finite(a * a)
    case operation.cube:
      return finite(a * a * a)
    case operation.if:
      return choose(a, b, c)
    default:
      return binary(op, a, b)
  }
}

function binary(op: number, a: number, b: number): number {
  switch (op) {
    case operation.add:
      return a + b
    case operation.sub:
      return a - b
    case operation.mul:
      return a * b
    case operation.div:
      return finite(a / b)
    case operation.pow:
      return finite(pow(a, b))
    case operation.min:
      return Math.min(a, b)
    case operation.max:
      return Math.max(a, b)
    case operation.less:
      return less(a, b)
    case operation.atMost:
      return atMost(a, b)
    case operation.equal:
      return equal(a, b)
    case operation.unequal:
      return unequal(a, b)
    case operation.and:
      return and(a, b)
    case operation.or:
      return or(a, b)
    case operation.override:
      return override(a, b)
    case operation.grow:
      return a * (1 + b)
    default:
      throw new RangeError(`expected an operation, got ${op}`)
  }
}
