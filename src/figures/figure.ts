import type { Text } from '../locale/text.ts'

/** How the source words the number; decides whether its rounding opens a band. */
export type Qualifier =
  | 'equal'
  | 'about'
  | 'reached'
  | 'expected'
  | 'average'
  | 'over'
  | 'more than'
  | 'nearly'
  | 'up to'
  | 'since'
  | 'goal'
  | 'none'

export type Directness = 'original' | 'press report' | 'machine-translated summary'

export interface Source {
  /** File number, `003`. */
  readonly id: string
  readonly file: string
  readonly publisher: Text
  /** Title as published, and our rendering of it in the other language. */
  readonly title: Text
  /** ISO date of publication. */
  readonly published: string
  readonly directness: Directness
}

export type FigureValue =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'range'; readonly from: number; readonly to: number }
  | { readonly kind: 'text'; readonly text: Text }

export interface Figure {
  /** `F003-5`: the fifth figure of source 003. */
  readonly id: string
  readonly source: string
  /** What it measures, in our own words. */
  readonly label: Text
  readonly value: FigureValue
  /** Declared unit, e.g. `bn CNY`, `%`; empty for text and periods. */
  readonly unit: string
  readonly qualifier: Qualifier
  readonly period: Text
  readonly place: Text
  /** Which population is counted and how: the scope note. */
  readonly scope: Text
  /** Id of what is counted: `industrial_output`, `overall_scale`, `revenue`, … */
  readonly metric: string
  readonly kind: 'actual' | 'target' | 'rule' | 'claim'
  /** Step to which the value is rounded, in its unit; 0 when it opens no band. */
  readonly rounding: number
  /** Who produced the number; null: not stated. */
  readonly owner: Text | null
  /** Models that use it or show it as context. */
  readonly models: readonly string[]
}

export interface Metric {
  readonly id: string
  readonly label: Text
  readonly note?: Text
}

/** A contradiction between sources, shown beside every figure it touches. */
export interface Conflict {
  readonly id: number
  readonly figures: readonly string[]
  readonly text: Text
}

/** Everything in `seeds/`. */
export interface Library {
  readonly sources: readonly Source[]
  readonly figures: readonly Figure[]
  readonly metrics: readonly Metric[]
  readonly conflicts: readonly Conflict[]
}
