import type { Problem } from '../locale/problem.ts'
import { parseAddress } from '../model/periods.ts'
import { type Parts, shorten } from './fragment.ts'
import { limits } from './limits.ts'
import { parseMarked, parseNumber } from './mark.ts'
import { problemAt } from './problems.ts'
import type { Base, Override, Scenario } from './scenario.ts'

/** What a link says before it is held against a model's ranges. */
export interface ReadParts {
  readonly scenario: Omit<Scenario, 'model'>
  readonly problems: readonly Problem[]
}

/** Names that mean something else in a link; a lever so called is written `lever.title`. */
export const reservedKeys: readonly string[] = ['m', 'f', 'title', 'author', 'note', 'check']

const cellField = /^(.+@.+)\.(?:reason|source|date)$/u
const basePattern = /^base\.([^.]+)$/u
const baseField = /^(base\.[^.]+)\.(?:metric|scope|owner|source|note|rounding|history)$/u

/** Sorts the pairs of a link into head, bases, typed cells (addresses of `rows`) and levers; unread ones are named. */
export function readParts(parts: Parts, rows: ReadonlySet<string>): ReadParts {
  const reader = new Reader(parts)
  const levers = new Map<string, number>()
  const overrides = new Map<string, Override>()
  const bases = new Map<string, Base>()
  for (const [key, value] of parts) {
    if (reservedKeys.includes(key) || reader.isField(key)) continue
    const base = basePattern.exec(key)?.[1]
    if (base !== undefined) putIf(bases, base, readBase(reader, key, value))
    else if (rows.has(parseAddress(key)?.id ?? '')) putIf(overrides, key, readOverride(reader, key, value))
    else putIf(levers, leverName(key), readLever(reader, key, value))
  }
  const title = reader.text('title', limits.title)
  const author = reader.text('author', limits.author)
  const note = reader.text('note', limits.note)
  const records = {
    levers: Object.fromEntries(levers),
    overrides: Object.fromEntries(overrides),
    bases: Object.fromEntries(bases),
  }
  return { scenario: { title, author, note, ...records }, problems: reader.problems }
}

/** The pairs and what was wrong with them so far. */
class Reader {
  readonly parts: Parts
  readonly problems: Problem[] = []

  constructor(parts: Parts) {
    this.parts = parts
  }

  /** Notes a problem with a pair; the answer is null, so that a caller can return it. */
  report(key: string, kind: string, found: string, more: Problem['values'] = {}): null {
    const part = shorten(key)
    this.problems.push(problemAt(part, kind, { part, found: shorten(found), ...more }))
    return null
  }

  /** True for a pair that belongs to another one; one that belongs to none is reported as unknown. */
  isField(key: string): boolean {
    const owner = cellField.exec(key)?.[1] ?? baseField.exec(key)?.[1]
    if (owner === undefined) return false
    if (!this.parts.has(owner)) this.report(key, 'unknown-part', key)
    return true
  }

  /** A text, or an empty one where there is none or it is too long. */
  text(key: string, most: number = limits.text): string {
    const value = this.parts.get(key) ?? ''
    if (value.length <= most) return value
    this.report(key, 'too-long', String(value.length), { most })
    return ''
  }

  /** A value in a form of its own; `otherwise` where there is none or it has another form. */
  form<T>(key: string, otherwise: T, read: (text: string) => T | null): T {
    const value = this.parts.get(key)
    if (value === undefined) return otherwise
    return read(value) ?? this.report(key, 'not-readable', value) ?? otherwise
  }
}

function putIf<T>(map: Map<string, T>, key: string, value: T | null): void {
  if (value !== null) map.set(key, value)
}

function leverName(key: string): string {
  const name = key.startsWith('lever.') ? key.slice('lever.'.length) : ''
  return reservedKeys.includes(name) ? name : key
}

function readLever(reader: Reader, key: string, text: string): number | null {
  return parseNumber(text) ?? reader.report(key, 'not-a-number', text)
}

function readOverride(reader: Reader, key: string, text: string): Override | null {
  const marked = parseMarked(text)
  if (marked === null) return reader.report(key, 'not-a-number', text)
  const date = reader.form(`${key}.date`, '', (day) => (/^\d{4}-\d{2}-\d{2}$/.test(day) ? day : null))
  return { ...marked, reason: reader.text(`${key}.reason`), source: reader.text(`${key}.source`), date }
}

function readBase(reader: Reader, key: string, text: string): Base | null {
  const [value, period] = text.split('@').map(parseNumber)
  if (value == null || period == null || text.split('@').length !== 2) return reader.report(key, 'not-readable', text)
  const name = (field: string) => `${key}.${field}`
  return {
    value,
    period,
    metric: reader.text(name('metric'), limits.name),
    scope: reader.text(name('scope')),
    owner: reader.text(name('owner')),
    source: reader.text(name('source')),
    note: reader.text(name('note')),
    rounding: reader.form(name('rounding'), 0, parseNumber),
    history: reader.form(name('history'), [], readHistory),
  }
}

/** `2021:40,2022:43.5`; null where any point is not a pair of numbers, or there are too many. */
function readHistory(text: string): Base['history'] | null {
  const points = text.split(',').map((point) => point.split(':').map(parseNumber))
  if (points.length > limits.history) return null
  const read = points.flatMap(([period, value, more]) =>
    period == null || value == null || more !== undefined ? [] : [{ period, value }],
  )
  return read.length === points.length ? read : null
}
