import models from 'virtual:gapline/models'
import { type Accessor, createSignal } from 'solid-js'
import type { Problem } from '../locale/problem.ts'
import type { Text } from '../locale/text.ts'
import { keeperPhrases, keeperWords as words } from '../locale/words/keeper.ts'
import type { Model } from '../model/model.ts'
import { emptyScenario } from '../scenario/empty.ts'
import type { Scenario } from '../scenario/scenario.ts'
import type { StorageError } from '../storage/result.ts'
import { t } from './language.ts'
import { recall, remember } from './memory.ts'
import { notify } from './notices.ts'
import type { Workspace } from './workspace.ts'

/** Whether what is on screen is kept. */
export type KeepStatus =
  | { readonly kind: 'untouched' }
  | { readonly kind: 'linked' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly at: Date }
  | { readonly kind: 'failed' }
  | { readonly kind: 'unavailable' }

/** Keeps the open scenario in the browser's database, and brings scenarios in from there, links and files. */
export interface Keeper {
  readonly status: Accessor<KeepStatus>
  /** Id of the stored scenario on screen; null: nothing is stored yet. */
  readonly openId: Accessor<string | null>
  /** Counts every change of what is stored, for lists to follow. */
  readonly changes: Accessor<number>
  openModel(id: string): Promise<void>
  openStored(id: string): Promise<void>
  openLink(fragment: string): Promise<void>
  openFile(file: File): Promise<void>
  saveFile(): Promise<void>
  /** Keeps what is on screen now, also if nothing was changed (a link, the defaults). */
  keep(): void
  duplicate(id: string): Promise<void>
  rename(id: string, title: string): Promise<void>
  remove(id: string): Promise<void>
  /** What the page shows first: the link in its address, else what was open last; else it leaves the default model. */
  resume(fragment: string): Promise<void>
}

/** Set where the database may hold something to resume; the database itself knows what. */
const HINT = 'kept'

const store = () => import('../storage/scenarios.ts')

