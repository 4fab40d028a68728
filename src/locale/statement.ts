import type { Text } from './text.ts'

/** A number in its declared unit, and the places (counted in that unit) that may be shown. */
export interface Amount {
  readonly value: number
  readonly unit: string
  readonly decimals: number
}

export type AxisUnit = 'year' | 'quarter' | 'month' | 'day'

export interface Goal {
  readonly amount: Amount
  readonly period: number
  readonly is: 'at least' | 'at most' | 'more than'
  /** Set by the planner, not published. */
  readonly own: boolean
}

export interface BaseLine {
  /** As the goal counts it. */
  readonly amount: Amount
  /** The number as given, where a conversion made `amount` of it; null: there is none between them. */
  readonly given: Amount | null
  readonly period: number
  /** A figure of the planner's own and its owner (may be empty); null: published or part of the model. */
  readonly own: { readonly owner: string } | null
}

/** Average growth a step: rates in percent, or changes in `unit`. */
export interface Growth {
  readonly kind: 'rate' | 'change'
  readonly needed: number
  readonly has: number
  readonly unit: string
}

/** A definition lever that is not neutral. */
export interface Definition {
  readonly label: Text
  readonly value: number
  readonly unit: string
}

/** What most sentences name. */
export interface Scene {
  /** Name of the goal where the model has several. */
  readonly title: Text | null
  readonly subject: Text
  readonly axisUnit: AxisUnit
  readonly goal: Goal
  readonly base: BaseLine
  readonly value: Amount
  /** Distance from the goal, from the digits shown, never negative. */
  readonly gap: Amount
  /** The distance in percent of the goal, full precision, never negative. */
  readonly share: number
  /** Values if the base is at the ends of its rounding; null: no band. */
  readonly band: { readonly low: Amount; readonly high: Amount } | null
  /** The given numbers whose rounding opens the band, as given. */
  readonly rounded: readonly Amount[]
  readonly growth: Growth | null
  readonly definitions: readonly Definition[]
}

export type ScenarioOutcome = 'reached' | 'short' | 'over the limit' | 'too close to call'

/** The latest actual and how far it has come; shares in percent. */
export interface ActualLine {
  readonly amount: Amount
  /** The number as typed, where a conversion made `amount` of it. */
  readonly given: Amount | null
  readonly period: number
  readonly done: {
    readonly increase: number
    readonly time: number
    readonly points: number
    readonly away: boolean
    /** A count from 0: share of the goal, not of an increase. */
    readonly ofGoal: boolean
  } | null
  readonly stepsLeft: number
}

/** How many goals have which outcome. */
export type OutcomeWord = ScenarioOutcome | 'met' | 'missed' | 'cannot be judged'

/** Everything that may be said of a goal, as plain numbers, texts and units. */
export type Statement =
  | { readonly kind: 'default'; readonly scene: Scene; readonly outcome: ScenarioOutcome }
  | { readonly kind: 'reached' | 'short' | 'too close' | 'over the limit' | 'within the limit'; readonly scene: Scene }
  | { readonly kind: 'early'; readonly scene: Scene; readonly first: number; readonly steps: number }
  | { readonly kind: 'already there'; readonly scene: Scene; readonly outcome: ScenarioOutcome }
  | { readonly kind: 'strict'; readonly scene: Scene; readonly count: boolean }
  | { readonly kind: 'actual'; readonly scene: Scene; readonly actual: ActualLine; readonly outcome: ScenarioOutcome }
  | {
      readonly kind: 'met' | 'missed'
      readonly scene: Scene
      /** The actual as typed, where a conversion made the value of it. */
      readonly given: Amount | null
      /** The sources predate the result, so that it is said whose figure it is. */
      readonly lookingBack: boolean
    }
  | { readonly kind: 'looking back'; readonly scene: Scene; readonly from: number; readonly outcome: ScenarioOutcome }
  | { readonly kind: 'gone by'; readonly scene: Scene }
  | {
      readonly kind: 'no count'
      readonly scene: Scene
      readonly perYear: number
      readonly perMonth: number
      readonly from: number
    }
  | { readonly kind: 'no base'; readonly scene: Scene }
  | { readonly kind: 'no goal'; readonly scene: Scene }
  | {
      readonly kind: 'failed'
      readonly scene: Scene
      readonly code: string
      readonly cell: Text
      readonly cellPeriod: number
    }
  | { readonly kind: 'scopes differ'; readonly title: Text | null; readonly base: Text; readonly goal: Text }
  | {
      readonly kind: 'several'
      readonly counts: readonly { readonly outcome: OutcomeWord; readonly count: number }[]
      readonly furthest: { readonly label: Text; readonly value: Amount; readonly goal: Goal } | null
    }

/** A run of words; only the words of the outcome have a tone. */
export interface Phrase {
  readonly text: string
  readonly tone?: 'met' | 'gap' | 'close'
}
