import type { Context } from './context.ts'
import type { Constant, Table } from './model.ts'
import { readGiven, readUnit } from './read-given.ts'

/** Named numbers that the sheet does not draw. */
export function readConstants(context: Context): readonly Constant[] {
  return Object.entries(context.data.constants ?? {}).map(([id, data]) => {
    const path = ['constants', id]
    readUnit(context, data.unit, [...path, 'unit'])
    const value = readGiven(context, data, path, { unit: data.unit, metric: null })
    return { id, label: data.label ?? { en: id, zh: id }, unit: data.unit, value }
  })
}

/** Tables for `interp`: x strictly rising, as many y as x, at least one. */
export function readTables(context: Context): readonly Table[] {
  const { findings } = context
  return Object.entries(context.data.tables ?? {}).map(([id, { x, y }]) => {
    const path = ['tables', id]
    if (x.length === 0 || x.length !== y.length) {
      findings.at([...path, 'y'], 'model-table-lengths', { found: y.length, expected: x.length })
    }
    const fall = x.findIndex((each, i) => i > 0 && each <= (x[i - 1] ?? each))
    if (fall > 0) {
      findings.at([...path, 'x', fall], 'model-table-order', { found: x[fall] ?? '', expected: x[fall - 1] ?? '' })
    }
    return { id, x, y }
  })
}
