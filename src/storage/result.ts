import type { Problem } from '../locale/problem.ts'
import { closeDatabase, type Database, database } from './database.ts'

/** Why nothing was kept or found; always a value, never an exception. */
export type StorageError =
  /** Another tab was faster: the stored revision is not the expected one (null: the scenario is gone). */
  | { readonly kind: 'conflict'; readonly id: string; readonly revision: number | null }
  | { readonly kind: 'missing'; readonly id: string }
  /** What is stored, or was to be stored, is no scenario; it is left as it is. */
  | { readonly kind: 'broken'; readonly id: string; readonly problems: readonly Problem[] }
  | { readonly kind: 'quota' }
  /** This browser, window or address keeps no database. */
  | { readonly kind: 'unavailable'; readonly message: string }
  | { readonly kind: 'failed'; readonly message: string }

export type Stored<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: StorageError }

export function kept<T>(value: T): Stored<T> {
  return { ok: true, value }
}

export function failed(error: StorageError): Stored<never> {
  return { ok: false, error }
}

/**
 * Runs work on the database and turns every exception into a value. A connection found dead before the work could
 * begin a transaction is opened anew, once; after any other failure the next call gets a new connection.
 */
export async function withDatabase<T>(work: (database: Database) => Promise<Stored<T>>): Promise<Stored<T>> {
  try {
    const first = await database()
    try {
      return await work(first)
    } catch (error) {
      await closeDatabase()
      if (nameOf(error) !== 'InvalidStateError') return failed(errorOf(error))
    }
    return await work(await database()).catch((error: unknown) => failed(errorOf(error)))
  } catch (error) {
    return failed({ kind: 'unavailable', message: messageOf(error) })
  }
}

function errorOf(error: unknown): StorageError {
  const name = nameOf(error)
  if (name === 'QuotaExceededError') return { kind: 'quota' }
  return { kind: 'failed', message: messageOf(error) }
}

function nameOf(error: unknown): string {
  return error instanceof Error || error instanceof DOMException ? error.name : ''
}

function messageOf(error: unknown): string {
  return error instanceof Error || error instanceof DOMException ? `${error.name}: ${error.message}` : String(error)
}
