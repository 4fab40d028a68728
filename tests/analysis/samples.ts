import type { Given, Model, Target } from '../../src/model/model.ts'
import { call, figure, lever, model, name, num, published, row, target } from './build.ts'

const compound = (id: string, growth: string) => call('*', call('prev', name(id)), call('+', num(1), name(growth)))
const growth = (value: number) => lever('growth', '%', value, { byPeriod: true, min: -5, max: 20 })
const started = (given: Given) => ({ kind: 'given', given }) as const

const source = {
  id: '003',
  file: '003.txt',
  publisher: { en: 'Publisher', zh: '媒体' },
  title: { en: 'Title', zh: '标题' },
  published: '2025-10-23',
  directness: 'machine-translated summary',
} as const

const when = (lag: boolean) =>
  call('>=', name('year'), lag ? call('+', name('support_from'), name('lag')) : name('support_from'))
const product = (...ids: string[]) => ids.map(name).reduce((a, b) => call('*', a, b))

/** The devices model of 2026 as its file says it, built by hand. */
export function devices(more: { base?: Given; goal?: Target['value']; is?: Target['is']; uplift?: Given } = {}): Model {
  const bridge = { from: ['industrial_output'], to: 'overall_scale' }
  const uplift = lever('scope_uplift', '%', 0, {
    kind: 'definition',
    bridge,
    label: { en: 'Conversion to overall scale', zh: '口径换算' },
  })
  const label = { en: 'Overall scale', zh: '总体规模' }
  return model(2024, 2027, {
    id: 'bj-devices-2026',
    support: { cost: 'support', without: { uptake: 0 } },
    figures: [
      figure('F003-5', 48),
      figure('F000-1', 50, { qualifier: 'goal', rounding: 0, metric: 'overall_scale', kind: 'target' }),
    ],
    sources: [source],
    levers: [
      growth(2),
      lever('uptake', '%', 0, { kind: 'action' }),
      lever('projects', 'projects', 20, { kind: 'action' }),
      lever('project_cost', 'm CNY', 80, { kind: 'action', max: 300 }),
      lever('support_rate', '%', 30, { kind: 'action', default: published('F004-5', 30) }),
      lever('support_from', 'year', 2026, { kind: 'action', min: 2025, max: 2028 }),
      lever('lag', 'years', 0, { kind: 'action', max: 3 }),
      lever('additionality', '%', 40),
      lever('output_per_yuan', '1', 1, { max: 3 }),
      lever('local_share', '%', 100),
      more.uplift ? { ...uplift, default: more.uplift } : uplift,
    ],
    constants: [{ id: 'support_cap', label, unit: 'm CNY', value: published('F004-6', 30) }],
    rows: [
      row(
        'support',
        'm CNY',
        call(
          'if',
          when(false),
          call(
            '*',
            product('projects', 'uptake'),
            call('min', product('support_rate', 'project_cost'), name('support_cap')),
          ),
          num(0),
        ),
        { metric: 'support_amount' },
      ),
      row(
        'added',
        'bn CNY',
        call(
          'if',
          when(true),
          product('projects', 'uptake', 'project_cost', 'additionality', 'output_per_yuan', 'local_share'),
          num(0),
        ),
        { metric: 'industrial_output' },
      ),
      row('output', 'bn CNY', call('+', compound('output', 'growth'), name('added')), {
        label: { en: 'Industrial output', zh: '工业产值' },
        metric: 'industrial_output',
        level: true,
        start: started(more.base ?? published('F003-5', 48)),
      }),
      row('scale', 'bn CNY', call('*', name('output'), call('+', num(1), name('scope_uplift'))), {
        label,
        metric: 'overall_scale',
        level: true,
      }),
    ],
    targets: [target('scale', 2024, 2026, more.goal ?? published('F000-1', 50), { label, is: more.is ?? 'at least' })],
  })
}

