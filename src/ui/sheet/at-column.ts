import type { Expression } from '../../formula/expression.ts'

/** Before the name of a row whose plain sum through the column is meant. */
export const SUM_OF = 'Σ'

/**
 * The formula as one column sees it: `first` and `prev` become the period that they reach there, `prev` before the axis
 * its stated value. With `sums`, `cumulative(x)` becomes the name of its sum, for printing with values.
 */
export function atColumn(formula: Expression, periods: readonly number[], column: number, sums: boolean): Expression {
  if (formula.kind !== 'call') return formula
  const [row, second, otherwise] = formula.args
  if (row?.kind === 'name') {
    if (formula.name === 'first') return cellOf(row, periods[0]) ?? formula
    if (formula.name === 'cumulative' && sums) return { kind: 'name', name: SUM_OF + row.name }
    if (formula.name === 'prev' && (second === undefined || second.kind === 'number')) {
      const reached = cellOf(row, periods[column - (second?.value ?? 1)])
      return reached ?? (otherwise ? atColumn(otherwise, periods, column, sums) : formula)
    }
  }
  return { ...formula, args: formula.args.map((part) => atColumn(part, periods, column, sums)) }
}

function cellOf(row: Expression, period: number | undefined): Expression | null {
  return period === undefined ? null : { kind: 'call', name: 'at', args: [row, { kind: 'number', value: period }] }
}
