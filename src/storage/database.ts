import { type DBSchema, type IDBPDatabase, openDB } from 'idb'

/** A scenario as the database holds it; `record` is checked on the way out, never trusted. */
export interface StoredScenario {
  readonly id: string
  /** Counts the saves from 1; a save names the revision that it replaces. */
  readonly revision: number
  /** ISO times. */
  readonly created: string
  readonly updated: string
  readonly title: string
  readonly modelId: string
  readonly record: unknown
}

export interface GaplineSchema extends DBSchema {
  /** What was open last, under the one key `last`. */
  settings: { key: 'last'; value: string }
  scenarios: { key: string; value: StoredScenario }
}

export type Database = IDBPDatabase<GaplineSchema>

const NAME = 'gapline'
const VERSION = 1

let opening: Promise<Database> | null = null

/** The one connection, opened when first asked for and again after it died. Rejects where there is no database. */
export function database(): Promise<Database> {
  opening ??= open().catch((error: unknown) => {
    opening = null
    throw error
  })
  return opening
}

/** Gives the connection up; the next call of `database` opens a new one. */
export async function closeDatabase(): Promise<void> {
  const closing = opening
  opening = null
  const open = await closing?.catch(() => null)
  open?.close()
}

async function open(): Promise<Database> {
  if (typeof indexedDB === 'undefined') throw new DOMException('no indexedDB', 'NotSupportedError')
  const forget = () => {
    opening = null
  }
  return openDB<GaplineSchema>(NAME, VERSION, {
    upgrade(fresh, from) {
      if (from >= 1) return
      fresh.createObjectStore('settings')
      fresh.createObjectStore('scenarios', { keyPath: 'id' })
    },
    blocking: () => {
      void closeDatabase()
    },
    terminated: forget,
  })
}
