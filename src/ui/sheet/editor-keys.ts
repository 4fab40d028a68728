import type { Editing } from './grid.ts'
import type { Move } from './navigation.ts'

export type EndOfEdit = { readonly kind: 'commit'; readonly move: Move | null } | { readonly kind: 'cancel' }

type Key = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'isComposing'>

const arrows: Readonly<Record<string, Move>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
}

/**
 * How a key ends the typing in a cell; null: it goes on. Arrows commit only where a typed character replaced the
 * cell's content; nothing ends while an input method composes.
 */
export function endOfEdit(key: Key, mode: Editing['mode']): EndOfEdit | null {
  if (key.isComposing) return null
  switch (key.key) {
    case 'Enter':
      return { kind: 'commit', move: key.shiftKey ? 'up' : 'down' }
    case 'Tab':
      return { kind: 'commit', move: key.shiftKey ? 'left' : 'right' }
    case 'Escape':
      return { kind: 'cancel' }
    default: {
      const move = arrows[key.key]
      return mode === 'replace' && move && !key.shiftKey ? { kind: 'commit', move } : null
    }
  }
}
