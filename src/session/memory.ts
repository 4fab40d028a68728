import type { Last } from '../storage/last.ts'

/**
 * Small habits of the reader (language, theme), kept in localStorage where there is one. Nothing a planner types is
 * kept here: losing it costs a click.
 */
const PREFIX = 'gapline.'

/** Set where the database may hold something to resume; the database itself knows what. */
const HINT = 'kept'

export function recall(key: string): string | null {
  return attempt(() => localStorage.getItem(PREFIX + key))
}

export function remember(key: string, value: string): void {
  attempt(() => localStorage.setItem(PREFIX + key, value))
}

/**
 * Remembers what the next visit opens with: in the database for a new one, in the tab for its reload (another tab may
 * have opened something else since). Where nothing can be kept there is nothing to resume.
 */
export async function rememberLast(last: Last): Promise<void> {
  attempt(() => sessionStorage.setItem(`${PREFIX}last`, JSON.stringify(last)))
  const { writeLast } = await import('../storage/last.ts')
  const kept = await writeLast(last)
  if (kept.ok) remember(HINT, 'yes')
}

/** What to open again; null: nothing. */
export async function recallLast(): Promise<Last | null> {
  const own = attempt(() => sessionStorage.getItem(`${PREFIX}last`))
  const parsed = own === null ? null : attempt(() => JSON.parse(own) as Partial<Last>)
  if ((parsed?.kind === 'scenario' || parsed?.kind === 'model') && typeof parsed.id === 'string') {
    return { kind: parsed.kind, id: parsed.id }
  }
  const { readLast } = await import('../storage/last.ts')
  const last = await readLast()
  return last.ok ? last.value : null
}

/**
 * True where something was kept on this computer before. A browser that was killed may have lost the mark, never the
 * database.
 */
export function mayResume(): boolean {
  return recall(HINT) !== null
}

/** Private windows and some file:// pages have no such storage; a habit then lasts for the visit. */
function attempt<T>(run: () => T): T | null {
  try {
    return run()
  } catch {
    return null
  }
}
