import type { Library } from '../../src/figures/figure.ts'
import { loadLibrary } from '../../src/figures/load.ts'

/** A library of three figures: 48 bn of output, a goal of 50 bn, and a text. */
export function smallLibrary(): Library {
  const text = (en: string) => `{ en: "${en}", zh: "${en}" }`
  const figure = (id: string, value: string, unit: string, metric: string) =>
    `- { id: ${id}, source: "003", label: ${text('x')}, value: ${value}, unit: "${unit}", qualifier: equal,
    period: ${text('2024')}, place: ${text('x')}, scope: ${text('x')}, metric: ${metric}, kind: actual, rounding: 0,
    owner: null, models: [small] }`
  const library = loadLibrary({
    'sources.yaml': `- { id: "003", file: "003.txt", publisher: ${text('x')}, title: ${text('x')}, published: "2025-10-23", directness: press report }`,
    'metrics.yaml': [...['output', 'scale'].map((id) => `- { id: ${id}, label: ${text('x')} }`)].join('\n'),
    'figures.yaml': [
      figure('F003-1', '48', 'bn CNY', 'output'),
      figure('F003-2', '50', 'bn CNY', 'scale'),
      figure('F003-3', text('many'), '', 'output'),
      figure('F003-4', '30', '%', 'output'),
    ].join('\n'),
    'conflicts.yaml': `- { id: 1, figures: [F003-1], text: ${text('x')} }`,
  })
  if (!library.ok) throw new Error(JSON.stringify(library.problems))
  return library.value
}

/** A sound model that uses most of the language; tests break one line of it at a time. */
export const smallModel = `format: 1
id: small
version: 1
title: { en: "Small", zh: "小" }
question: { en: "Does it work?", zh: "能否运行？" }
axis: { from: 2024, to: 2027, step: 1 }
support: { cost: paid, without: { uptake: 0 } }
seen_from: 2025
constants:
  cap: { unit: m CNY, value: 30, source: { en: "A book", zh: "书" } }
tables:
  ramp: { x: [0, 10], y: [0, 1] }
levers:
  growth:
    label: { en: "Growth", zh: "增速" }
    kind: condition
    unit: "%"
    by: period
    min: -5
    max: 20
    step: 0.1
    plausible: { low: 0, high: 4 }
    default: { value: 2, assumption: { en: "None", zh: "无" } }
    series: { 2025: 3 }
  uptake:
    label: { en: "Uptake", zh: "享受率" }
    kind: action
    unit: "%"
    min: 0
    max: 100
    step: 1
    default: { figure: F003-4 }
  uplift:
    label: { en: "Uplift", zh: "换算" }
    kind: definition
    unit: "%"
    bridge: { from: output, to: scale }
    min: 0
    max: 10
    step: 0.1
    default: { value: 0, assumption: { en: "None", zh: "无" } }
  wanted:
    label: { en: "Wanted", zh: "目标" }
    kind: definition
    unit: "%"
    min: 0
    max: 100
    step: 1
    default: none
rows:
  paid:
    unit: m CNY
    formula: "uptake * cap"
  output:
    unit: bn CNY
    metric: output
    start: { figure: F003-1 }
    formula: "prev(output) * (1 + growth)"
  scale:
    unit: bn CNY
    metric: scale
    formula: |
      output * (1 + uplift)
        + 0 * interp(ramp, t)
  fixed:
    unit: "1"
    series:
      2024: { value: 1, assumption: { en: "None", zh: "无" } }
      2025: { value: 2, assumption: { en: "None", zh: "无" } }
    formula: "prev(fixed, 2) + at(fixed, 2024) - first(fixed) + cumulative(growth)"
targets:
  - { row: scale, base: 2024, period: 2026, value: { figure: F003-2 }, is: at least }
presets:
  - { id: fast, title: { en: "Fast", zh: "快" }, set: { growth: 5, growth@2026: 6 }, expect: reached }
checks:
  - { set: { growth: 1 }, cell: output@2025, equals: 48.48, within: 1e-9 }
`
