import type { Inputs } from '../analysis/answer.ts'
import type { Checked, Problem } from '../locale/problem.ts'
import type { Model } from '../model/model.ts'
import { nearestName } from '../model/nearest-name.ts'
import { address, indexOfPeriod, parseAddress } from '../model/periods.ts'
import { parseMarked, parseNumber } from '../scenario/mark.ts'

/** The values of `--set` and `--override`, checked against the model; of two for one address the last counts. */
export function readInputs(model: Model, set: readonly string[], override: readonly string[]): Checked<Inputs> {
  const settings = set.map((text) => readPair(model, '--set', text, settingOf))
  const overrides = override.map((text) => readPair(model, '--override', text, overrideOf))
  const problems = [...settings, ...overrides].flatMap((read) => (read.ok ? [] : read.problems))
  if (problems.length > 0) return { ok: false, problems }
  return { ok: true, value: { levers: joined(settings), overrides: joined(overrides) }, problems: [] }
}

type Entry<T> = readonly [address: string, value: T]

interface Pair {
  readonly id: string
  readonly period: number | null
  readonly value: string
}

type Refusal = Pick<Problem, 'kind' | 'values'>

function joined<T>(entries: readonly Checked<Entry<T>>[]): Record<string, T> {
  return Object.fromEntries(entries.flatMap((entry) => (entry.ok ? [entry.value] : [])))
}

function readPair<T>(
  model: Model,
  option: string,
  text: string,
  entryOf: (model: Model, pair: Pair) => Entry<T> | Refusal,
): Checked<Entry<T>> {
  const cut = text.indexOf('=')
  const name = cut < 0 ? null : parseAddress(text.slice(0, cut))
  const entry = name ? entryOf(model, { ...name, value: text.slice(cut + 1) }) : refusal('option-pair', { found: text })
  if (!('kind' in entry)) return { ok: true, value: entry, problems: [] }
  return { ok: false, problems: [{ ...entry, place: { file: `${option} ${text}` } }] }
}

function settingOf(model: Model, { id, period, value }: Pair): Entry<number> | Refusal {
  const lever = model.levers.find((each) => each.id === id)
  if (!lever) return unknownName(model, id, 'lever')
  const number = parseNumber(value)
  if (number === null) return refusal('option-number', { found: value })
  const { min, max } = lever
  if (number < min || number > max) return refusal('model-lever-outside', { found: number, min, max })
  if (period !== null && !lever.byPeriod) {
    return refusal('model-address-one', { found: address(id, period), expected: id })
  }
  return period === null ? [id, number] : onAxis(model, id, period, number)
}

function overrideOf(model: Model, { id, period, value }: Pair): Entry<Inputs['overrides'][string]> | Refusal {
  if (!model.rows.some((row) => row.id === id)) return unknownName(model, id, 'row')
  if (period === null) return refusal('model-address-period', { found: id })
  const marked = parseMarked(value)
  if (!marked) return refusal('option-marked', { found: value })
  return onAxis(model, id, period, { value: marked.value, kind: marked.kind })
}

function onAxis<T>({ axis }: Model, id: string, period: number, value: T): Entry<T> | Refusal {
  const on = axis.periods[indexOfPeriod(axis, period)]
  if (on !== undefined) return [address(id, on), value]
  return refusal('model-period-off-axis', { found: period, from: axis.from, to: axis.to, step: axis.step })
}

function unknownName(model: Model, found: string, wanted: 'lever' | 'row'): Refusal {
  const [known, others] = wanted === 'lever' ? [model.levers, model.rows] : [model.rows, model.levers]
  const other = others.some((each) => each.id === found)
  if (other) return refusal(wanted === 'lever' ? 'option-row-set' : 'option-lever-override', { found })
  const ids = known.map((each) => each.id)
  return refusal('model-name-unknown', { found, nearest: nearestName(found, ids) })
}

function refusal(kind: string, values: Problem['values']): Refusal {
  return { kind, values }
}