export function createKeeper(workspace: Workspace): Keeper {
  const [status, setStatus] = createSignal<KeepStatus>({ kind: 'untouched' })
  const [openId, setOpenId] = createSignal<string | null>(null)
  const [changes, setChanges] = createSignal(0)
  let revision = 0
  let queue: Promise<void> = Promise.resolve()
  let newest: Scenario | null = null

  workspace.onCommit((scenario) => {
    newest = scenario
    setStatus({ kind: 'saving' })
    leaveAddress()
    queue = queue.then(saveNewest)
  })

  /** Saves follow one another; of several waiting only the newest is written. */
  async function saveNewest(): Promise<void> {
    const scenario = newest
    if (scenario === null) return
    newest = null
    const { save } = await store()
    const { newId } = await import('../storage/id.ts')
    const id = openId() ?? newId()
    const result = await save({ id, scenario }, revision)
    if (result.ok) return await saved(id, result.value.revision)
    if (result.error.kind === 'conflict') return keepAsCopy(scenario)
    refused(result.error)
  }

  /** Another window saved the same scenario meanwhile: both are kept. */
  async function keepAsCopy(scenario: Scenario): Promise<void> {
    const { newId } = await import('../storage/id.ts')
    const { save } = await store()
    const id = newId()
    const result = await save({ id, scenario }, 0)
    if (!result.ok) return refused(result.error)
    notify(words.conflict)
    await saved(id, result.value.revision)
  }

  async function saved(id: string, next: number): Promise<void> {
    revision = next
    if (openId() !== id) {
      setOpenId(id)
      await rememberLast(id)
    }
    setChanges((count) => count + 1)
    if (newest === null) setStatus({ kind: 'saved', at: new Date() })
  }

  function refused(error: StorageError): void {
    if (error.kind === 'unavailable') {
      if (status().kind !== 'unavailable')
        notify(words.unavailable, { action: { label: words.saveFile, run: saveFile } })
      setStatus({ kind: 'unavailable' })
      return
    }
    setStatus({ kind: 'failed' })
    notify(error.kind === 'quota' ? words.full : words.failed, {
      tone: 'problem',
      action: { label: words.saveFile, run: saveFile },
    })
  }

  function show(model: Model, scenario: Scenario, next: KeepStatus, id: string | null = null): void {
    newest = null
    revision = 0
    setOpenId(id)
    workspace.open(model, scenario)
    setStatus(next)
  }

  async function modelOf(id: string): Promise<Model | null> {
    return (await models.find((model) => model.id === id)?.load()) ?? null
  }

  async function openModel(id: string): Promise<void> {
    await queue
    const model = await modelOf(id)
    if (model === null) return notify(keeperPhrases.unknownModel(id), { tone: 'problem' })
    leaveAddress()
    await rememberLast(null)
    show(model, emptyScenario(model), { kind: 'untouched' })
  }

  async function openStored(id: string): Promise<void> {
    await queue
    const { read } = await store()
    const found = await read(id)
    if (!found.ok) {
      if (found.error.kind === 'missing') await rememberLast(null)
      return refusedToOpen(found.error)
    }
    const { scenario, updated } = found.value
    const model = await fitted(scenario)
    if (model === null) return
    leaveAddress()
    show(model.source, model.scenario, { kind: 'saved', at: new Date(updated) }, id)
    revision = found.value.revision
    await rememberLast(id)
  }

  async function refusedToOpen(error: StorageError): Promise<void> {
    const details = error.kind === 'broken' ? await worded(error.problems) : []
    notify(error.kind === 'broken' ? words.broken : words.notFound, { tone: 'problem', details })
  }

  async function fitted(scenario: Scenario): Promise<{ source: Model; scenario: Scenario } | null> {
    const source = await modelOf(scenario.model.id)
    if (source === null) {
      notify(keeperPhrases.unknownModel(scenario.model.id), { tone: 'problem' })
      return null
    }
    const { fitScenario } = await import('../scenario/fit.ts')
    const fit = fitScenario(source, scenario)
    await report(words.partly, fit.problems)
    return { source, scenario: fit.scenario }
  }

  async function openLink(fragment: string): Promise<void> {
    await queue
    const { decodeLink, linkModel } = await import('../scenario/link.ts')
    const named = linkModel(fragment)
    if (named === null) return
    if (!named.ok) return notify(words.linkUnusable, { tone: 'problem', details: await worded(named.problems) })
    const model = await modelOf(named.value.id)
    if (model === null) return notify(keeperPhrases.unknownModel(named.value.id), { tone: 'problem' })
    const { scenario, problems } = decodeLink(fragment, model)
    show(model, scenario, { kind: 'linked' })
    await report(words.linkPartly, problems)
  }

  async function openFile(file: File): Promise<void> {
    await queue
    const { fromFile } = await import('../scenario/file.ts')
    const read = fromFile(await file.text())
    if (!read.ok)
      return notify(keeperPhrases.wrongFile(file.name), { tone: 'problem', details: await worded(read.problems) })
    const model = await fitted(read.value.scenario)
    if (model === null) return
    show(model.source, model.scenario, { kind: 'linked' })
    keep()
  }

  async function saveFile(): Promise<void> {
    const { toFile } = await import('../scenario/file.ts')
    const { download, fileName } = await import('../exchange/download.ts')
    const scenario = workspace.scenario()
    const name = fileName([workspace.source().id, scenario.title], 'gapline.json')
    download(new Blob([toFile(scenario, new Date().toISOString())], { type: 'application/json' }), name)
  }

  function keep(): void {
    newest = workspace.scenario()
    setStatus({ kind: 'saving' })
    queue = queue.then(saveNewest)
  }

  async function duplicate(id: string): Promise<void> {
    await queue
    const { read, duplicate: copy } = await store()
    const original = await read(id)
    if (!original.ok) return refusedToOpen(original.error)
    const made = await copy(id, t(keeperPhrases.copyOf(original.value.title)))
    if (!made.ok) return refused(made.error)
    setChanges((count) => count + 1)
  }

  async function rename(id: string, title: string): Promise<void> {
    if (id === openId()) return workspace.edit((scenario) => ({ ...scenario, title }))
    const result = await (await store()).rename(id, title)
    if (!result.ok) return refusedToOpen(result.error)
    setChanges((count) => count + 1)
  }

  async function remove(id: string): Promise<void> {
    await queue
    const { remove: take, restore } = await store()
    const removed = await take(id)
    if (!removed.ok) return refusedToOpen(removed.error)
    if (id === openId()) {
      setOpenId(null)
      revision = 0
      await rememberLast(null)
      setStatus({ kind: 'linked' })
    }
    setChanges((count) => count + 1)
    notify(keeperPhrases.removed(removed.value.title), {
      action: {
        label: words.undo,
        run: () =>
          void restore(removed.value).then((result) => {
            if (!result.ok) refused(result.error)
            setChanges((count) => count + 1)
          }),
      },
    })
  }

  async function resumeLast(): Promise<void> {
    const { readLast } = await import('../storage/last.ts')
    const last = await readLast()
    if (last.ok && last.value !== null && status().kind === 'untouched') await openStored(last.value)
  }

  async function resume(fragment: string): Promise<void> {
    if (fragment.length > 1) return openLink(fragment)
    if (recall(HINT) !== null) return resumeLast()
    // A browser that was killed may have lost the hint, never the database: look there once the page stands.
    setTimeout(() => void resumeLast(), 300)
  }

  return {
    status,
    openId,
    changes,
    openModel,
    openStored,
    openLink,
    openFile,
    saveFile,
    keep,
    duplicate,
    rename,
    remove,
    resume,
  }
}

/** Remembers what the next visit opens with; where nothing can be kept there is nothing to resume. */
async function rememberLast(id: string | null): Promise<void> {
  const { writeLast } = await import('../storage/last.ts')
  await writeLast(id)
  remember(HINT, 'yes')
}

/** After the first own change the address no longer describes what is on screen. */
function leaveAddress(): void {
  if (location.hash !== '') history.replaceState(null, '', location.pathname + location.search)
}

/** Says what was wrong with something that was opened all the same. */
async function report(text: Text, problems: readonly Problem[]): Promise<void> {
  if (problems.length === 0) return
  const { isNotice } = await import('../scenario/problems.ts')
  const tone = problems.every(isNotice) ? 'plain' : 'problem'
  notify(text, { tone, details: await worded(problems) })
}

/** Problems in words; the words are loaded when first needed. */
async function worded(problems: readonly Problem[]): Promise<readonly Text[]> {
  const { problemTexts } = await import('../locale/problem-words.ts')
  return problemTexts(problems)
}
