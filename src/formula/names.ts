import type { Expression } from './expression.ts'
import { timeNames } from './functions.ts'

/** Names of levers, rows, constants and tables that a formula reads; time names are not among them. */
export function namesIn(expression: Expression): Set<string> {
  const names = new Set<string>()
  collect(expression, names)
  return names
}

function collect(expression: Expression, names: Set<string>): void {
  switch (expression.kind) {
    case 'number':
      return
    case 'name':
      if (!timeNames.has(expression.name)) names.add(expression.name)
      return
    case 'call':
      for (const argument of expression.args) collect(argument, names)
      return
    default:
      expression satisfies never
  }
}