/** 163 bn in 2017 to 250 bn in 2020, seen from 2018. */
export function health(): Model {
  return model(2017, 2021, {
    id: 'bj-health-2020',
    seenFrom: 2018,
    figures: [
      figure('F002-3', 163, { qualifier: 'reached', metric: 'revenue', source: '002' }),
      figure('F002-1', 250, { qualifier: 'goal', rounding: 0, metric: 'revenue', source: '002', kind: 'target' }),
    ],
    sources: [{ ...source, id: '002', directness: 'press report' }],
    levers: [growth(13)],
    rows: [
      row('revenue', 'bn CNY', compound('revenue', 'growth'), {
        metric: 'revenue',
        level: true,
        start: started(published('F002-3', 163)),
      }),
    ],
    targets: [target('revenue', 2017, 2020, published('F002-1', 250))],
  })
}

/** Two leading firms over 10 bn in 2027, sizes unknown. */
export function leaders(): Model {
  const firm = (id: string, label: { en: string; zh: string }) =>
    row(id, 'bn CNY', compound(id, 'growth'), {
      label,
      metric: 'industrial_output',
      level: true,
      start: { kind: 'lever', lever: `${id}_size` },
    })
  const first = { en: 'First leading firm', zh: '龙头企业一' }
  const second = { en: 'Second leading firm', zh: '龙头企业二' }
  const goal = published('F001-4', 10)
  return model(2024, 2028, {
    id: 'sh-devices-2027',
    figures: [figure('F001-4', 10, { qualifier: 'more than', rounding: 0, kind: 'target' })],
    levers: [lever('a_size', 'bn CNY', null), lever('b_size', 'bn CNY', null), growth(10)],
    rows: [firm('a', first), firm('b', second)],
    targets: [
      target('a', 2024, 2027, goal, { label: first, is: 'more than' }),
      target('b', 2024, 2027, goal, { label: second, is: 'more than' }),
    ],
  })
}

/** What a year's support costs against a limit that the planner types. */
export function budget(): Model {
  return model(2025, 2028, {
    id: 'bj-supply-subsidy',
    support: { cost: 'budget', without: { uptake: 0 } },
    levers: [
      lever('uptake', '%', 0, { kind: 'action' }),
      lever('limit', 'm CNY', null, { kind: 'definition', max: 3000 }),
    ],
    rows: [row('budget', 'm CNY', call('*', num(480e6), name('uptake')), { metric: 'support_amount' })],
    targets: [target('budget', 2025, 2028, { kind: 'lever', lever: 'limit' }, { is: 'at most', counts: 'flow' })],
  })
}

/** Testing and review against the planner's own limit, in working days. */
export function days(taken: number, limit: number): Model {
  const own = { kind: 'assumption', value: limit, reason: { en: '', zh: '' } } as const
  return model(2025, 2026, {
    levers: [lever('testing', 'working days', taken, { kind: 'action', max: 400 })],
    rows: [row('total', 'working days', name('testing'), { metric: 'days' })],
    targets: [
      target('total', 2025, 2026, own, {
        is: 'at most',
        counts: 'flow',
        label: { en: 'Testing and review', zh: '检验与审评' },
      }),
    ],
  })
}

/** More than 500 registrations by the end of 2027, counted from January 2025. */
export function registrations(): Model {
  return model(2024, 2027, {
    figures: [
      figure('F001-1', 500, { unit: 'registrations', qualifier: 'more than', rounding: 0, metric: 'cumulative_count' }),
    ],
    levers: [
      lever('so_far', 'registrations', null, { max: 1000 }),
      lever('yearly', 'registrations', 100, { byPeriod: true, max: 1000 }),
    ],
    rows: [
      row('total', 'registrations', call('+', call('prev', name('total')), name('yearly')), {
        label: { en: 'Registrations', zh: '注册证' },
        metric: 'cumulative_count',
        start: { kind: 'lever', lever: 'so_far' },
      }),
    ],
    targets: [
      target('total', 2024, 2027, published('F001-1', 500), {
        is: 'more than',
        counts: 'count',
        label: { en: 'Registrations', zh: '注册证' },
      }),
    ],
  })
}
