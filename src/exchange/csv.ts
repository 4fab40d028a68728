import { cellsOf, type Grid, type GridCell, looksLikeFormula } from './grid.ts'

/**
 * A CSV file by RFC 4180 (commas, CRLF, doubled quotes) in UTF-8 with a byte order mark, which Excel needs for Chinese.
 * A text that a spreadsheet would run as a formula gets an apostrophe in front.
 */
export function toCsv(grid: Grid): string {
  const lines = cellsOf(grid).map((line) => `${line.map(csvCell).join(',')}\r\n`)
  return `\uFEFF${lines.join('')}`
}

/** The same as a blob for saving. */
export function csvBlob(grid: Grid): Blob {
  return new Blob([toCsv(grid)], { type: 'text/csv;charset=utf-8' })
}

function csvCell({ kind, text }: GridCell): string {
  if (kind === 'number') return text
  const safe = looksLikeFormula(text) ? `'${text}` : text
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
