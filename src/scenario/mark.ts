import type { Override } from './scenario.ts'

/** A typed value as it is written in links, files' names and on the command line: `48.5!actual:preliminary`. */
export type Marked = Pick<Override, 'value' | 'kind' | 'status'>

const numberPattern = /^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/
const statuses = ['flash', 'preliminary', 'final'] as const

/** A plain decimal number, exact; null where the text is anything else (`1,000`, `0x10`, `Infinity`, empty). */
export function parseNumber(text: string): number | null {
  if (!numberPattern.test(text) || text.length > 40) return null
  const value = Number(text)
  return Number.isFinite(value) ? value + 0 : null
}

/** The shortest text from which `parseNumber` makes the same number. */
export function printNumber(value: number): string {
  return String(value + 0)
}

/** `48.5` is a what-if, `48.5!actual` an actual, `48.5!actual:final` says which; null where it is none of these. */
export function parseMarked(text: string): Marked | null {
  const [number = '', mark, ...more] = text.split('!')
  const value = parseNumber(number)
  if (value === null || more.length > 0) return null
  if (mark === undefined || mark === 'what-if') return { value, kind: 'what-if', status: null }
  if (mark === 'actual') return { value, kind: 'actual', status: null }
  const status = statuses.find((each) => mark === `actual:${each}`)
  return status ? { value, kind: 'actual', status } : null
}

/** The text that `parseMarked` reads; a status belongs to actuals only. */
export function printMarked({ value, kind, status }: Marked): string {
  if (kind === 'what-if') return printNumber(value)
  return `${printNumber(value)}!actual${status === null ? '' : `:${status}`}`
}
