import type { Figure, Metric, Source } from '../figures/figure.ts'
import type { Expression } from '../formula/expression.ts'
import type { Text } from '../locale/text.ts'

/**
 * A checked model with its figures resolved: plain data, safe to ship as JSON. All values are in declared units
 * (`2` is 2 %, `48` is 48 bn yuan); the engine converts. Periods are decimals, exact to the axis.
 */
export interface Model {
  readonly format: 1
  readonly id: string
  readonly version: number
  /** SHA-256 of the model with its figures resolved, hexadecimal. */
  readonly hash: string
  readonly title: Text
  /** The question that the model answers, one sentence. */
  readonly question: Text
  readonly axis: Axis
  readonly levers: readonly Lever[]
  readonly rows: readonly Row[]
  readonly constants: readonly Constant[]
  readonly tables: readonly Table[]
  readonly targets: readonly Target[]
  readonly presets: readonly Preset[]
  readonly checks: readonly Check[]
  readonly caveats: readonly Caveat[]
  readonly support: Support | null
  /** Set where the articles predate the goal year and hold no result: the period from which one looks. */
  readonly seenFrom: number | null
  /** Every published figure that a lever, row, constant or target rests on. */
  readonly figures: readonly Figure[]
  /** The sources of these figures, in the order of the first use. */
  readonly sources: readonly Source[]
  /** The metrics that rows, levers and figures name. */
  readonly metrics: readonly Metric[]
}

/**
 * What the figures cannot bear. One about the base falls away once the planner's own stands in its place, one about the
 * result once an actual stands in the goal period.
 */
export interface Caveat extends Text {
  readonly about?: 'base' | 'result' | undefined
}

export interface Axis {
  readonly from: number
  readonly to: number
  readonly step: number
  readonly unit: 'year' | 'quarter' | 'month' | 'day'
  /** from, from + step, …, to. */
  readonly periods: readonly number[]
}

/** A number and what it rests on. `value` is null where nothing is published and nothing assumed. */
export type Given =
  | { readonly kind: 'figure'; readonly value: number; readonly figure: string }
  | { readonly kind: 'assumption'; readonly value: number; readonly reason: Text }
  | { readonly kind: 'literature'; readonly value: number; readonly source: Text }
  | {
      /** The planner's own base in place of a published one. */
      readonly kind: 'own'
      readonly value: number
      /** Rounding step in the row's unit; 0: exact. */
      readonly rounding: number
      readonly owner: string
      readonly source: string
      readonly scope: string
    }
  | { readonly kind: 'none'; readonly value: null }

export type LeverKind = 'action' | 'condition' | 'definition'

export interface Lever {
  readonly id: string
  readonly label: Text
  readonly help: Text | null
  readonly kind: LeverKind
  readonly unit: string
  /** True: one value a period (`growth@2025`); false: one value for all. */
  readonly byPeriod: boolean
  readonly min: number
  readonly max: number
  readonly step: number
  readonly plausible: { readonly low: number; readonly high: number } | null
  /** What makes two metrics comparable; only for definitions. */
  readonly bridge: { readonly from: readonly string[]; readonly to: string } | null
  readonly default: Given
  /** Defaults by period that differ from `default`, aligned with the axis; null where there are none. */
  readonly series: readonly (number | null)[] | null
}

export type Start =
  | { readonly kind: 'given'; readonly given: Given }
  | { readonly kind: 'lever'; readonly lever: string }
  | { readonly kind: 'formula'; readonly formula: Expression; readonly text: string }

export interface Row {
  readonly id: string
  readonly label: Text
  readonly unit: string
  readonly metric: string | null
  /** Heading under which the sheet shows it. */
  readonly group: Text | null
  /** First cell; null: the formula holds from the first. */
  readonly start: Start | null
  readonly formula: Expression | null
  /** The formula as written, for the formula bar. */
  readonly text: string
  /** Fixed cells, aligned with the axis. */
  readonly series: readonly (Given | null)[] | null
  /** A level (output, revenue): the sheet shows growth on a year earlier under it. */
  readonly level: boolean
}

export interface Constant {
  readonly id: string
  readonly label: Text
  readonly unit: string
  readonly value: Given
}

export interface Table {
  readonly id: string
  readonly x: readonly number[]
  readonly y: readonly number[]
}

export interface Target {
  readonly row: string
  readonly label: Text
  readonly base: number
  readonly period: number
  readonly value: Given | { readonly kind: 'lever'; readonly lever: string }
  readonly is: 'at least' | 'at most' | 'more than'
  readonly path: 'geometric' | 'linear'
  /**
   * What the goal counts: a level that grows from the base, a flow of one period (a budget, what a year adds), or a
   * count that runs up from the base. A flow has no growth needed and no reference path.
   */
  readonly counts: 'level' | 'flow' | 'count'
}

/** Values to set, by address (`growth` for all periods, `growth@2025` for one), in declared units. */
export type Settings = Readonly<Record<string, number>>

export interface Preset {
  readonly id: string
  readonly title: Text
  readonly set: Settings
  /** Outcome of the first target under the preset. */
  readonly expect: string
}

export interface Check {
  readonly set: Settings
  /** `scale@2026`. */
  readonly cell: string
  readonly equals: number
  readonly within: number
}

/** What public money does in the model: its bill, and the settings under which there is none. */
export interface Support {
  /** Row of the yearly bill. */
  readonly cost: string
  /** Lever values that switch the support off. */
  readonly without: Settings
}
