import { kept, type Stored, withDatabase } from './result.ts'

/** What was open last: a stored scenario, or a model at its defaults. */
export interface Last {
  readonly kind: 'scenario' | 'model'
  readonly id: string
}

/** Null where nothing was open before, or what is stored makes no sense. */
export async function readLast(): Promise<Stored<Last | null>> {
  return withDatabase(async (open) => {
    const [, kind, id] = /^(scenario|model) (.+)$/.exec(String(await open.get('settings', 'last'))) ?? []
    return kept((kind === 'scenario' || kind === 'model') && id !== undefined ? { kind, id } : null)
  })
}

/** Remembers what is open; resolves when the transaction has completed. */
export async function writeLast({ kind, id }: Last): Promise<Stored<null>> {
  return withDatabase(async (open) => {
    const transaction = open.transaction('settings', 'readwrite', { durability: 'strict' })
    await Promise.all([transaction.store.put(`${kind} ${id}`, 'last'), transaction.done])
    return kept(null)
  })
}
