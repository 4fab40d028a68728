import type * as z from 'zod/mini'
import type { Problem } from '../locale/problem.ts'
import type { YamlDocument, YamlPath } from './yaml.ts'

type Issue = z.core.$ZodIssue

/** Problems for what a schema found wrong in a document: file, line, what was found, what was expected. */
export function schemaProblems(issues: readonly Issue[], document: YamlDocument): readonly Problem[] {
  return issues.flatMap((issue) => problemsOf(issue, issue.path.map(step), document))
}

function problemsOf(issue: Issue, path: YamlPath, document: YamlDocument): readonly Problem[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      kind: 'unknown key',
      place: document.keyPlaceOf([...path, key]),
      values: { found: key },
    }))
  }
  const found = valueAt(document.value, path)
  const expected = expectedBy(issue)
  const place = document.placeOf(path)
  if (found === undefined)
    return [{ kind: 'missing key', place, values: { found: String(path.at(-1) ?? ''), expected } }]
  return [{ kind: 'wrong value', place, values: { found: shown(found), expected } }]
}

/** What would have been right, in words for the message. */
function expectedBy(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return typeWords[issue.expected] ?? issue.expected
    case 'invalid_value':
      return issue.values.map(String).join(' | ')
    case 'too_small':
      return `${issue.inclusive === false ? '>' : '≥'} ${String(issue.minimum)}`
    case 'too_big':
      return `${issue.inclusive === false ? '<' : '≤'} ${String(issue.maximum)}`
    default:
      return issue.message
  }
}

const typeWords: Readonly<Record<string, string>> = {
  object: 'keys with values',
  record: 'keys with values',
  array: 'a list',
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
}

function step(key: PropertyKey): string | number {
  return typeof key === 'number' ? key : String(key)
}

function valueAt(value: unknown, path: YamlPath): unknown {
  return path.reduce<unknown>(
    (inside, key) =>
      typeof inside === 'object' && inside !== null && Object.hasOwn(inside, key)
        ? (inside as Record<string | number, unknown>)[key]
        : undefined,
    value,
  )
}

/** A value as it stands in the message, shortened. */
function shown(value: unknown): string {
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object' && value !== null) return `keys ${Object.keys(value).slice(0, 5).join(', ')}`
  const text = JSON.stringify(value) ?? String(value)
  return text.length > 60 ? `${text.slice(0, 57)}…` : text
}
