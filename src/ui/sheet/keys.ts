import type { Move } from './navigation.ts'

/** What a key asks of the sheet while no cell is being edited. */
export type Command =
  | { readonly kind: 'move'; readonly move: Move; readonly extend: boolean }
  /** A typed character replaces what is in the cell; null: edit what is there. */
  | { readonly kind: 'edit'; readonly text: string | null }
  | { readonly kind: 'tab'; readonly back: boolean }
  | { readonly kind: 'clear' }
  | { readonly kind: 'select all' }
  | { readonly kind: 'collapse' }

type Key = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>

const moves: Readonly<Record<string, readonly [plain: Move, withControl: Move]>> = {
  ArrowUp: ['up', 'top'],
  ArrowDown: ['down', 'bottom'],
  ArrowLeft: ['left', 'row start'],
  ArrowRight: ['right', 'row end'],
  Home: ['row start', 'first'],
  End: ['row end', 'last'],
  PageUp: ['page up', 'page up'],
  PageDown: ['page down', 'page down'],
}

/** The command of a key; null: not the sheet's (undo, copy and paste, the browser's own). */
export function commandOf(key: Key): Command | null {
  const control = key.ctrlKey || key.metaKey
  if (key.altKey) return null
  const move = moves[key.key]
  if (move) return { kind: 'move', move: move[control ? 1 : 0], extend: key.shiftKey }
  if (control) return key.key.toLowerCase() === 'a' && !key.shiftKey ? { kind: 'select all' } : null
  switch (key.key) {
    case 'Tab':
      return { kind: 'tab', back: key.shiftKey }
    case 'Enter':
    case 'F2':
      return { kind: 'edit', text: null }
    case 'Delete':
    case 'Backspace':
      return { kind: 'clear' }
    case 'Escape':
      return { kind: 'collapse' }
    case 'Process':
      return { kind: 'edit', text: '' }
    default:
      return [...key.key].length === 1 && key.key !== ' ' ? { kind: 'edit', text: key.key } : null
  }
}
