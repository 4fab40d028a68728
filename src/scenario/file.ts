import type { Checked, Problem } from '../locale/problem.ts'
import { jsonPlaces, placeAt } from './json-place.ts'
import { limits } from './limits.ts'
import { refused } from './problems.ts'
import type { Scenario } from './scenario.ts'
import { readRecord, recordOf } from './schema.ts'

/** What a scenario file holds. */
export interface ScenarioFile {
  readonly scenario: Scenario
  /** ISO date or time of saving; empty: not said. */
  readonly saved: string
}

/** The text of a scenario file: JSON, two spaces, one line end at the end. `saved` is an ISO date or time. */
export function toFile(scenario: Scenario, saved: string): string {
  const { format, scenario: kept } = recordOf(scenario)
  return `${JSON.stringify({ gapline: 'scenario', format, saved, scenario: kept }, null, 2)}\n`
}

/** Reads a scenario file; problems carry line, column and path. The scenario may still not fit its model. */
export function fromFile(text: string): Checked<ScenarioFile> {
  if (text.length > limits.file) return refused('file-too-long', {}, { found: text.length, expected: limits.file })
  const places = jsonPlaces(text)
  const parsed = parse(text)
  if (parsed === null) return refused('not-json', placeAt(text, places.error ?? text.length))
  const input = parsed.value
  if (typeof input !== 'object' || input === null || !('gapline' in input) || input.gapline !== 'scenario') {
    return refused('not-a-scenario-file', places.find('gapline'))
  }
  const record = readRecord(input)
  const problems = record.problems.map((problem): Problem => {
    return { ...problem, place: places.find(problem.place.path ?? '') }
  })
  if (!record.ok) return { ok: false, problems }
  const saved = 'saved' in input && typeof input.saved === 'string' ? input.saved.slice(0, 40) : ''
  return { ok: true, value: { scenario: record.value, saved }, problems }
}

function parse(text: string): { readonly value: unknown } | null {
  try {
    return { value: JSON.parse(text.replace(/^\uFEFF/, '')) }
  } catch {
    return null
  }
}
