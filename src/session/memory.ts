/**
 * Small habits of the reader (language, theme, what was open last), kept in localStorage where there is one.
 * Nothing a planner types is kept here: losing it costs a click.
 */
const PREFIX = 'gapline.'

export function recall(key: string): string | null {
  try {
    return localStorage.getItem(PREFIX + key)
  } catch {
    return null
  }
}

/** A null value forgets the key. */
export function remember(key: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(PREFIX + key)
    else localStorage.setItem(PREFIX + key, value)
  } catch {
    // Private windows and some file:// pages have no localStorage; the choice then lasts for the visit.
  }
}
