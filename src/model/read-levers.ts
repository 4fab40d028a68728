import type { YamlPath } from '../figures/yaml.ts'
import type { Context } from './context.ts'
import type { Lever } from './model.ts'
import { indexOfPeriod } from './periods.ts'
import { checkMetric, readGiven, readUnit } from './read-given.ts'
import type { LeverData } from './schema.ts'

/** The levers in the order of the file; ranges, steps, defaults and bridges are checked. */
export function readLevers(context: Context): readonly Lever[] {
  return Object.entries(context.data.levers ?? {}).map(([id, data]) => {
    const path = ['levers', id]
    readUnit(context, data.unit, [...path, 'unit'])
    const lever = leverOf(context, id, data, path)
    checkRange(context, lever, path)
    checkBridge(context, lever, path)
    return lever
  })
}

function leverOf(context: Context, id: string, data: LeverData, path: YamlPath): Lever {
  const { label, kind, unit, min, max, step } = data
  const bridge = data.bridge ? { from: [data.bridge.from].flat(), to: data.bridge.to } : null
  return {
    id,
    label,
    help: data.help ?? null,
    kind,
    unit,
    byPeriod: data.by === 'period',
    min,
    max,
    step,
    plausible: data.plausible ?? null,
    bridge,
    default: readGiven(context, data.default, [...path, 'default'], { unit, metric: null }),
    series: readSeries(context, data, path),
  }
}

function readSeries(context: Context, data: LeverData, path: YamlPath): (number | null)[] | null {
  if (!data.series) return null
  const { axis, findings } = context
  if (data.by !== 'period') findings.atKey([...path, 'series'], 'model-lever-series')
  const series: (number | null)[] = axis.periods.map(() => null)
  for (const [key, value] of Object.entries(data.series)) {
    const index = indexOfPeriod(axis, Number(key))
    if (index < 0) findings.atKey([...path, 'series', key], 'model-period-off-axis', offAxis(context, key))
    else series[index] = value
    checkInside(context, value, data, [...path, 'series', key])
  }
  return series
}

/** What the message of a period off the axis says. */
export function offAxis({ axis }: Context, found: string | number): Record<string, string | number> {
  return { found, from: axis.from, to: axis.to, step: axis.step }
}

function checkRange(context: Context, lever: Lever, path: YamlPath): void {
  const { findings } = context
  const { min, max, step, plausible } = lever
  if (step <= 0) findings.at([...path, 'step'], 'model-lever-step', { found: step })
  if (min >= max) {
    findings.at([...path, 'max'], 'model-lever-range', { found: max, expected: min })
    return
  }
  if (lever.default.value !== null) checkInside(context, lever.default.value, lever, [...path, 'default'])
  if (plausible && !(min <= plausible.low && plausible.low <= plausible.high && plausible.high <= max)) {
    const found = `${plausible.low} … ${plausible.high}`
    findings.at([...path, 'plausible'], 'model-lever-plausible', { found, min, max })
  }
}

/** Reports a value outside a lever's range. */
export function checkInside(
  context: Context,
  value: number,
  range: { min: number; max: number },
  path: YamlPath,
): void {
  const { min, max } = range
  if (min < max && (value < min || value > max))
    context.findings.at(path, 'model-lever-outside', { found: value, min, max })
}

function checkBridge(context: Context, lever: Lever, path: YamlPath): void {
  if (!lever.bridge) return
  const at = [...path, 'bridge']
  if (lever.kind !== 'definition') context.findings.at(at, 'model-bridge-kind', { found: lever.kind })
  for (const metric of lever.bridge.from) checkMetric(context, metric, [...at, 'from'])
  checkMetric(context, lever.bridge.to, [...at, 'to'])
}
