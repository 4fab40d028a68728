import type { Answer, TargetAnswer } from '../../src/analysis/answer.ts'
import type { Expression } from '../../src/formula/expression.ts'
import type { Lever, Model, Row, Target } from '../../src/model/model.ts'
import type { Scenario } from '../../src/scenario/scenario.ts'
import type { SheetState } from '../../src/ui/sheet/cell.ts'

const name = (id: string): Expression => ({ kind: 'name', name: id })
const call = (id: string, ...args: Expression[]): Expression => ({ kind: 'call', name: id, args })

const growth: Lever = {
  id: 'growth',
  label: { en: 'Organic growth', zh: '自然增速' },
  help: null,
  kind: 'condition',
  unit: '%',
  byPeriod: true,
  min: -5,
  max: 20,
  step: 0.1,
  plausible: null,
  bridge: null,
  default: { kind: 'assumption', value: 2, reason: { en: 'Not published.', zh: '未公开。' } },
  series: null,
}

const row: Row = {
  id: 'output',
  label: { en: 'Industrial output', zh: '工业总产值' },
  unit: 'bn CNY',
  metric: 'industrial_output',
  group: { en: 'Result', zh: '结果' },
  start: { kind: 'given', given: { kind: 'figure', value: 48, figure: 'F003-5' } },
  formula: call(
    '+',
    call('*', call('prev', name('output')), call('+', { kind: 'number', value: 1 }, name('growth'))),
    name('added'),
  ),
  text: 'prev(output) * (1 + growth) + added',
  series: null,
  level: true,
}

const added: Row = {
  ...row,
  id: 'added',
  label: { en: 'Output of supported projects', zh: '支持项目新增产值' },
  group: { en: 'Growth', zh: '增长' },
  start: null,
  formula: { kind: 'number', value: 0 },
  level: false,
}

const cost: Row = { ...added, id: 'cost', label: { en: 'Support', zh: '资金支持' }, unit: 'm CNY' }

export const target: Target = {
  row: 'output',
  label: row.label,
  base: 2024,
  period: 2026,
  value: { kind: 'figure', value: 50, figure: 'F000-1' },
  is: 'at least',
  path: 'geometric',
  counts: 'level',
}

/** Beijing's device output in small: a by-period lever, a row with a base, two without. */
export const model: Model = {
  format: 1,
  id: 'small',
  version: 1,
  hash: '',
  title: row.label,
  question: row.label,
  axis: { from: 2024, to: 2027, step: 1, unit: 'year', periods: [2024, 2025, 2026, 2027] },
  levers: [growth],
  rows: [added, row, cost],
  constants: [],
  tables: [],
  targets: [target],
  presets: [],
  checks: [],
  caveats: [],
  support: null,
  seenFrom: null,
  figures: [],
  sources: [],
  metrics: [],
}

export const scenario: Scenario = {
  model: { id: 'small', version: 1, hash: '' },
  title: '',
  levers: {},
  overrides: {},
  bases: {},
  author: '',
  note: '',
}

/** MODELS.md: 48 at 2 % a year is 49.9392 in 2026; the geometric path passes 48.9898 in 2025. */
export function state(
  change: Partial<Answer> = {},
  own: Partial<Scenario> = {},
  outcome = 'too close to call',
): SheetState {
  const answered = {
    target,
    outcome,
    path: [
      { period: 2024, value: 48 },
      { period: 2025, value: 48.98979485566356 },
      { period: 2026, value: 50 },
    ],
  } as unknown as TargetAnswer
  const answer = {
    model,
    periods: model.axis.periods,
    rows: { added: [0, 0, 0, 0], output: [48, 48.96, 49.9392, 50.937984], cost: [0, 0, 192, 192] },
    errors: {},
    targets: [answered],
    leverRows: { growth: [2, 2, 2, 2].map((value) => ({ value, implied: false })) },
    ...change,
  } as unknown as Answer
  return { answer, scenario: { ...scenario, ...own }, target: answered, language: 'en' }
}
