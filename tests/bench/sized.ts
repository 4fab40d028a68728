import { parseFormula } from '../../src/formula/parse.ts'
import type { Lever, Model, Row } from '../../src/model/model.ts'
import { periodsOf } from '../../src/model/periods.ts'

const none = { en: '', zh: '' }
const reason = { kind: 'assumption', reason: none } as const
const periods = periodsOf({ from: 2001, to: 2040, step: 1 })

/** What a district of the sized model is made of, in words for the report. */
export const sizedWords =
  'districts of five rows (support, added, output, scale, share), six levers each, 40 periods, no two districts alike'

/**
 * A model of about `cells` cells made of districts, each after `bj-devices-2026`: support with a cap and a starting year,
 * output added, output compounding by a growth by period, a wider scale, and its share of the district before.
 */
export function sizedModel(cells: number): Model {
  const districts = Math.round(cells / (5 * periods.length))
  const indexes = Array.from({ length: districts }, (_, i) => i)
  return {
    format: 1,
    id: `sized-${cells}`,
    version: 1,
    hash: '',
    title: none,
    question: none,
    axis: { from: 2001, to: 2040, step: 1, unit: 'year', periods },
    levers: indexes.flatMap(levers),
    rows: indexes.flatMap(rows),
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

function levers(i: number): readonly Lever[] {
  return [
    lever(`growth_${i}`, '%', 1 + (i % 7) / 3, true),
    lever(`uptake_${i}`, '%', 20 + (i % 50)),
    lever(`projects_${i}`, 'projects', 10 + (i % 20)),
    lever(`cost_${i}`, 'm CNY', 60 + (i % 80)),
    lever(`from_${i}`, '1', 2003 + (i % 20)),
    lever(`uplift_${i}`, '%', i % 10),
  ]
}

function lever(id: string, unit: string, value: number, byPeriod = false): Lever {
  const limits = { min: 0, max: 100, step: 1, plausible: null, bridge: null, series: null }
  return { id, label: none, help: null, kind: 'action', unit, byPeriod, ...limits, default: { ...reason, value } }
}

function rows(i: number): readonly Row[] {
  const before = i === 0 ? 0 : i - 1
  return [
    row(`support_${i}`, `if(year >= from_${i}, projects_${i} * uptake_${i} * min(0.3 * cost_${i}, 30000000), 0)`),
    row(`added_${i}`, `if(year >= from_${i} + 1, projects_${i} * uptake_${i} * cost_${i} * 0.4, 0)`),
    row(`output_${i}`, `prev(output_${i}) * (1 + growth_${i}) + added_${i}`, 1 + (i % 48)),
    row(`scale_${i}`, `output_${i} * (1 + uplift_${i})`),
    row(`share_${i}`, `scale_${i} / (scale_${i} + scale_${before} + support_${i})`),
  ]
}

function row(id: string, text: string, start?: number): Row {
  const formula = parseFormula(text)
  if (!formula.ok) throw new Error(text)
  const shown = { label: none, unit: 'bn CNY', metric: null, group: null, series: null, level: false }
  const given = start === undefined ? null : ({ kind: 'given', given: { ...reason, value: start } } as const)
  return { id, ...shown, start: given, formula: formula.value, text }
}
