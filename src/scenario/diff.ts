import type { Given, Lever, Model, Row } from '../model/model.ts'
import { indexOfPeriod, parseAddress } from '../model/periods.ts'
import { fitScenario } from './fit.ts'
import type { Base, Override, Scenario } from './scenario.ts'
import { settingWithout } from './setting.ts'
import { trimScenario } from './trim.ts'

/** One thing in which a scenario differs from its model; values in declared units. */
export type Difference =
  | {
      readonly kind: 'lever'
      readonly lever: Lever
      /** Null: all periods. */
      readonly period: number | null
      /** What holds without the change; null: nothing given. */
      readonly from: number | null
      readonly to: number
    }
  | { readonly kind: 'cell'; readonly row: Row; readonly period: number; readonly override: Override }
  | { readonly kind: 'base'; readonly row: Row; readonly from: Given; readonly base: Base }

/** All differences from the published model, in its order: bases, levers, typed cells; periods ascending. */
export function differences(source: Model, scenario: Scenario): readonly Difference[] {
  const trimmed = trimScenario(source, scenario)
  const { model } = fitScenario(source, trimmed)
  return [...basesOf(source, trimmed), ...leversOf(model, trimmed), ...cellsOf(model, trimmed)]
}

function basesOf(source: Model, { bases }: Scenario): Difference[] {
  return source.rows.flatMap((row): Difference[] => {
    const base = Object.hasOwn(bases, row.id) ? bases[row.id] : undefined
    return base && row.start?.kind === 'given' ? [{ kind: 'base', row, from: row.start.given, base }] : []
  })
}

function leversOf(model: Model, { levers }: Scenario): Difference[] {
  return model.levers.flatMap((lever) =>
    at(levers, lever.id).map(([period, to]): Difference => {
      const index = period === null ? null : indexOfPeriod(model.axis, period)
      return { kind: 'lever', lever, period, from: settingWithout(lever, levers, model.axis, index), to }
    }),
  )
}

function cellsOf(model: Model, { overrides }: Scenario): Difference[] {
  return model.rows.flatMap((row) =>
    at(overrides, row.id).flatMap(([period, override]): Difference[] =>
      period === null ? [] : [{ kind: 'cell', row, period, override }],
    ),
  )
}

/** Entries of one lever or row with their periods, that for all periods first. */
function at<T>(record: Readonly<Record<string, T>>, id: string): [number | null, T][] {
  const found = Object.entries(record).flatMap(([key, value]): [number | null, T][] => {
    const address = parseAddress(key)
    return address?.id === id ? [[address.period, value]] : []
  })
  const rank = (period: number | null) => period ?? Number.NEGATIVE_INFINITY
  return found.sort(([a], [b]) => (rank(a) < rank(b) ? -1 : 1))
}
