import type { Given, Model, Settings, Target } from '../model/model.ts'

/** What is asked: a model with the planner's values. A scenario is one (extra fields do no harm). */
export interface Inputs {
  readonly levers: Settings
  readonly overrides: Readonly<Record<string, { readonly value: number; readonly kind: 'what-if' | 'actual' }>>
}

/** The word of VERDICT: outcome of a scenario, or, with an actual in the goal period, of reality. */
export type Outcome =
  | 'reached'
  | 'short'
  | 'over the limit'
  | 'too close to call'
  | 'cannot be judged'
  | 'met'
  | 'missed'

export type CellErrorCode = '#DIV/0!' | '#NUM!' | '#N/A'

/** Why a cell shows an error: the first cell that made it. */
export interface CellError {
  readonly code: CellErrorCode
  readonly cause: string
}

/** Rows of one lane, aligned with the axis, in declared units; NaN where a cell has none (see `errors`). */
export type Rows = Readonly<Record<string, readonly number[]>>

/** A number that someone gave, as written, in the unit of the row that holds it. */
export interface GivenNumber {
  readonly row: string
  readonly value: number
  readonly unit: string
  /** `own`: the planner's, as base or typed into the cell. */
  readonly kind: Given['kind']
  /** Owner of a base of the planner's own; else empty. */
  readonly owner: string
}

/** A level now: the base, or the latest actual up to the goal period. Values in the target row's unit. */
export interface Standing {
  readonly period: number
  readonly value: number
  readonly actual: boolean
  /** The number that `value` is, or is converted from; null: it is calculated from more than one number. */
  readonly given: GivenNumber | null
  /** True where a definition that is not neutral made `value` of that number, so that it is no published figure. */
  readonly converted: boolean
}

export interface Progress {
  readonly word: 'ahead of schedule' | 'on schedule' | 'behind schedule' | 'moving away'
  /** Observed ÷ required growth (levels); share done ÷ time gone (counts). */
  readonly ratio: number
  /** Fractions: of the goal done, of the increase done, of the time gone. */
  readonly goalDone: number
  readonly increaseDone: number
  readonly timeGone: number
  /** increaseDone (levels) or goalDone − timeGone, in percentage points. */
  readonly points: number
}

export interface TargetAnswer {
  readonly target: Target
  /** In the row's unit; null: none set. */
  readonly goal: number | null
  /** Row at the goal period; NaN if it cannot be computed. */
  readonly value: number
  /** The same under the base's rounding; equal to `value` when it opens no band. */
  readonly low: number
  readonly high: number
  /** value − goal. */
  readonly gap: number
  readonly outcome: Outcome
  /** Why it cannot be judged; null: it can. */
  readonly unjudged: 'no goal' | 'no base' | 'scopes differ' | 'failed' | null
  readonly base: Standing
  readonly now: Standing
  /**
   * What the three growth numbers and the path are: compound rates a step, as fractions (0.0206), or changes a step in
   * the row's unit (linear targets and counts). Where the goal is a flow of one period all of them are NaN.
   */
  readonly growthKind: 'rate' | 'change'
  /** Average growth a step: needed from base, needed from now, and this scenario's from now; NaN: none. */
  readonly requiredFromBase: number
  readonly requiredFromNow: number
  readonly scenarioGrowth: number
  /** `requiredFromNow` at the ends of the base's rounding. */
  readonly requiredLow: number
  readonly requiredHigh: number
  /** First period at or above the goal (strictly above for more than); null: not on the axis. */
  readonly firstPeriod: number | null
  /** The first periods if the base is at the ends of its rounding (null: not on the axis); null: both are the same. */
  readonly firstRange: { readonly earliest: number | null; readonly latest: number | null } | null
  /** Null without an actual after the base. */
  readonly progress: Progress | null
  /** Reference path from now to the goal; empty where there is no goal, no value or only a flow of one period. */
  readonly path: readonly { readonly period: number; readonly value: number }[]
}

/** Everything that the first view needs, from one batch. */
export interface Answer {
  readonly model: Model
  /** What was asked. */
  readonly inputs: Inputs
  readonly periods: readonly number[]
  readonly rows: Rows
  /** The same rows if the base is at the ends of its rounding; null: no band. */
  readonly low: Rows | null
  readonly high: Rows | null
  /** The same rows without support; null: the model has none. */
  readonly without: Rows | null
  /** By address, only for failed cells. */
  readonly errors: Readonly<Record<string, CellError>>
  readonly targets: readonly TargetAnswer[]
  /** What the support costs a period, in the cost row's unit, aligned with the axis; null: none. */
  readonly support: { readonly row: string; readonly unit: string; readonly values: readonly number[] } | null
  /**
   * Levers whose present value rests on an assumption, of all: the default is one, or the planner changed it. A lever
   * left at a published figure or at a value from the literature is not, nor is one without a value.
   */
  readonly assumed: { readonly count: number; readonly of: number }
  /**
   * Values of by-period levers in declared units, aligned with the axis; where a typed-in cell makes the lever inert,
   * the value that it implies (NaN: none alone does). NaN also where no formula uses the lever.
   */
  readonly leverRows: Readonly<Record<string, readonly { readonly value: number; readonly implied: boolean }[]>>
}
