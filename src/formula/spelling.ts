import { functions } from './functions.ts'

const otherNames: Readonly<Record<string, string>> = {
  ln: 'log',
  lg: 'log10',
  power: 'pow',
  average: '(a + b) / 2',
  mean: '(a + b) / 2',
  sum: 'a + b',
  iif: 'if',
  iferror: 'if',
  int: 'floor',
  trunc: 'floor',
  ceiling: 'ceil',
  minimum: 'min',
  maximum: 'max',
  lag: 'prev',
  previous: 'prev',
  cumsum: 'cumulative',
  lookup: 'interp',
  forecast: 'interp',
}

/** The function that somebody who wrote `name` is likely to mean; empty: no idea. */
export function nearest(name: string): string {
  const lower = name.toLowerCase()
  if (lower === 'and' || lower === 'or') return `a ${lower} b`
  if (lower === 'not') return 'not a'
  if (functions.has(lower)) return lower
  const other = Object.hasOwn(otherNames, lower) ? otherNames[lower] : undefined
  if (other !== undefined) return other
  const close = [...functions.keys()].filter((known) => distance(lower, known) <= 1)
  return close[0] ?? ''
}

/** Levenshtein's edit distance. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? 0
}
