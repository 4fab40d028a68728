import type { Problem } from '../locale/problem.ts'
import type { Scenario } from '../scenario/scenario.ts'
import type { Database, StoredScenario } from './database.ts'
import { newId } from './id.ts'
import { failed, kept, type Stored, withDatabase } from './result.ts'

/** What the list shows of a scenario; `problems` are not empty where the stored record is broken. */
export interface Listed {
  readonly id: string
  readonly revision: number
  readonly created: string
  readonly updated: string
  readonly title: string
  readonly modelId: string
  readonly problems: readonly Problem[]
}

/** A stored scenario, checked. */
export interface Kept extends Omit<Listed, 'problems'> {
  readonly scenario: Scenario
}

/** All scenarios, the one saved last first. Broken ones are listed with their problems. */
export async function list(): Promise<Stored<readonly Listed[]>> {
  const { readRecord } = await schema()
  const found = await withDatabase(async (open) => kept(await open.getAll('scenarios')))
  if (!found.ok) return found
  const listed = found.value.map((entry) => ({ ...headOf(entry), problems: readRecord(entry.record).problems }))
  return kept(listed.sort((a, b) => compare(b.updated, a.updated)))
}

/** One scenario, checked against the schema; a broken one is reported and stays where it is. */
export async function read(id: string): Promise<Stored<Kept>> {
  const found = await withDatabase(async (open) => kept(await open.get('scenarios', id)))
  if (!found.ok) return found
  return found.value ? checked(found.value) : failed({ kind: 'missing', id })
}

/**
 * Keeps a scenario if the stored revision is still the expected one (0: not stored yet); the result carries the new
 * revision. Resolves when the transaction has completed, so that "saved" is true.
 */
export async function save(entry: { id: string; scenario: Scenario }, expectedRevision: number): Promise<Stored<Kept>> {
  const { readScenario, recordOf } = await schema()
  const { id, scenario } = entry
  const valid = readScenario(scenario)
  if (!valid.ok) return failed({ kind: 'broken', id, problems: valid.problems })
  return change(id, (old) => {
    const revision = old?.revision ?? null
    if ((revision ?? 0) !== expectedRevision) return failed({ kind: 'conflict', id, revision })
    return kept(entryOf(id, scenario, recordOf(scenario), old))
  })
}

/** Gives a scenario another title, whatever its revision; its record must be sound. */
export async function rename(id: string, title: string): Promise<Stored<Kept>> {
  const { readRecord, recordOf } = await schema()
  return change(id, (old) => {
    if (!old) return failed({ kind: 'missing', id })
    const sound = readRecord(old.record)
    if (!sound.ok) return failed({ kind: 'broken', id, problems: sound.problems })
    const scenario = { ...sound.value, title }
    return kept(entryOf(id, scenario, recordOf(scenario), old))
  })
}

/** A copy under a new id and title. */
export async function duplicate(id: string, title: string): Promise<Stored<Kept>> {
  const original = await read(id)
  if (!original.ok) return original
  return save({ id: newId(), scenario: { ...original.value.scenario, title } }, 0)
}

/** Takes a scenario out and returns it as it was stored, broken or not, for `restore`. */
export async function remove(id: string): Promise<Stored<StoredScenario>> {
  return withDatabase(async (open) => {
    const transaction = begin(open)
    const old = await transaction.store.get(id)
    if (old) await transaction.store.delete(id)
    await transaction.done
    return old ? kept(old) : failed({ kind: 'missing', id })
  })
}

/** Puts a removed scenario back as it was; one that was saved again in the meantime is not overwritten. */
export async function restore(removed: StoredScenario): Promise<Stored<StoredScenario>> {
  return withDatabase(async (open) => {
    const transaction = begin(open)
    const there = await transaction.store.get(removed.id)
    if (!there) await transaction.store.put(removed)
    await transaction.done
    return there ? failed({ kind: 'conflict', id: removed.id, revision: there.revision }) : kept(removed)
  })
}

const schema = () => import('../scenario/schema.ts')

/** A write transaction that reaches the disk; a failure is reported by whoever awaits `done`, not twice. */
function begin(open: Database) {
  const transaction = open.transaction('scenarios', 'readwrite', { durability: 'strict' })
  transaction.done.catch(() => undefined)
  return transaction
}

/** Reads and writes one entry inside one transaction; resolves when that has completed. */
async function change(
  id: string,
  next: (old: StoredScenario | undefined) => Stored<StoredScenario>,
): Promise<Stored<Kept>> {
  const written = await withDatabase(async (open) => {
    const transaction = begin(open)
    const result = next(await transaction.store.get(id))
    if (result.ok) await transaction.store.put(result.value)
    await transaction.done
    return result
  })
  return written.ok ? checked(written.value) : written
}

function entryOf(id: string, scenario: Scenario, record: unknown, old: StoredScenario | undefined): StoredScenario {
  const now = new Date().toISOString()
  const { title, model } = scenario
  const revision = (old?.revision ?? 0) + 1
  return { id, revision, created: old?.created ?? now, updated: now, title, modelId: model.id, record }
}

function headOf({ id, revision, created, updated, title, modelId }: StoredScenario): Omit<Listed, 'problems'> {
  const text = (value: unknown) => (typeof value === 'string' ? value : '')
  const texts = { created: text(created), updated: text(updated), title: text(title), modelId: text(modelId) }
  return { id, revision, ...texts }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

async function checked(entry: StoredScenario): Promise<Stored<Kept>> {
  const { readRecord } = await schema()
  const scenario = readRecord(entry.record)
  if (!scenario.ok) return failed({ kind: 'broken', id: entry.id, problems: scenario.problems })
  return kept({ ...headOf(entry), scenario: scenario.value })
}
