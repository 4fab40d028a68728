import { keeperPhrases as phrases, keeperWords as words } from '../locale/words/keeper.ts'
import { t } from './language.ts'
import { notify } from './notices.ts'
import { createOpening, leaveAddress, type Opening, refusedToOpen } from './opening.ts'
import { createSaving, type Saving } from './saving.ts'
import type { Workspace } from './workspace.ts'

/** Keeps the scenario on screen, and the stored ones in order. */
export interface Keeper extends Opening, Pick<Saving, 'status' | 'entry' | 'changes'> {
  /** Keeps what is on screen now, also if nothing was changed (a link, the defaults). */
  keep(): void
  saveFile(): Promise<void>
  duplicate(id: string): Promise<void>
  rename(id: string, title: string): Promise<void>
  /** Deletes and offers to bring back. */
  remove(id: string): Promise<void>
}

const store = () => import('../storage/scenarios.ts')

export function createKeeper(workspace: Workspace): Keeper {
  const saving = createSaving(() => void saveFile())
  const opening = createOpening(workspace, saving)

  workspace.onCommit((scenario) => {
    leaveAddress()
    saving.save(scenario)
  })

  async function saveFile(): Promise<void> {
    const { toFile } = await import('../scenario/file.ts')
    const { download, fileName } = await import('../exchange/download.ts')
    const scenario = workspace.scenario()
    const name = fileName([workspace.source().id, scenario.title], 'gapline.json')
    download(new Blob([toFile(scenario, new Date().toISOString())], { type: 'application/json' }), name)
  }

  async function duplicate(id: string): Promise<void> {
    await saving.settled()
    const { read, duplicate: copy } = await store()
    const original = await read(id)
    if (!original.ok) return refusedToOpen(original.error)
    const made = await copy(id, t(phrases.copyOf(original.value.title)))
    if (!made.ok) saving.refused(made.error)
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
    const shown = saving.entry()?.id === id
    if (shown) await saving.turnTo(null, { kind: 'deleted' }, { kind: 'model', id: workspace.source().id })
    saving.changed()

    async function bringBack(): Promise<void> {
      const back = await restore(entry)
      if (!back.ok) saving.refused(back.error)
      else if (shown && saving.status().kind === 'deleted') {
        await saving.turnTo(entry, { kind: 'saved', at: new Date(entry.updated) }, { kind: 'scenario', id })
      }
      saving.changed()
    }
    const entry = removed.value
    notify(phrases.removed(entry.title), { action: { label: words.undo, run: () => void bringBack() } })
  }

  const { status, entry, changes } = saving
  const keep = () => saving.save(workspace.scenario())
  return { ...opening, status, entry, changes, keep, saveFile, duplicate, rename, remove }
}
