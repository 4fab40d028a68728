import type { YamlPath } from '../figures/yaml.ts'
import type { Context } from './context.ts'
import type { Row, Target } from './model.ts'
import { nearestName } from './nearest-name.ts'
import { indexOfPeriod } from './periods.ts'
import { readGiven } from './read-given.ts'
import { offAxis } from './read-levers.ts'
import { checkLever } from './read-rows.ts'
import type { TargetData } from './schema.ts'
import { comparable, parseUnit } from './unit.ts'

/** The targets: rows known, periods on the axis, goals in the row's unit and counting what the row counts. */
export function readTargets(context: Context, rows: readonly Row[]): readonly Target[] {
  return (context.data.targets ?? []).flatMap((data, index) => {
    const path = ['targets', index]
    const row = rows.find((each) => each.id === data.row)
    checkPeriods(context, data, path)
    if (row) return [targetOf(context, data, row, path)]
    reportRow(context, data.row, rows, [...path, 'row'])
    return []
  })
}

/** Reports a name that is no row's. */
export function reportRow(context: Context, found: string, rows: readonly Row[], path: YamlPath): void {
  const kind = context.names.get(found)
  const nearest = nearestName(
    found,
    rows.map((row) => row.id),
  )
  if (kind === undefined) context.findings.at(path, 'model-name-unknown', { found, nearest })
  else context.findings.at(path, 'model-address-row', { found, is: kind })
}

function targetOf(context: Context, data: TargetData, row: Row, path: YamlPath): Target {
  const { base, period, is } = data
  const value = readGoal(context, data, row, [...path, 'value'])
  const counts = data.counts ?? (row.level ? 'level' : 'flow')
  const label = data.label ?? row.label
  return { row: row.id, label, base, period, value, is, path: data.path ?? 'geometric', counts }
}

function readGoal(context: Context, data: TargetData, row: Row, path: YamlPath): Target['value'] {
  const { value } = data
  if (typeof value === 'string' || !('lever' in value))
    return readGiven(context, value, path, { ...row, metric: row.metric ?? 'none' })
  const at = [...path, 'lever']
  checkLever(context, value.lever, at)
  const leverUnit = context.data.levers?.[value.lever]?.unit
  const [from, to] = [parseUnit(leverUnit ?? ''), parseUnit(row.unit)]
  if (from && to && !comparable(from, to)) {
    context.findings.at(at, 'model-unit-other', { figure: value.lever, found: leverUnit ?? '', expected: row.unit })
  }
  return { kind: 'lever', lever: value.lever }
}

function checkPeriods(context: Context, data: TargetData, path: YamlPath): void {
  const { axis, findings } = context
  for (const key of ['base', 'period'] as const) {
    if (indexOfPeriod(axis, data[key]) < 0) {
      findings.at([...path, key], 'model-period-off-axis', offAxis(context, data[key]))
    }
  }
  if (data.period <= data.base) {
    findings.at([...path, 'period'], 'model-target-order', { found: data.period, expected: data.base })
  }
}
