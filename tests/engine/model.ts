import { cellIndex, inputIndex } from '../../src/engine/cell.ts'
import { compile } from '../../src/engine/compile.ts'
import { run } from '../../src/engine/run.ts'
import type { Expression } from '../../src/formula/expression.ts'
import { parseFormula } from '../../src/formula/parse.ts'
import type { Given, Lever, Model, Row, Start, Table } from '../../src/model/model.ts'
import { periodsOf } from '../../src/model/periods.ts'

const text = { en: '', zh: '' }

/** A row as a test writes it: a formula, or a formula with a start (a number, `{ lever }` or `{ formula }`) or a series. */
export interface RowSketch {
  readonly formula?: string
  readonly start?: number | null | { readonly lever: string } | { readonly formula: string }
  readonly series?: readonly (number | null)[]
  readonly unit?: string
}

export interface ModelSketch {
  readonly from?: number
  readonly to?: number
  readonly step?: number
  /** Default by lever id; an array: a lever by period; null: none. Unit 1, or the one given after a colon: `growth:%`. */
  readonly levers?: Readonly<Record<string, number | null | readonly number[]>>
  readonly rows: Readonly<Record<string, string | RowSketch>>
  readonly constants?: Readonly<Record<string, number>>
  readonly tables?: readonly Table[]
}

/** A checked model from a sketch; throws where a formula is wrong. */
export function modelOf({
  from = 2024,
  to = 2026,
  step = 1,
  levers = {},
  rows,
  constants = {},
  tables = [],
}: ModelSketch): Model {
  const periods = periodsOf({ from, to, step })
  const none = {
    presets: [],
    checks: [],
    caveats: [],
    targets: [],
    figures: [],
    sources: [],
    metrics: [],
    support: null,
    seenFrom: null,
  }
  return {
    format: 1,
    id: 'sketch',
    version: 1,
    hash: '',
    title: text,
    question: text,
    axis: { from, to, step, unit: 'year', periods },
    levers: Object.entries(levers).map(leverOf),
    rows: Object.entries(rows).map(([id, row]) => rowOf(id, typeof row === 'string' ? { formula: row } : row)),
    constants: Object.entries(constants).map(([id, value]) => ({ id, label: text, unit: '1', value: given(value) })),
    tables,
    ...none,
  }
}

function leverOf([key, value]: readonly [string, number | null | readonly number[]]): Lever {
  const [id = '', unit = '1'] = key.split(':')
  const series = Array.isArray(value) ? value : null
  const shown = { label: text, help: null, kind: 'action' as const, unit, plausible: null, bridge: null }
  const first = Array.isArray(value) ? (value[0] as number) : (value as number | null)
  return { id, ...shown, byPeriod: series !== null, min: -100, max: 100, step: 0.1, default: given(first), series }
}

function rowOf(id: string, { formula, start, series, unit = '1' }: RowSketch): Row {
  return {
    id,
    label: text,
    unit,
    metric: null,
    group: null,
    start: start === undefined ? null : startOf(start),
    formula: formula === undefined ? null : parsed(formula),
    text: formula ?? '',
    series: series?.map((value) => (value === null ? null : given(value))) ?? null,
    level: false,
  }
}

function startOf(start: NonNullable<RowSketch['start']> | null): Start {
  if (start === null || typeof start === 'number') return { kind: 'given', given: given(start) }
  if ('lever' in start) return { kind: 'lever', lever: start.lever }
  return { kind: 'formula', formula: parsed(start.formula), text: start.formula }
}

function given(value: number | null): Given {
  return value === null ? { kind: 'none', value } : { kind: 'assumption', value, reason: text }
}

/** The expression of a formula; throws its problems. */
export function parsed(formula: string): Expression {
  const result = parseFormula(formula)
  if (!result.ok) throw new Error(`${formula}: ${JSON.stringify(result.problems)}`)
  return result.value
}

/** A row over the periods in base units, one lane; inputs by name in base units. */
export function rowValues(model: Model, row: string, inputs: Readonly<Record<string, number>> = {}): number[] {
  const program = compile(
    model,
    Object.keys(inputs).filter((name) => model.rows.some(({ id }) => id === name.split('@')[0])),
  )
  const values: (number | undefined)[] = program.inputs.map(() => undefined)
  for (const [name, value] of Object.entries(inputs)) {
    const at = inputIndex(program, name)
    if (at < 0) throw new Error(`no input ${name}`)
    values[at] = value
  }
  const found = run(program, { lanes: 1, inputs: values })
  return model.axis.periods.map((period) => found.value(cellIndex(program, row, period)))
}
