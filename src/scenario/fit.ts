import type { Problem } from '../locale/problem.ts'
import type { Lever, Model } from '../model/model.ts'
import { address, indexOfPeriod, parseAddress } from '../model/periods.ts'
import { problemAt } from './problems.ts'
import { rebase } from './rebase.ts'
import type { Base, Override, Scenario } from './scenario.ts'

/** A scenario of which every part fits its model. */
export interface Fitted {
  readonly scenario: Scenario
  /** The model with the scenario's bases. */
  readonly model: Model
  /** What was left out, part by part, and what to know about the rest. */
  readonly problems: readonly Problem[]
}

/**
 * Keeps what the published model can hold and reports the rest: unknown names, periods off the axis (which the bases
 * may have moved), values out of a lever's range. The result names the model given, whatever the scenario named.
 */
export function fitScenario(source: Model, scenario: Scenario): Fitted {
  const problems: Problem[] = [...problemsOfModel(source, scenario)]
  const bases = fitBases(source, scenario.bases, problems)
  const rebased = rebase(source, bases)
  const model = rebased.ok ? rebased.value : source
  const levers = fitEntries(model, scenario.levers, problemOfLever, (value) => value + 0, problems)
  const overrides = fitEntries(model, scenario.overrides, problemOfOverride, plain, problems)
  const { id, version, hash } = source
  const fitted = {
    ...scenario,
    model: { id, version, hash },
    levers,
    overrides,
    bases,
  }
  return { scenario: fitted, model, problems }
}

function problemsOfModel(model: Model, scenario: Scenario): Problem[] {
  const { id, version, hash } = scenario.model
  if (id !== model.id) return [problemAt('model', 'scenario-other-model', { found: id, expected: model.id })]
  const versions = { found: version, expected: model.version }
  if (version !== model.version) return [problemAt('model', 'scenario-other-version', versions)]
  const same = hash === '' || model.hash.startsWith(hash)
  return same ? [] : [problemAt('model', 'scenario-other-figures', {})]
}

function fitBases(model: Model, bases: Scenario['bases'], problems: Problem[]): Readonly<Record<string, Base>> {
  const kept = Object.entries(bases).filter(([id, base]) => {
    const checked = rebase(model, Object.fromEntries([[id, base]]))
    problems.push(...checked.problems)
    return checked.ok
  })
  return Object.fromEntries(kept.map(([id, base]) => [id, plainBase(base)]))
}

/** The entries that fit, under the axis's own spelling of their periods; of two for one address the first counts. */
function fitEntries<T>(
  model: Model,
  entries: Readonly<Record<string, T>>,
  problemOf: (model: Model, key: string, value: T) => Problem | null,
  clean: (value: T) => T,
  problems: Problem[],
): Readonly<Record<string, T>> {
  const kept = new Map<string, T>()
  for (const [written, value] of Object.entries(entries)) {
    const key = canonical(model, written)
    const twice = kept.has(key) ? problemAt(written, 'duplicate-part', { part: written }) : null
    const problem = problemOf(model, written, value) ?? twice
    if (problem) problems.push(problem)
    else kept.set(key, clean(value))
  }
  return Object.fromEntries(kept)
}

/** What keeps a lever's value from being used at an address; null: nothing. */
export function problemOfLever(model: Model, key: string, value: number): Problem | null {
  const at = parseAddress(key)
  const lever = model.levers.find((each) => each.id === at?.id)
  if (!at || !lever) return problemAt(key, 'unknown-part', { found: key })
  const wrong = at.period === null ? null : problemOfPeriod(model, lever, key, at.period)
  return wrong ?? problemOfRange(lever, key, value)
}

function problemOfPeriod(model: Model, lever: Lever, key: string, period: number): Problem | null {
  if (!lever.byPeriod) return problemAt(key, 'not-by-period', { found: key, expected: lever.id })
  return onAxis(model, key, period)
}

function problemOfRange(lever: Lever, key: string, value: number): Problem | null {
  const slack = 1e-9 * (lever.max - lever.min)
  if (value >= lever.min - slack && value <= lever.max + slack) return null
  const { min, max, unit } = lever
  return problemAt(key, 'out-of-range', { part: key, found: String(value), min, max, unit })
}

function onAxis(model: Model, key: string, period: number): Problem | null {
  const { from, to } = model.axis
  return indexOfPeriod(model.axis, period) >= 0
    ? null
    : problemAt(key, 'off-axis', { part: key, found: period, from, to })
}

/** What keeps a typed value from being used in a cell; null: nothing. */
export function problemOfOverride(model: Model, key: string, { value }: Pick<Override, 'value'>): Problem | null {
  const at = parseAddress(key)
  const row = model.rows.find((each) => each.id === at?.id)
  if (!at || at.period === null || !row) return problemAt(key, 'unknown-part', { found: key })
  if (!Number.isFinite(value)) return problemAt(key, 'not-a-number', { part: key, found: String(value) })
  return onAxis(model, key, at.period)
}

function plainBase(base: Base): Base {
  const history = base.history.map(({ period, value }) => ({ period: period + 0, value: value + 0 }))
  return { ...base, value: base.value + 0, period: base.period + 0, rounding: base.rounding + 0, history }
}

function plain(override: Override): Override {
  const status = override.kind === 'actual' ? override.status : null
  return { ...override, value: override.value + 0, status }
}

/** `growth@2025.0` and `growth@2025` are one address: the axis's own spelling of the period. */
function canonical(model: Model, key: string): string {
  const at = parseAddress(key)
  if (!at || at.period === null) return key
  return address(at.id, model.axis.periods[indexOfPeriod(model.axis, at.period)])
}
