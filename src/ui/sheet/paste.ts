import { noNumber } from '../../locale/number.ts'
import type { Text } from '../../locale/text.ts'
import { sheetWords } from '../../locale/words/sheet.ts'
import type { Change } from './change.ts'
import type { Block, Position, Size } from './navigation.ts'
import type { Typed } from './typed.ts'

export type Pasted =
  | { readonly ok: true; readonly changes: readonly Change[]; readonly across: boolean }
  | { readonly ok: false; readonly message: Text; readonly at: Position | null }

/** Reads tab-separated text as spreadsheets put it on the clipboard, quoted cells included. */
export function parseBlock(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]]
  const cellPattern = /(?:"((?:[^"]|"")*)"|([^\t\r\n]*))(\t|\r\n|\n|\r|$)/y
  while (cellPattern.lastIndex < text.length) {
    const match = cellPattern.exec(text)
    if (match === null) return text.split(/\r\n|\n|\r/).map((line) => line.split('\t'))
    rows.at(-1)?.push(match[1] === undefined ? (match[2] ?? '') : match[1].replace(/""/g, '"'))
    const ended = match[3] !== '\t'
    if (ended && cellPattern.lastIndex < text.length) rows.push([])
    if (!ended && cellPattern.lastIndex === text.length) rows.at(-1)?.push('')
  }
  return rows
}

/**
 * The changes that a pasted block asks for, all or none. It starts at the selection's upper left cell; a single value
 * fills the whole selection. Empty cells change nothing. `read` checks one cell; `nameOf` names it in a message. A
 * column that does not fit downward but does across the row, where the periods run, is pasted `across`.
 */
export function pasteChanges(
  text: string,
  selection: Block,
  size: Size,
  read: (text: string, at: Position) => Typed,
  nameOf: (at: Position) => Text,
): Pasted {
  const block = spread(parseBlock(text), selection)
  const down = changesOf(block, selection, size, read, nameOf)
  if (down.ok || block.length < 2 || block.some((line) => line.length > 1)) return down
  const across = changesOf([block.flat()], selection, size, read, nameOf)
  return across.ok ? { ...across, across: true } : down
}

function changesOf(
  block: readonly (readonly string[])[],
  selection: Block,
  size: Size,
  read: (text: string, at: Position) => Typed,
  nameOf: (at: Position) => Text,
): Pasted {
  const columns = Math.max(0, ...block.map((line) => line.length))
  if (selection.top + block.length > size.rows || selection.left + columns > size.columns) {
    return { ok: false, message: sheetWords.outsideSheet(columns, block.length), at: null }
  }
  const changes: Change[] = []
  for (const [i, line] of block.entries()) {
    for (const [j, cell] of line.entries()) {
      if (isEmpty(cell)) continue
      const at = { row: selection.top + i, column: selection.left + j }
      const typed = read(cell, at)
      if (!typed.ok) return { ok: false, message: sheetWords.atCell(nameOf(at), typed.message), at }
      changes.push(typed.change)
    }
  }
  return { ok: true, changes, across: false }
}

/** Cells as tab-separated text: ASCII minus and no thousands commas, so that every spreadsheet reads numbers. */
export function blockText(lines: readonly (readonly string[])[]): string {
  return lines.map((line) => line.map(plainText).join('\t')).join('\n')
}

function plainText(text: string): string {
  if (text === noNumber) return ''
  return text
    .replace(/−/g, '-')
    .replace(/^\+/, '')
    .replace(/(\d),(?=\d{3})/g, '$1')
}

function isEmpty(text: string): boolean {
  return /^[\s–—-]*$/.test(text)
}

function spread(
  block: readonly (readonly string[])[],
  { top, left, bottom, right }: Block,
): readonly (readonly string[])[] {
  const [only] = block
  if (block.length !== 1 || only === undefined || only.length !== 1) return block
  const line = Array.from({ length: right - left + 1 }, () => only[0] ?? '')
  return Array.from({ length: bottom - top + 1 }, () => line)
}
