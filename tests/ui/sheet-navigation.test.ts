import { describe, expect, it } from 'vitest'
import { endOfEdit } from '../../src/ui/sheet/editor-keys.ts'
import { commandOf } from '../../src/ui/sheet/keys.ts'
import { blockOf, cellsOf, inBlock, type Move, moved, within } from '../../src/ui/sheet/navigation.ts'

const size = { rows: 30, columns: 4 }
const from = { row: 5, column: 2 }
const key = (name: string, held: Partial<KeyboardEvent> = {}) => ({
  key: name,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  isComposing: false,
  ...held,
})

describe('moving in the sheet', () => {
  const cases: readonly [Move, number, number][] = [
    ['up', 4, 2],
    ['down', 6, 2],
    ['left', 5, 1],
    ['right', 5, 3],
    ['row start', 5, 0],
    ['row end', 5, 3],
    ['first', 0, 0],
    ['last', 29, 3],
    ['top', 0, 2],
    ['bottom', 29, 2],
    ['page up', 0, 2],
    ['page down', 15, 2],
  ]
  it.each(cases)('%s leads to line %i, column %i', (move, row, column) => {
    expect(moved(from, move, size)).toEqual({ row, column })
  })

  it('never leaves the sheet', () => {
    for (const [move] of cases) {
      const to = moved(moved({ row: 0, column: 0 }, move, { rows: 1, columns: 1 }), move, { rows: 1, columns: 1 })
      expect(to).toEqual({ row: 0, column: 0 })
    }
  })

  it('comes back inside when the sheet has become smaller', () => {
    expect(within({ row: 9, column: 9 }, { rows: 3, columns: 2 })).toEqual({ row: 2, column: 1 })
    expect(within(from, size)).toBe(from)
  })

  it('spans a block between any two corners', () => {
    const block = blockOf({ row: 3, column: 1 }, { row: 2, column: 2 })
    expect(block).toEqual({ top: 2, bottom: 3, left: 1, right: 2 })
    expect(cellsOf(block)).toHaveLength(4)
    expect(inBlock(block, 3, 2)).toBe(true)
    expect(inBlock(block, 4, 2)).toBe(false)
  })
})

describe('keys', () => {
  it('move, extend and jump', () => {
    expect(commandOf(key('ArrowUp'))).toEqual({ kind: 'move', move: 'up', extend: false })
    expect(commandOf(key('ArrowRight', { shiftKey: true }))).toEqual({ kind: 'move', move: 'right', extend: true })
    expect(commandOf(key('End', { ctrlKey: true }))).toEqual({ kind: 'move', move: 'last', extend: false })
  })

  it('begin an edit: a character replaces, Enter and F2 amend, an input method starts empty', () => {
    expect(commandOf(key('7'))).toEqual({ kind: 'edit', text: '7' })
    expect(commandOf(key('F2'))).toEqual({ kind: 'edit', text: null })
    expect(commandOf(key('Process'))).toEqual({ kind: 'edit', text: '' })
  })

  it('leave undo, copy, save and the browser’s own keys alone', () => {
    for (const name of ['z', 'y', 'c', 'v', 's']) expect(commandOf(key(name, { ctrlKey: true }))).toBeNull()
    expect(commandOf(key('F5'))).toBeNull()
    expect(commandOf(key('ArrowLeft', { altKey: true }))).toBeNull()
  })

  it('end an edit: Enter down, Tab right, Escape cancels, arrows only after a typed character', () => {
    expect(endOfEdit(key('Enter'), 'amend')).toEqual({ kind: 'commit', move: 'down' })
    expect(endOfEdit(key('Tab', { shiftKey: true }), 'amend')).toEqual({ kind: 'commit', move: 'left' })
    expect(endOfEdit(key('Escape'), 'amend')).toEqual({ kind: 'cancel' })
    expect(endOfEdit(key('ArrowLeft'), 'replace')).toEqual({ kind: 'commit', move: 'left' })
    expect(endOfEdit(key('ArrowLeft'), 'amend')).toBeNull()
    expect(endOfEdit(key('Enter', { isComposing: true }), 'replace')).toBeNull()
  })
})
