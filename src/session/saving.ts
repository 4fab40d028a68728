import { type Accessor, createSignal } from 'solid-js'
import { keeperWords as words } from '../locale/words/keeper.ts'
import type { Scenario } from '../scenario/scenario.ts'
import type { Last } from '../storage/last.ts'
import type { StorageError } from '../storage/result.ts'
import { remember } from './memory.ts'
import { notify } from './notices.ts'

/** Whether what is on screen is kept. */
export type KeepStatus =
  | { readonly kind: 'untouched' }
  | { readonly kind: 'linked' }
  | { readonly kind: 'deleted' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly at: Date }
  | { readonly kind: 'failed' }
  | { readonly kind: 'unavailable' }

/** A stored scenario on screen: its id and the revision that the next save replaces. */
export interface Entry {
  readonly id: string
  readonly revision: number
}

/** Writes the scenario on screen to the browser's database, one save after the other. */
export interface Saving {
  readonly status: Accessor<KeepStatus>
  /** The stored scenario on screen; null: nothing is stored yet. */
  readonly entry: Accessor<Entry | null>
  /** Counts every change of what is stored, for lists to follow. */
  readonly changes: Accessor<number>
  /** Saves a state; of several waiting only the newest is written. */
  save(scenario: Scenario): void
  /** Another scenario is on screen from here on: stored (`entry`) or not (null), which the next visit resumes. */
  turnTo(entry: Entry | null, status: KeepStatus, resume: Last | null): Promise<void>
  /** Resolves when nothing is waiting to be written. */
  settled(): Promise<void>
  /** Something stored was changed by other means. */
  changed(): void
  /** Tells the reader that nothing was kept, and offers the file. */
  refused(error: StorageError): void
}

/** Set where the database may hold something to resume; the database itself knows what. */
export const HINT = 'kept'

const store = () => import('../storage/scenarios.ts')

/** `saveFile` is what is offered where the browser keeps nothing. */
export function createSaving(saveFile: () => void): Saving {
  const [status, setStatus] = createSignal<KeepStatus>({ kind: 'untouched' })
  const [entry, setEntry] = createSignal<Entry | null>(null)
  const [changes, setChanges] = createSignal(0)
  const offer = { label: words.saveFile, run: saveFile }
  let newest: Scenario | null = null
  let queue: Promise<void> = Promise.resolve()
  /** Counts what was on screen; a save that ends after the screen turned to something else must not claim it. */
  let turn = 0

  const changed = () => setChanges((count) => count + 1)

  function save(scenario: Scenario): void {
    newest = scenario
    setStatus({ kind: 'saving' })
    queue = queue.then(writeNewest)
  }

  async function writeNewest(): Promise<void> {
    const scenario = newest
    const started = turn
    if (scenario === null) return
    newest = null
    const { save: write } = await store()
    const { newId } = await import('../storage/id.ts')
    const own = entry()
    let result = await write({ id: own?.id ?? newId(), scenario }, own?.revision ?? 0)
    if (!result.ok && result.error.kind === 'conflict') {
      // Another window saved the same scenario meanwhile: both are kept.
      result = await write({ id: newId(), scenario }, 0)
      if (result.ok) notify(words.conflict)
    }
    changed()
    if (!result.ok) return refused(result.error)
    if (started === turn) await written(result.value)
  }

  async function written(next: Entry): Promise<void> {
    const fresh = entry()?.id !== next.id
    setEntry({ id: next.id, revision: next.revision })
    if (fresh) await rememberLast({ kind: 'scenario', id: next.id })
    if (newest === null) setStatus({ kind: 'saved', at: new Date() })
  }

  function refused(error: StorageError): void {
    if (error.kind === 'unavailable') {
      if (status().kind !== 'unavailable') notify(words.unavailable, { action: offer })
      setStatus({ kind: 'unavailable' })
      return
    }
    setStatus({ kind: 'failed' })
    notify(error.kind === 'quota' ? words.full : words.failed, { tone: 'problem', action: offer })
  }

  async function turnTo(next: Entry | null, shown: KeepStatus, resume: Last | null): Promise<void> {
    turn += 1
    newest = null
    setEntry(next)
    setStatus(shown)
    if (resume !== null) await rememberLast(resume)
  }

  return { status, entry, changes, save, turnTo, settled: () => queue, changed, refused }
}

/** Remembers what the next visit opens with; where nothing can be kept there is nothing to resume. */
async function rememberLast(last: Last): Promise<void> {
  const { writeLast } = await import('../storage/last.ts')
  const kept = await writeLast(last)
  if (kept.ok) remember(HINT, 'yes')
}
