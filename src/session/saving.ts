import { type Accessor, createSignal } from 'solid-js'
import { keeperWords as words } from '../locale/words/keeper.ts'
import type { Scenario } from '../scenario/scenario.ts'
import type { Last } from '../storage/last.ts'
import type { StorageError, Stored } from '../storage/result.ts'
import { rememberLast } from './memory.ts'
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

/** A stored scenario: its id and the revision that the next save replaces. */
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
  turnTo(entry: Entry | null, status: KeepStatus, resume: Last | null): void
  /** Resolves when nothing is waiting to be written. */
  settled(): Promise<void>
  /** Something stored was changed by other means. */
  changed(): void
}

/** One scenario on screen: saves that are under way keep to it, whatever is on screen by then. */
interface Screen {
  entry: Entry | null
  newest: Scenario | null
}

/** `offerFile` is what is offered where the browser keeps nothing. */
export function createSaving(offerFile: (scenario: Scenario) => void): Saving {
  const [status, setStatus] = createSignal<KeepStatus>({ kind: 'untouched' })
  const [entry, setEntry] = createSignal<Entry | null>(null)
  const [changes, setChanges] = createSignal(0)
  let screen: Screen = { entry: null, newest: null }
  let queue: Promise<void> = Promise.resolve()
  let waiting = 0
  let toldUnavailable = false

  const changed = () => setChanges((count) => count + 1)
  const show = (on: Screen, next: KeepStatus) => {
    if (on === screen) setStatus(next)
  }

  function save(scenario: Scenario): void {
    const on = screen
    on.newest = scenario
    show(on, { kind: 'saving' })
    waiting += 1
    queue = queue
      .then(() => writeNewest(on))
      .catch((error: unknown) => refused(on, scenario, { kind: 'failed', message: String(error) }))
      .finally(() => {
        waiting -= 1
      })
  }

  async function writeNewest(on: Screen): Promise<void> {
    const scenario = on.newest
    if (scenario === null) return
    on.newest = null
    const result = await write(scenario, on.entry)
    changed()
    if (!result.ok) return refused(on, scenario, result.error)
    toldUnavailable = false
    const fresh = on.entry?.id !== result.value.id
    on.entry = { id: result.value.id, revision: result.value.revision }
    if (on !== screen) return
    setEntry(on.entry)
    if (fresh) await rememberLast({ kind: 'scenario', id: on.entry.id })
    if (on.newest === null) show(on, { kind: 'saved', at: new Date() })
  }

  function refused(on: Screen, scenario: Scenario, error: StorageError): void {
    const unavailable = error.kind === 'unavailable'
    show(on, { kind: unavailable ? 'unavailable' : 'failed' })
    if (unavailable && toldUnavailable) return
    toldUnavailable = unavailable
    const text = unavailable ? words.unavailable : error.kind === 'quota' ? words.full : words.failed
    notify(text, {
      tone: unavailable ? 'plain' : 'problem',
      action: { label: words.saveFile, run: () => offerFile(scenario) },
    })
  }

  function turnTo(next: Entry | null, shown: KeepStatus, resume: Last | null): void {
    screen = { entry: next === null ? null : { id: next.id, revision: next.revision }, newest: null }
    setEntry(screen.entry)
    setStatus(shown)
    if (resume !== null) void rememberLast(resume)
  }

  async function settled(): Promise<void> {
    while (waiting > 0) await queue
  }

  return { status, entry, changes, save, turnTo, settled, changed }
}

/** Writes a scenario over its entry; where another window changed or deleted that meanwhile, as a new one beside it. */
async function write(scenario: Scenario, own: Entry | null) {
  const { save } = await import('../storage/scenarios.ts')
  const { newId } = await import('../storage/id.ts')
  const result = await inTime(save({ id: own?.id ?? newId(), scenario }, own?.revision ?? 0))
  if (result.ok || result.error.kind !== 'conflict') return result
  const beside = await save({ id: newId(), scenario }, 0)
  if (beside.ok) notify(result.error.revision === null ? words.deletedElsewhere : words.conflict)
  return beside
}

/** Milliseconds after which a database that says nothing counts as one that failed. */
const PATIENCE = 5000

function inTime<T>(result: Promise<Stored<T>>): Promise<Stored<T>> {
  const silent: Stored<T> = { ok: false, error: { kind: 'failed', message: 'no answer' } }
  return Promise.race([result, new Promise<Stored<T>>((resolve) => setTimeout(() => resolve(silent), PATIENCE))])
}
