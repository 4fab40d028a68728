import { keeperPhrases as phrases, keeperWords as words } from '../locale/words/keeper.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { t } from './language.ts'
import { notify } from './notices.ts'
import { createOpening, leaveAddress, type Opening, refusedToOpen } from './opening.ts'
import { createSaving, type Saving } from './saving.ts'
import type { Workspace } from './workspace.ts'

/** Keeps the scenario on screen, and the stored ones in order. */
export interface Keeper extends Opening, Pick<Saving, 'status' | 'entry' | 'changes'> {
  /** Keeps what is on screen now, also if nothing was changed (a link, the defaults). */
  keep(): void
  /** Hands the scenario on screen to the browser as a file. */
  saveFile(): Promise<void>
  duplicate(id: string): Promise<void>
  rename(id: string, title: string): Promise<void>
  /** Deletes and offers to bring back. */
  remove(id: string): Promise<void>
}

const store = () => import('../storage/scenarios.ts')

export function createKeeper(workspace: Workspace): Keeper {
  const saving = createSaving((scenario) => void download(scenario))
  const opening = createOpening(workspace, saving, leave)

  workspace.onCommit((scenario) => {
    leaveAddress()
    saving.save(scenario)
  })
  addEventListener('beforeunload', (event) => {
    if (atRisk() || saving.status().kind === 'saving') event.preventDefault()
  })

  /** True where what is on screen was changed and is kept nowhere. */
  function atRisk(): boolean {
    const { kind } = saving.status()
    return kind === 'failed' || kind === 'unavailable'
  }

  function leave(scenario: Scenario): void {
    if (!atRisk()) return
    notify(words.notKept, { action: { label: words.saveFile, run: () => void download(scenario) } })
  }

  async function saveFile(): Promise<void> {
    // What is being typed counts: leaving the box commits it.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    await download(workspace.scenario())
  }

  async function duplicate(id: string): Promise<void> {
    await saving.settled()
    const { read, duplicate: copy } = await store()
    const original = await read(id)
    if (!original.ok) return refusedToOpen(original.error)
    const made = await copy(id, t(phrases.copyOf(original.value.title)))
    if (!made.ok) return refusedToOpen(made.error)
    saving.changed()
  }

  async function rename(id: string, title: string): Promise<void> {
    if (id === saving.entry()?.id) return workspace.edit((scenario) => ({ ...scenario, title }))
    const result = await (await store()).rename(id, title)
    if (!result.ok) return refusedToOpen(result.error)
    saving.changed()
  }

  async function remove(id: string): Promise<void> {
    await saving.settled()
    const { remove: take, restore } = await store()
    const removed = await take(id)
    if (!removed.ok) return refusedToOpen(removed.error)
    const entry = removed.value
    const shown = saving.entry()?.id === id
    if (shown) saving.turnTo(null, { kind: 'deleted' }, { kind: 'model', id: workspace.source().id })
    saving.changed()

    async function bringBack(): Promise<void> {
      const back = await restore(entry)
      saving.changed()
      if (!back.ok) return refusedToOpen(back.error)
      if (!shown || saving.status().kind !== 'deleted') return
      saving.turnTo(entry, { kind: 'saved', at: new Date(entry.updated) }, { kind: 'scenario', id })
    }
    notify(phrases.removed(entry.title), { action: { label: words.undo, run: () => void bringBack() } })
  }

  const { status, entry, changes } = saving
  const keep = () => saving.save(workspace.scenario())
  return { ...opening, status, entry, changes, keep, saveFile, duplicate, rename, remove }
}

async function download(scenario: Scenario): Promise<void> {
  const { toFile } = await import('../scenario/file.ts')
  const { download: hand, fileName } = await import('../exchange/download.ts')
  const name = fileName([scenario.model.id, scenario.title], 'gapline.json')
  hand(new Blob([toFile(scenario, new Date().toISOString())], { type: 'application/json' }), name)
}
