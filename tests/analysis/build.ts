import type { Figure } from '../../src/figures/figure.ts'
import type { Expression } from '../../src/formula/expression.ts'
import type { Given, Lever, Model, Row, Target } from '../../src/model/model.ts'

export const num = (value: number): Expression => ({ kind: 'number', value })
export const name = (id: string): Expression => ({ kind: 'name', name: id })
export const call = (id: string, ...args: Expression[]): Expression => ({ kind: 'call', name: id, args })

export function figure(id: string, value: number, more: Partial<Figure> = {}): Figure {
  return {
    id,
    source: '003',
    label: { en: id, zh: id },
    value: { kind: 'number', value },
    unit: 'bn CNY',
    qualifier: 'expected',
    period: { en: '2024', zh: '2024年' },
    place: { en: 'Beijing', zh: '北京市' },
    scope: { en: '', zh: '' },
    metric: 'industrial_output',
    kind: 'actual',
    rounding: 1,
    owner: null,
    models: [],
    ...more,
  }
}

export function lever(id: string, unit: string, value: number | null, more: Partial<Lever> = {}): Lever {
  const assumed: Given =
    value === null ? { kind: 'none', value } : { kind: 'assumption', value, reason: { en: '', zh: '' } }
  return {
    id,
    label: { en: id, zh: id },
    help: null,
    kind: 'condition',
    unit,
    byPeriod: false,
    min: 0,
    max: 100,
    step: 0.1,
    plausible: null,
    bridge: null,
    default: assumed,
    series: null,
    ...more,
  }
}

export function row(id: string, unit: string, formula: Expression | null, more: Partial<Row> = {}): Row {
  return {
    id,
    label: { en: id, zh: id },
    unit,
    metric: null,
    group: null,
    start: null,
    formula,
    text: '',
    series: null,
    level: false,
    ...more,
  }
}

export function target(
  id: string,
  base: number,
  period: number,
  value: Target['value'],
  more: Partial<Target> = {},
): Target {
  return {
    row: id,
    label: { en: id, zh: id },
    base,
    period,
    value,
    is: 'at least',
    path: 'geometric',
    counts: 'level',
    ...more,
  }
}

export const published = (id: string, value: number): Given => ({ kind: 'figure', figure: id, value })

export function model(from: number, to: number, more: Partial<Model>): Model {
  const periods = Array.from({ length: to - from + 1 }, (_, k) => from + k)
  return {
    format: 1,
    id: 'sample',
    version: 1,
    hash: '',
    title: { en: '', zh: '' },
    question: { en: '', zh: '' },
    axis: { from, to, step: 1, unit: 'year', periods },
    levers: [],
    rows: [],
    constants: [],
    tables: [],
    targets: [],
    presets: [],
    checks: [],
    caveats: [],
    support: null,
    seenFrom: null,
    figures: [],
    sources: [],
    metrics: [],
    ...more,
  }
}
