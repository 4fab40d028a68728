import type { Text } from '../../locale/text.ts'
import { sheetWords } from '../../locale/words/sheet.ts'
import type { Override } from '../../scenario/scenario.ts'
import { changeBase } from '../../session/base.ts'
import { override as overrideCell } from '../../session/edits.ts'
import { language } from '../../session/language.ts'
import { isoDay } from '../../session/occasion.ts'
import type { Workspace } from '../../session/workspace.ts'
import type { Cell } from './cell.ts'
import { cellName } from './cell-text.ts'
import { apply, type Change } from './change.ts'
import { editText } from './edit-text.ts'
import { addressOf, type Grid } from './grid.ts'
import { cellsOf, type Move, moved, type Position } from './navigation.ts'
import { blockText, pasteChanges } from './paste.ts'
import type { DataRow } from './rows.ts'
import { clearing, readBase, readPasted, readTyped, refusal } from './typed.ts'

/** What a reader can do to the cells. */
export interface Edit {
  /** Opens the active cell for typing, or its base form, or says why not; null text: what is there. */
  begin(text: string | null): void
  /** Takes the typed text over and moves on; false: it is wrong and the editor stays open. */
  commit(text: string, move: Move | null): boolean
  cancel(): void
  /** Takes back what was typed in the selection, or only in the active cell. */
  clear(): void
  clearActive(): void
  copyText(): string
  paste(text: string): void
  /** Changes kind, status, reason or source of a typed-in value. */
  describe(cell: string, change: Partial<Override>): void
}

export function createEdit(workspace: Workspace, grid: Grid): Edit {
  const say = (text: Text, wrong = false) => grid.setNotice({ kind: 'text', text, wrong })
  const nameOf = ({ row, column }: Position): Text => {
    const line = grid.lines()[row]
    return line ? cellName(line, column, grid.state().answer.model) : { en: '', zh: '' }
  }
  function keep(changes: readonly Change[]): void {
    const values = changes.filter((change) => change.kind !== 'published base')
    if (values.length > 0) workspace.edit((scenario) => apply(scenario, values, isoDay(new Date())))
    for (const change of changes) if (change.kind === 'published base') changeBase(workspace, change.row, null)
  }

  function begin(text: string | null): void {
    const at = grid.active()
    const row = grid.lines()[at.row]
    const cell = grid.cell(at)
    if (!row || !cell) return
    const refused = refusal(row, cell)
    const base = cell.kind === 'base' && row.kind === 'row'
    if (base && text === null) {
      workspace.openBase(row.row.id)
      return
    }
    if (refused && !base) {
      say(refused)
      return
    }
    const mode = text === null ? 'amend' : 'replace'
    grid.setEditing({ at, text: text ?? editText(row, cell, language()), mode })
  }

  function leave(move: Move | null): void {
    const from = grid.editing()?.at ?? grid.active()
    grid.setEditing(null)
    if (move) grid.goTo(moved(from, move, grid.size()))
  }

  function commit(text: string, move: Move | null): boolean {
    const open = grid.editing()
    const row = open && grid.lines()[open.at.row]
    const cell = open && grid.cell(open.at)
    if (!open || !row || !cell) return true
    if (text.trim() === '') {
      leave(move)
      clearCells([open.at])
      return true
    }
    if (cell.kind === 'base' && row.kind === 'row') return commitBase(text, row, cell)
    if (open.mode === 'amend' && text === open.text) {
      leave(move)
      return true
    }
    const typed = readTyped(text, row, cell, grid.periodAt(open.at.column), language())
    if (!typed.ok) {
      grid.setProblem(typed.message)
      return false
    }
    leave(move)
    keep([typed.change])
    const cellAddress = addressOf(row, grid.periodAt(open.at.column))
    grid.setNotice(cellAddress === null ? null : { kind: 'entered', address: cellAddress })
    return true
  }

  /** A base is replaced in its own form, which starts from what was typed. */
  function commitBase(text: string, row: DataRow & { kind: 'row' }, cell: Cell): boolean {
    const read = readBase(text, row, cell, language())
    if (!read.ok) {
      grid.setProblem(read.message)
      return false
    }
    leave(null)
    workspace.openBase(row.row.id, read.text)
    return true
  }

  function clearCells(cells: readonly Position[]): void {
    const found = cells.flatMap((at) => {
      const row = grid.lines()[at.row]
      const cell = grid.cell(at)
      const change = row && cell ? clearing(row, cell, grid.periodAt(at.column), grid.state().scenario) : null
      return change ? [{ at, change }] : []
    })
    const [first] = found
    if (first === undefined) {
      const only = cells.length === 1 && cells[0] ? grid.cell(cells[0]) : null
      if (only?.kind === 'input' && only.tone === 'changed') say(sheetWords.setForAll)
      return
    }
    keep(found.map(({ change }) => change))
    const name = nameOf(first.at)
    if (found.length > 1) say(sheetWords.restoredMany(found.length))
    else if (first.change.kind === 'published base') say(sheetWords.baseRestored(name))
    else if (first.change.kind === 'reset') say(sheetWords.leverReset(name))
    else say(sheetWords.restored(name))
  }

  function paste(text: string): void {
    const read = (pasted: string, at: Position) => {
      const row = grid.lines()[at.row]
      const cell = grid.cell(at)
      if (!row || !cell) return { ok: false as const, message: sheetWords.cannotType.derived }
      return readPasted(pasted, row, cell, grid.periodAt(at.column), language())
    }
    const pasted = pasteChanges(text, grid.selection(), grid.size(), read, nameOf)
    if (!pasted.ok) {
      if (pasted.at) grid.goTo(pasted.at)
      say(pasted.message, true)
      return
    }
    if (pasted.changes.length === 0) return
    keep(pasted.changes)
    say((pasted.across ? sheetWords.pastedAcross : sheetWords.pasted)(pasted.changes.length))
  }

  return {
    begin,
    commit,
    cancel: () => leave(null),
    clear: () => clearCells(cellsOf(grid.selection())),
    clearActive: () => clearCells([grid.active()]),
    copyText: () => {
      const { top, bottom, left, right } = grid.selection()
      const line = (row: number) =>
        Array.from({ length: right - left + 1 }, (_, j) => grid.cell({ row, column: left + j })?.text ?? '')
      return blockText(Array.from({ length: bottom - top + 1 }, (_, i) => line(top + i)))
    },
    paste,
    describe: (cell, change) =>
      workspace.edit((scenario) => {
        const before = scenario.overrides[cell]
        return before ? overrideCell(scenario, cell, { ...before, ...change }) : scenario
      }),
  }
}
