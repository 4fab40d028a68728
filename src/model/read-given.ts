import type { Figure } from '../figures/figure.ts'
import type { YamlPath } from '../figures/yaml.ts'
import type { Context } from './context.ts'
import type { Given } from './model.ts'
import { nearestName } from './nearest-name.ts'
import type { GivenData } from './schema.ts'
import { comparable, convert, parseUnit, type Unit } from './unit.ts'

const nothing: Given = { kind: 'none', value: null }

/** What the number will be used as: its unit and, where it must agree, its metric (`none`: it must have one). */
export interface Use {
  readonly unit: string
  readonly metric: string | null
}

/** A number with what it rests on, a figure's value in the unit of its use. */
export function readGiven(context: Context, data: GivenData, path: YamlPath, use: Use): Given {
  if (data === 'none') return nothing
  if ('figure' in data) return readFigure(context, data.figure, [...path, 'figure'], use)
  if ('assumption' in data) return { kind: 'assumption', value: data.value, reason: data.assumption }
  return { kind: 'literature', value: data.value, source: data.source }
}

/** Reports a unit text that is none. */
export function readUnit(context: Context, unit: string, path: YamlPath): Unit | null {
  const read = parseUnit(unit)
  if (!read) context.findings.at(path, 'model-unit-unknown', { found: unit })
  return read
}

/** Reports a metric that the library does not know. */
export function checkMetric(context: Context, metric: string | undefined, path: YamlPath): void {
  const known = context.library.metrics.map((each) => each.id)
  if (metric === undefined || known.includes(metric)) return
  context.findings.at(path, 'model-metric-unknown', { found: metric, nearest: nearestName(metric, known) })
}

function readFigure(context: Context, id: string, path: YamlPath, use: Use): Given {
  const { findings, library } = context
  const figure = library.figures.find((each) => each.id === id)
  if (!figure) {
    findings.at(path, 'model-figure-unknown', { found: id })
    return nothing
  }
  if (figure.value.kind !== 'number') {
    findings.at(path, 'model-figure-not-a-number', { found: id })
    return nothing
  }
  const known = use.metric === 'none' || library.metrics.some((each) => each.id === use.metric)
  if (use.metric !== null && known && figure.metric !== use.metric) {
    findings.at(path, 'model-metric-other', { figure: id, found: figure.metric, expected: use.metric })
  }
  const value = inUnit(context, figure, figure.value.value, path, use.unit)
  return value === null ? nothing : { kind: 'figure', value, figure: id }
}

function inUnit(context: Context, figure: Figure, value: number, path: YamlPath, unit: string): number | null {
  const [from, to] = [parseUnit(figure.unit), parseUnit(unit)]
  if (!to) return null
  if (from && comparable(from, to)) return convert(value, from, to)
  context.findings.at(path, 'model-unit-other', { figure: figure.id, found: figure.unit, expected: unit })
  return null
}
