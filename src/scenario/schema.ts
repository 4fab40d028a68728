import * as z from 'zod/mini'
import type { Checked, Problem } from '../locale/problem.ts'
import { limits } from './limits.ts'
import { migrations } from './migrations.ts'
import { problemAt, refused } from './problems.ts'
import type { Scenario } from './scenario.ts'

/** A scenario as it is kept: in the database as it stands, in a file among a few more keys. */
export interface ScenarioRecord {
  readonly format: number
  readonly scenario: Scenario
}

/** The record format that this build writes. */
export const currentFormat = migrations.length + 1

const text = (longest: number) => z.string().check(z.maxLength(longest))
const short = text(limits.text)
const name = z.string().check(z.minLength(1), z.maxLength(limits.name))
const date = z.string().check(z.regex(/^(\d{4}-\d{2}-\d{2})?$/))
const count = z.int().check(z.gte(0))

const few = (most: number) =>
  z.refine((record) => Object.keys(record as object).length <= most, { params: { most }, abort: true })

const override = z.strictObject({
  value: z.number(),
  kind: z.enum(['what-if', 'actual']),
  status: z.nullable(z.enum(['flash', 'preliminary', 'final'])),
  reason: short,
  source: short,
  date,
})

const base = z.strictObject({
  value: z.number(),
  period: z.number(),
  metric: text(limits.name),
  scope: short,
  owner: short,
  source: short,
  note: short,
  rounding: z.number().check(z.gte(0)),
  history: z.array(z.strictObject({ period: z.number(), value: z.number() })).check(z.maxLength(limits.history)),
})

const scenario = z.strictObject({
  model: z.strictObject({ id: name, version: count, hash: text(64) }),
  title: text(limits.title),
  levers: z.record(name, z.number()).check(few(limits.levers)),
  overrides: z.record(name, override).check(few(limits.overrides)),
  bases: z.record(name, base).check(few(limits.bases)),
  author: text(limits.author),
  note: text(limits.note),
})

/** The record to keep for a scenario, in the current format. */
export function recordOf(kept: Scenario): ScenarioRecord {
  return { format: currentFormat, scenario: kept }
}

/** Reads a kept record of any known format. Paths of the problems read `scenario.levers.growth`. */
export function readRecord(input: unknown): Checked<Scenario> {
  const hostile = hostileKeys(input, [])
  if (hostile.length > 0) return { ok: false, problems: hostile }
  if (!isObject(input)) return refused('wrong-type', {}, { expected: 'object', found: kindOf(input) })
  const format = input.format
  if (!Number.isInteger(format) || typeof format !== 'number' || format < 1) {
    return refused('wrong-format', { path: 'format' }, { found: shown(format), expected: currentFormat })
  }
  if (format > currentFormat)
    return refused('newer-format', { path: 'format' }, { found: format, expected: currentFormat })
  const steps = migrations.slice(format - 1)
  const migrated = steps.reduce<unknown>((record, step) => step(record), input.scenario)
  return readScenario(migrated)
}

/** Checks a scenario of the current format. It may still not fit its model. */
export function readScenario(input: unknown): Checked<Scenario> {
  const parsed = z.safeParse(scenario, input, { reportInput: true })
  if (parsed.success) return { ok: true, value: parsed.data, problems: [] }
  return { ok: false, problems: parsed.error.issues.slice(0, 20).flatMap((issue) => problemsOf(issue, input)) }
}

function problemsOf(issue: z.core.$ZodIssue, input: unknown): Problem[] {
  const path = ['scenario', ...issue.path.map(String)].join('.')
  const found = shown(valueAt(input, issue.path))
  switch (issue.code) {
    case 'invalid_type':
      return [problemAt(path, 'wrong-type', { expected: issue.expected, found: kindOf(valueAt(input, issue.path)) })]
    case 'unrecognized_keys':
      return issue.keys.map((key) => problemAt(`${path}.${key}`, 'unknown-key', { found: key }))
    case 'too_big':
      return [problemAt(path, 'too-long', { part: path, most: Number(issue.maximum) })]
    case 'custom':
      return [problemAt(path, 'too-many', { part: path, most: Number(issue.params?.most ?? 0) })]
    case 'invalid_value':
      return [problemAt(path, 'wrong-value', { found, expected: issue.values.map(String).join(', ') })]
    default:
      return [problemAt(path, 'wrong-value', { found, expected: '' })]
  }
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => (isObject(value) ? value[String(key)] : undefined), input)
}

/** Names by which an object's prototype could be reached are refused wherever they stand. */
function hostileKeys(value: unknown, path: readonly string[]): Problem[] {
  if (!isObject(value) || path.length > 8) return []
  return Object.keys(value).flatMap((key) => {
    const here = [...path, key]
    if (key === '__proto__' || key === 'constructor' || key === 'prototype') {
      return [problemAt(here.join('.'), 'hostile-key', { found: key })]
    }
    return hostileKeys(value[key], here)
  })
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

function kindOf(value: unknown): string {
  if (value === null) return 'null'
  if (typeof value === 'number' && !Number.isFinite(value)) return String(value)
  return Array.isArray(value) ? 'array' : typeof value
}

function shown(value: unknown): string {
  if (value === undefined) return 'nothing'
  const text = typeof value === 'object' ? kindOf(value) : String(value)
  return text.length > 40 ? `${text.slice(0, 39)}…` : text
}
