import type { Figure, Source } from '../../src/figures/figure.ts'
import type { Lever, Model, Row } from '../../src/model/model.ts'
import { periodsOf } from '../../src/model/periods.ts'
import { emptyScenario } from '../../src/scenario/empty.ts'
import type { Base, Override, Scenario } from '../../src/scenario/scenario.ts'

const text = (en: string, zh = en) => ({ en, zh })

function lever(id: string, more: Partial<Lever>): Lever {
  return {
    id,
    label: text(id),
    help: null,
    kind: 'condition',
    unit: '%',
    byPeriod: false,
    min: 0,
    max: 100,
    step: 1,
    plausible: null,
    bridge: null,
    default: { kind: 'assumption', value: 0, reason: text('assumed', '假设') },
    series: null,
    ...more,
  }
}

function row(id: string, more: Partial<Row>): Row {
  return {
    id,
    label: text(id),
    unit: 'bn CNY',
    metric: null,
    group: null,
    start: null,
    formula: { kind: 'number', value: 1 },
    text: '1',
    series: null,
    level: false,
    ...more,
  }
}

function figure(id: string): Figure {
  return {
    id,
    source: id.slice(1, 4),
    label: text(id),
    value: { kind: 'number', value: 48 },
    unit: 'bn CNY',
    qualifier: 'expected',
    period: text('2024'),
    place: text('Beijing', '北京'),
    scope: text('industry', '工业'),
    metric: 'industrial_output',
    kind: 'actual',
    rounding: 1,
    owner: null,
    models: ['sample-2026'],
  }
}

function source(id: string): Source {
  return {
    id,
    file: `${id}_x.txt`,
    publisher: text('Daily', '日报'),
    title: text('Output grows', '产值增长'),
    published: '2025-11-03',
    directness: 'machine-translated summary',
  }
}

/** A model with every kind of lever that a link or a base can meet; numbers are the first model's. */
export const sample: Model = {
  format: 1,
  id: 'sample-2026',
  version: 3,
  hash: 'a1b2c3d4e5f60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e8f90',
  title: text('Sample', '样例'),
  question: text('Is it reached?', '能否实现？'),
  axis: { from: 2024, to: 2027, step: 1, unit: 'year', periods: periodsOf({ from: 2024, to: 2027, step: 1 }) },
  levers: [
    lever('growth', {
      byPeriod: true,
      min: -5,
      max: 20,
      step: 0.1,
      default: { kind: 'assumption', value: 2, reason: text('assumed', '假设') },
    }),
    lever('uptake', { kind: 'action' }),
    lever('price', { byPeriod: true, series: [null, 1, 2, 3] }),
    lever('title', {}),
    lever('税率', {}),
  ],
  rows: [
    row('output', {
      metric: 'industrial_output',
      level: true,
      start: { kind: 'given', given: { kind: 'figure', value: 48, figure: 'F003-5' } },
    }),
    row('scale', { metric: 'overall_scale' }),
  ],
  constants: [],
  tables: [],
  targets: [
    {
      row: 'scale',
      label: text('scale', '总体规模'),
      base: 2024,
      period: 2026,
      value: { kind: 'figure', value: 50, figure: 'F000-1' },
      is: 'at least',
      path: 'geometric',
      counts: 'level',
    },
  ],
  presets: [{ id: 'p', title: text('p'), set: { growth: 1.2, 'growth@2024': 1, 'growth@2026': 3 }, expect: 'short' }],
  checks: [{ set: {}, cell: 'scale@2026', equals: 49.9392, within: 1e-9 }],
  caveats: [],
  support: null,
  seenFrom: null,
  figures: [figure('F003-5'), figure('F000-1')],
  sources: [source('003'), source('000')],
  metrics: [],
}

export const override: Override = {
  value: 48.5,
  kind: 'actual',
  status: 'preliminary',
  reason: '局里口径，1—12月',
  source: 'Statistics bureau & others = 100 %',
  date: '2026-02-01',
}

export const base: Base = {
  value: 47.25,
  period: 2024,
  metric: 'industrial_output',
  scope: '规模以上',
  owner: '市统计局',
  source: 'Yearbook 2025, p. 12',
  note: '',
  rounding: 0.1,
  history: [
    { period: 2022, value: 44 },
    { period: 2023, value: 45.9 },
  ],
}

export function scenarioWith(changes: Partial<Scenario>): Scenario {
  return { ...emptyScenario(sample), ...changes }
}
