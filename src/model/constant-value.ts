import type { Expression } from '../formula/expression.ts'
import type { Constant } from './model.ts'
import { parseUnit, toBase } from './unit.ts'

/** Value in base units of an expression of numbers and named constants under + − × ÷; null: it is more than that. */
export function constantValue(expression: Expression, constants: readonly Constant[]): number | null {
  switch (expression.kind) {
    case 'number':
      return expression.value
    case 'name': {
      const found = constants.find((constant) => constant.id === expression.name)
      const unit = found ? parseUnit(found.unit) : null
      return found && unit && found.value.value !== null ? toBase(found.value.value, unit) : null
    }
    case 'call':
      return calculated(
        expression.name,
        expression.args.map((part) => constantValue(part, constants)),
      )
    default:
      return expression satisfies never
  }
}

function calculated(name: string, args: readonly (number | null)[]): number | null {
  const [a, b] = args
  if (a === null || a === undefined || b === null) return null
  if (name === 'neg') return -a
  if (b === undefined) return null
  if (name === '+') return a + b
  if (name === '-') return a - b
  if (name === '*') return a * b
  return name === '/' ? a / b : null
}
