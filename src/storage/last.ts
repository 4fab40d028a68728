import { kept, type Stored, withDatabase } from './result.ts'

/** Id of the scenario open last; null: none, or the reader turned to a fresh model since. */
export async function readLast(): Promise<Stored<string | null>> {
  return withDatabase(async (open) => kept((await open.get('settings', 'last')) || null))
}

/** Remembers what is open; resolves when the transaction has completed. */
export async function writeLast(id: string | null): Promise<Stored<string | null>> {
  return withDatabase(async (open) => {
    const transaction = open.transaction('settings', 'readwrite', { durability: 'strict' })
    await Promise.all([transaction.store.put(id ?? '', 'last'), transaction.done])
    return kept(id)
  })
}
