import type { YamlPath } from '../figures/yaml.ts'
import type { Context } from './context.ts'
import type { Constant, Given, Row, Start } from './model.ts'
import { nearestName } from './nearest-name.ts'
import { indexOfPeriod } from './periods.ts'
import { readFormula } from './read-formula.ts'
import { checkMetric, readGiven, readUnit } from './read-given.ts'
import { offAxis } from './read-levers.ts'
import type { RowData } from './schema.ts'

/** The rows in the order of the file, their formulas parsed and checked for every cell in which they hold. */
export function readRows(context: Context, constants: readonly Constant[]): readonly Row[] {
  return Object.entries(context.data.rows).map(([id, data]) => readRow(context, constants, id, data))
}

function readRow(context: Context, constants: readonly Constant[], id: string, data: RowData): Row {
  const path = ['rows', id]
  readUnit(context, data.unit, [...path, 'unit'])
  checkMetric(context, data.metric, [...path, 'metric'])
  const start = readStart(context, constants, data, [...path, 'start'])
  const series = readSeries(context, data, path)
  const free = freeCells(context, data.start !== undefined, series)
  checkCovered(context, data, start, series, free, path)
  const text = (data.formula ?? '').trimEnd()
  return {
    id,
    label: data.label ?? { en: id, zh: id },
    unit: data.unit,
    metric: data.metric ?? null,
    group: data.group ?? null,
    start,
    formula:
      data.formula === undefined ? null : readFormula(context, constants, data.formula, [...path, 'formula'], free),
    text,
    series,
    level: data.level ?? false,
  }
}

function readStart(context: Context, constants: readonly Constant[], data: RowData, path: YamlPath): Start | null {
  const { start } = data
  if (start === undefined) return null
  if (typeof start === 'string') {
    const formula = readFormula(context, constants, start, path, [0])
    return formula && { kind: 'formula', formula, text: start.trimEnd() }
  }
  if ('lever' in start) {
    checkLever(context, start.lever, [...path, 'lever'])
    return { kind: 'lever', lever: start.lever }
  }
  const use = { unit: data.unit, metric: data.metric ?? null }
  return { kind: 'given', given: readGiven(context, start, path, use) }
}

/** Reports a name that is no lever's. */
export function checkLever(context: Context, id: string, path: YamlPath): void {
  const kind = context.names.get(id)
  if (kind === 'lever' || kind === 'by-period lever') return
  const levers = Object.keys(context.data.levers ?? {})
  if (kind === undefined)
    context.findings.at(path, 'model-name-unknown', { found: id, nearest: nearestName(id, levers) })
  else context.findings.at(path, 'model-address-lever', { found: id, is: kind })
}

function readSeries(context: Context, data: RowData, path: YamlPath): readonly (Given | null)[] | null {
  if (!data.series) return null
  const { axis, findings } = context
  const series: (Given | null)[] = axis.periods.map(() => null)
  for (const [key, value] of Object.entries(data.series)) {
    const at = [...path, 'series', key]
    const index = indexOfPeriod(axis, Number(key))
    const given = readGiven(context, value, at, { unit: data.unit, metric: data.metric ?? null })
    if (index < 0) findings.atKey(at, 'model-period-off-axis', offAxis(context, key))
    else series[index] = given
  }
  return series
}

/** Indexes of the cells that neither start nor series fixes. */
function freeCells({ axis }: Context, started: boolean, series: readonly (Given | null)[] | null): number[] {
  return axis.periods.flatMap((_, k) => ((k === 0 && started) || series?.[k] ? [] : [k]))
}

function checkCovered(
  { axis, findings }: Context,
  data: RowData,
  start: Start | null,
  series: Row['series'],
  free: readonly number[],
  path: YamlPath,
): void {
  const [first] = free
  const from = axis.periods[0] ?? axis.from
  if (start && series?.[0]) findings.at([...path, 'series'], 'model-row-two-starts', { period: from })
  if (data.formula !== undefined || first === undefined) return
  const period = axis.periods[first] ?? axis.from
  if (data.series) findings.at([...path, 'series'], 'model-row-hole', { period })
  else findings.atKey(path, 'model-row-empty', { found: String(path.at(-1)) })
}
