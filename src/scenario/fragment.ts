import type { Problem } from '../locale/problem.ts'
import { checkValue } from './check-value.ts'
import { limits } from './limits.ts'
import { problemAt } from './problems.ts'

/** The pairs of a fragment in their order; keys occur once. */
export type Parts = ReadonlyMap<string, string>

const CHECK = 'check'

/** `key=value&…&check=…` without the `#`: everything but plain signs percent-encoded, a check value at the end. */
export function printParts(parts: Parts): string {
  const body = canonical(parts)
  return `${body}&${CHECK}=${checkValue(body)}`
}

/**
 * Takes a fragment apart, with or without `#`. Nothing is refused as a whole but what is too long; a part that cannot
 * be read is reported and left out, and so is the second of two with one key.
 */
export function parseParts(fragment: string): { readonly parts: Parts; readonly problems: readonly Problem[] } {
  const text = fragment.startsWith('#') ? fragment.slice(1) : fragment
  if (text.length > limits.link) {
    const values = { found: text.length, expected: limits.link }
    return { parts: new Map(), problems: [{ kind: 'link-too-long', place: {}, values }] }
  }
  const parts = new Map<string, string>()
  const problems: Problem[] = []
  for (const pair of text === '' ? [] : text.split('&')) {
    const [key, value] = readPair(pair)
    if (key === null || value === null)
      problems.push(problemAt(shorten(pair), 'link-unreadable', { found: shorten(pair) }))
    else if (parts.has(key)) problems.push(problemAt(shorten(key), 'duplicate-part', { part: shorten(key) }))
    else parts.set(key, value)
  }
  const check = checkOf(parts)
  parts.delete(CHECK)
  return { parts, problems: check ? [check, ...problems] : problems }
}

/** A part's name as it may be shown: at most 60 characters. */
export function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text
}

function checkOf(parts: Parts): Problem | null {
  const given = parts.get(CHECK)
  if (given === undefined) return { kind: 'link-no-check', place: {}, values: {} }
  const body = canonical(new Map([...parts].filter(([key]) => key !== CHECK)))
  return given === checkValue(body) ? null : { kind: 'link-damaged', place: {}, values: {} }
}

function canonical(parts: Parts): string {
  return Array.from(parts, ([key, value]) => `${encode(key)}=${encode(value)}`).join('&')
}

/** Signs that are safe in a fragment and help reading stay; half a surrogate pair becomes U+FFFD. */
function encode(text: string): string {
  const whole = text.replace(/[\ud800-\udbff][\udc00-\udfff]|[\ud800-\udfff]/g, (part) =>
    part.length === 2 ? part : '\ufffd',
  )
  const kept = encodeURIComponent(whole).replace(/%(?:40|3A|2C|2F)/g, decodeURIComponent)
  return kept.replace(/['()*~]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
}

function readPair(pair: string): [string | null, string | null] {
  const cut = pair.indexOf('=')
  return cut < 1 ? [null, null] : [decode(pair.slice(0, cut)), decode(pair.slice(cut + 1))]
}

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text)
  } catch {
    return null
  }
}
