import type { Lever } from '../../model/model.ts'
import { address } from '../../model/periods.ts'
import type { Override, Scenario } from '../../scenario/scenario.ts'
import { override, resetLeverAt, revert, setLeverAt } from '../../session/edits.ts'

/** What an edit of one cell does to the values of the scenario. */
export type ValueChange =
  | { readonly kind: 'lever'; readonly lever: Lever; readonly period: number; readonly value: number }
  | { readonly kind: 'reset'; readonly lever: Lever; readonly period: number }
  | { readonly kind: 'value'; readonly row: string; readonly period: number; readonly value: number }
  | { readonly kind: 'revert'; readonly row: string; readonly period: number }

/** What an edit of one cell does: a base taken back to the published one can move the whole axis. */
export type Change = ValueChange | { readonly kind: 'published base'; readonly row: string }

/** The scenario with all the changes; `date` is the ISO day of typing. */
export function apply(scenario: Scenario, changes: readonly ValueChange[], date: string): Scenario {
  return changes.reduce((state, change) => applyOne(state, change, date), scenario)
}

/** A new number keeps the kind, reason and source of the one that it replaces. */
export function typedValue(value: number, before: Override | undefined, date: string): Override {
  const fresh: Override = { value, kind: 'what-if', status: null, reason: '', source: '', date }
  return before ? { ...before, value, date } : fresh
}

function applyOne(scenario: Scenario, change: ValueChange, date: string): Scenario {
  switch (change.kind) {
    case 'lever':
      return setLeverAt(scenario, change.lever.id, change.period, change.value)
    case 'reset':
      return resetLeverAt(scenario, change.lever.id, change.period)
    case 'value': {
      const cell = address(change.row, change.period)
      return override(scenario, cell, typedValue(change.value, scenario.overrides[cell], date))
    }
    case 'revert':
      return revert(scenario, address(change.row, change.period))
    default:
      return change satisfies never
  }
}
