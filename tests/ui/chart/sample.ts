import type { Answer, Outcome, TargetAnswer } from '../../../src/analysis/answer.ts'
import type { Model, Row } from '../../../src/model/model.ts'

export interface Sample {
  readonly growth?: number
  /** Added each year from the second on, bn. */
  readonly added?: number
  readonly goal?: number | null
  readonly base?: number
  readonly is?: 'at least' | 'at most' | 'more than'
  readonly rounding?: number
  readonly actual?: number
  /** Typed for the second year without being an actual. */
  readonly typed?: number
  readonly unit?: string
  readonly from?: number
  readonly outcome?: Outcome
}

function rowsOf(unit: string, base: number): readonly Row[] {
  const common = { unit, group: null, series: null, level: true }
  const output = {
    ...common,
    id: 'output',
    label: { en: 'Industrial output', zh: '工业产值' },
    metric: 'industrial_output',
    start: { kind: 'given', given: { kind: 'figure', value: base, figure: 'F003-5' } },
    formula: { kind: 'call', name: 'prev', args: [{ kind: 'name', name: 'output' }] },
    text: 'prev(output)',
  } as const satisfies Row
  const scale = {
    ...common,
    id: 'scale',
    label: { en: 'Overall scale', zh: '总体规模' },
    metric: 'overall_scale',
    start: null,
    formula: { kind: 'name', name: 'output' },
    text: 'output',
  } as const satisfies Row
  return [output, scale]
}

/** A model of four years with its goal in the third, as plain data. */
export function sampleModel(sample: Sample = {}): Model {
  const from = sample.from ?? 2024
  const periods = [0, 1, 2, 3].map((k) => from + k)
  return {
    format: 1,
    id: 'sample',
    version: 1,
    hash: '',
    title: { en: 'Sample', zh: '示例' },
    question: { en: '', zh: '' },
    axis: { from, to: from + 3, step: 1, unit: 'year', periods },
    levers: [],
    rows: rowsOf(sample.unit ?? 'bn CNY', sample.base ?? 48),
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
  }
}

function compound(base: number, growth: number, added: number, actual: number | undefined): readonly number[] {
  const values = [base]
  for (let k = 1; k <= 3; k++) {
    const next = (values[k - 1] ?? 0) * (1 + growth / 100) + (k >= 2 ? added : 0)
    values.push(k === 1 && actual !== undefined ? actual : next)
  }
  return values
}

/** An answer in closed form: growth in per cent a year, the goal in the third year. */
export function sampleAnswer(sample: Sample = {}): { readonly answer: Answer; readonly target: TargetAnswer } {
  const model = sampleModel(sample)
  const { periods } = model.axis
  const base = sample.base ?? 48
  const half = (sample.rounding ?? 1) / 2
  const goal = sample.goal === undefined ? 50 : sample.goal
  const [growth, added, is] = [sample.growth ?? 2, sample.added ?? 0, sample.is ?? 'at least']
  const second = sample.actual ?? sample.typed
  const rows = compound(base, growth, added, second)
  const low = compound(base - half, growth, added, second)
  const high = compound(base + half, growth, added, second)
  const value = rows[2] ?? Number.NaN
  const asGiven = { given: null, converted: false } as const
  const now =
    sample.actual === undefined
      ? { period: model.axis.from, value: base, actual: false, ...asGiven }
      : { period: model.axis.from + 1, value: sample.actual, actual: true, ...asGiven }
  const steps = model.axis.from + 2 - now.period
  const required = goal === null ? Number.NaN : Math.exp(Math.log(goal / now.value) / steps) - 1
  const met = goal === null ? false : is === 'at most' ? value <= goal : value >= goal
  const judged: Outcome =
    goal === null || !Number.isFinite(value)
      ? 'cannot be judged'
      : met
        ? 'reached'
        : is === 'at most'
          ? 'over the limit'
          : 'short'
  const path =
    goal === null
      ? []
      : Array.from({ length: steps + 1 }, (_, k) => ({
          period: now.period + k,
          value: now.value * (1 + required) ** k,
        }))
  const target: TargetAnswer = {
    target: {
      row: 'scale',
      label: { en: 'Overall scale', zh: '总体规模' },
      base: model.axis.from,
      period: model.axis.from + 2,
      value: { kind: 'none', value: null },
      is,
      path: 'geometric',
      counts: 'level',
    },
    goal,
    value,
    low: low[2] ?? Number.NaN,
    high: high[2] ?? Number.NaN,
    gap: goal === null ? Number.NaN : value - goal,
    outcome: sample.outcome ?? judged,
    unjudged: goal === null ? 'no goal' : Number.isFinite(base) ? null : 'no base',
    growthKind: 'rate',
    base: { period: model.axis.from, value: base, actual: false, ...asGiven },
    now,
    requiredFromBase: required,
    requiredFromNow: required,
    scenarioGrowth: growth / 100,
    requiredLow: required,
    requiredHigh: required,
    firstPeriod: null,
    firstRange: null,
    progress: null,
    path,
  }
  const both = (values: readonly number[]) => ({ output: values, scale: values })
  const answer: Answer = {
    model,
    inputs: { levers: {}, overrides: {} },
    periods,
    rows: both(rows),
    low: half === 0 ? null : both(low),
    high: half === 0 ? null : both(high),
    without: added === 0 ? null : both(compound(base, growth, 0, second)),
    errors: {},
    targets: [target],
    support: null,
    assumed: { count: 10, of: 11 },
    leverRows: {},
  }
  return { answer, target }
}
