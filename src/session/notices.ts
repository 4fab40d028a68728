import { createSignal } from 'solid-js'
import type { Text } from '../locale/text.ts'

/** A message about something that happened outside the numbers: a link that was damaged, a record deleted. */
export interface Notice {
  readonly id: number
  readonly tone: 'plain' | 'problem'
  readonly text: Text
  /** Further lines, each a sentence. */
  readonly details: readonly Text[]
  readonly action: { readonly label: Text; run(): void } | null
}

const [notices, set] = createSignal<readonly Notice[]>([])
let last = 0

/** Messages in view, oldest first; reactive. */
export { notices }

interface Extras {
  readonly tone?: Notice['tone']
  readonly details?: readonly Text[]
  readonly action?: Notice['action']
}

/** Shows a message until it is dismissed, or replaced by four newer ones. */
export function notify(text: Text, { tone = 'plain', details = [], action = null }: Extras = {}): void {
  last += 1
  set((list) => [...list, { id: last, tone, text, details, action }].slice(-4))
}

export function dismiss(id: number): void {
  set((list) => list.filter((notice) => notice.id !== id))
}
