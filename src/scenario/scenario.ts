/**
 * What a planner changed, and nothing else: plain immutable data in declared units. An empty scenario is the model's
 * defaults. Keys are addresses: `growth` (all periods), `growth@2025` (one), `output@2025` (a cell).
 */
export interface Scenario {
  readonly model: { readonly id: string; readonly version: number; readonly hash: string }
  /** The planner's own title; empty: named after the preset or the default assumptions. */
  readonly title: string
  readonly levers: Readonly<Record<string, number>>
  readonly overrides: Readonly<Record<string, Override>>
  /** Replaced bases by row id. */
  readonly bases: Readonly<Record<string, Base>>
  /** For the head of the printed page. */
  readonly author: string
  readonly note: string
}

/** A typed-in cell. An actual moves "now"; a what-if does not. */
export interface Override {
  readonly value: number
  readonly kind: 'what-if' | 'actual'
  /** Of an actual: flash, preliminary or final; null: not said. */
  readonly status: 'flash' | 'preliminary' | 'final' | null
  readonly reason: string
  readonly source: string
  /** ISO date on which it was typed. */
  readonly date: string
}

/** A base of the planner's own, in place of the published figure at the start of a row. */
export interface Base {
  readonly value: number
  readonly period: number
  /** Metric id where it counts the same thing, else free text in `scope`. */
  readonly metric: string
  readonly scope: string
  readonly owner: string
  readonly source: string
  readonly note: string
  /** Rounding step in the row's unit; 0: exact. */
  readonly rounding: number
  /** Earlier periods, oldest first, for the chart. */
  readonly history: readonly { readonly period: number; readonly value: number }[]
}
