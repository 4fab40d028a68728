import { cellsOf, type Grid, type GridCell, looksLikeFormula } from './grid.ts'

/** The table in the two forms that a clipboard holds at once. */
export interface TablePair {
  readonly text: string
  readonly html: string
}

/** A table for the clipboard: tab-separated text, and HTML for Excel, WPS and word processors. */
export function tableOf(grid: Grid): TablePair {
  return { text: toTsv(grid), html: toHtml(grid) }
}

/** Tab-separated lines; tabs and line ends inside a text become spaces, a would-be formula gets an apostrophe. */
export function toTsv(grid: Grid): string {
  return cellsOf(grid)
    .map((line) => `${line.map(tsvCell).join('\t')}\n`)
    .join('')
}

/**
 * An HTML table; a would-be formula gets an apostrophe. No style attribute: browsers check what a page puts on the
 * clipboard against its Content-Security-Policy.
 */
export function toHtml(grid: Grid): string {
  const [head = [], ...lines] = cellsOf(grid)
  const top = head.map((cell) => htmlCell('th', cell)).join('')
  const body = lines.map((line) => `<tr>${line.map((cell) => htmlCell('td', cell)).join('')}</tr>`).join('')
  return `<meta charset="utf-8"><table><thead><tr>${top}</tr></thead><tbody>${body}</tbody></table>`
}

/** A text for HTML or XML, also inside quoted attributes; signs that XML forbids are left out. */
export function escapeHtml(text: string): string {
  const names: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
  }
  return text.replace(/[^\P{Cc}\t\n\r]/gu, '').replace(/[&<>"']/g, (sign) => names[sign] ?? sign)
}

function tsvCell({ kind, text }: GridCell): string {
  if (kind === 'number') return text
  const flat = text.replace(/[\t\r\n]+/g, ' ')
  return looksLikeFormula(flat) ? `'${flat}` : flat
}

function htmlCell(tag: 'td' | 'th', { kind, text }: GridCell): string {
  const safe = kind === 'text' && looksLikeFormula(text) ? `'${text}` : text
  return `<${tag}${kind === 'number' ? ' align="right"' : ''}>${escapeHtml(safe)}</${tag}>`
}
