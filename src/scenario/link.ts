import type { Checked, Problem } from '../locale/problem.ts'
import type { Model } from '../model/model.ts'
import { namePattern } from '../model/periods.ts'
import { emptyScenario } from './empty.ts'
import { fitScenario } from './fit.ts'
import { parseParts, printParts, shorten } from './fragment.ts'
import { limits } from './limits.ts'
import { readParts, reservedKeys } from './link-parts.ts'
import { parseNumber, printMarked, printNumber } from './mark.ts'
import { problemAt, refused } from './problems.ts'
import type { Base, Override, Scenario } from './scenario.ts'
import { trimScenario } from './trim.ts'

/** What a link names before its model is there. */
export interface LinkModel {
  readonly id: string
  readonly version: number
}

/** What came out of a link: always a scenario that fits the model, and what was wrong on the way. */
export interface FromLink {
  readonly scenario: Scenario
  readonly problems: readonly Problem[]
}

/**
 * The scenario as a URL fragment, without `#`: the model's id and version, then by name what differs from the model's
 * defaults, and a check value. `m=bj-devices-2026.1&growth=1.2&output@2025=48.5!actual&check=…`
 */
export function encodeLink(model: Model, scenario: Scenario): string {
  const { title, author, note, bases, levers, overrides } = trimScenario(model, scenario)
  const parts = new Map([['m', `${model.id}.${model.version}`]])
  if (model.hash !== '') parts.set('f', model.hash.slice(0, 6))
  for (const [key, text] of Object.entries({ title, author, note })) if (text !== '') parts.set(key, text)
  for (const [row, base] of Object.entries(bases)) setAll(parts, `base.${row}`, baseFields(base))
  for (const [key, value] of Object.entries(levers)) {
    parts.set(reservedKeys.includes(key) ? `lever.${key}` : key, printNumber(value))
  }
  for (const [key, override] of Object.entries(overrides)) setAll(parts, key, overrideFields(override))
  return printParts(parts)
}

/** True where a fragment of this length will be read; a longer one should travel as a file. */
export function linkFits(fragment: string): boolean {
  return fragment.length <= limits.link
}

/** The model that a link asks for, so that it can be loaded; null: the fragment is no link at all. */
export function linkModel(fragment: string): Checked<LinkModel> | null {
  const { parts, problems } = parseParts(fragment)
  const named = parts.get('m')
  if (named === undefined) {
    if (problems.some(({ kind }) => kind === 'link-too-long')) return { ok: false, problems }
    return parts.size === 0 ? null : refused('link-no-model', { path: 'm' })
  }
  const model = modelOf(named)
  return model
    ? { ok: true, value: model, problems: [] }
    : refused('link-no-model', { path: 'm' }, { found: shorten(named) })
}

/**
 * Reads a link for its model as published. Parts that are unknown, out of range or unreadable are named in the
 * problems and left out, the rest is used; a link that does not match its check value is reported as damaged.
 */
export function decodeLink(fragment: string, model: Model): FromLink {
  const { parts, problems } = parseParts(fragment)
  const named = modelOf(parts.get('m') ?? '')
  if (!named) return { scenario: emptyScenario(model), problems: [...problems, ...missingModel(problems)] }
  if (named.id !== model.id) {
    const other = problemAt('m', 'scenario-other-model', { found: named.id, expected: model.id })
    return { scenario: emptyScenario(model), problems: [...problems, other] }
  }
  const read = readParts(parts, new Set(model.rows.map((row) => row.id)))
  const raw = { ...read.scenario, model: { ...named, hash: parts.get('f') ?? '' } }
  const fitted = fitScenario(model, raw)
  return { scenario: fitted.scenario, problems: [...problems, ...read.problems, ...fitted.problems] }
}

function missingModel(problems: readonly Problem[]): Problem[] {
  return problems.some(({ kind }) => kind === 'link-too-long') ? [] : [problemAt('m', 'link-no-model')]
}

function modelOf(text: string): LinkModel | null {
  const cut = text.lastIndexOf('.')
  const id = text.slice(0, cut)
  const version = /^\d{1,9}$/.test(text.slice(cut + 1)) ? parseNumber(text.slice(cut + 1)) : null
  const words = id.split('-').every((word) => word !== '' && namePattern.test(`_${word}`))
  return cut > 0 && version !== null && words && id.length <= limits.name ? { id, version } : null
}

type Field = readonly [name: string, value: string]

function setAll(parts: Map<string, string>, key: string, [value, ...fields]: readonly [string, ...Field[]]): void {
  parts.set(key, value)
  for (const [name, text] of fields) if (text !== '') parts.set(`${key}.${name}`, text)
}

function overrideFields(override: Override): [string, ...Field[]] {
  const { reason, source, date } = override
  return [printMarked(override), ['reason', reason], ['source', source], ['date', date]]
}

function baseFields({
  value,
  period,
  rounding,
  history,
  metric,
  scope,
  owner,
  source,
  note,
}: Base): [string, ...Field[]] {
  const texts: Field[] = [
    ['metric', metric],
    ['scope', scope],
    ['owner', owner],
    ['source', source],
    ['note', note],
  ]
  const earlier = history.map((point) => `${printNumber(point.period)}:${printNumber(point.value)}`).join(',')
  const numbers: Field[] = [
    ['rounding', rounding === 0 ? '' : printNumber(rounding)],
    ['history', earlier],
  ]
  return [`${printNumber(value)}@${printNumber(period)}`, ...numbers, ...texts]
}
