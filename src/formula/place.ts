import type { Problem } from '../locale/problem.ts'
import type { Token } from './tokens.ts'

/** A problem over the tokens `from` … `through` of a formula; `line` is set only where the text has several lines. */
export function problemAt(
  text: string,
  kind: string,
  from: Token | undefined,
  through: Token | undefined,
  values: Problem['values'],
): Problem {
  const start = from?.start ?? 0
  const end = through ? through.start + through.length : start
  const before = text.slice(0, start)
  const column = start - (before.lastIndexOf('\n') + 1) + 1
  const place = { column, length: end - start }
  const line = before.split('\n').length
  return { kind, place: text.includes('\n') ? { ...place, line } : place, values }
}
