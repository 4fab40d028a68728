import models from 'virtual:gapline/models'
import type { Problem } from '../locale/problem.ts'
import type { Text } from '../locale/text.ts'
import { keeperPhrases as phrases, keeperWords as words } from '../locale/words/keeper.ts'
import type { Model } from '../model/model.ts'
import { emptyScenario } from '../scenario/empty.ts'
import type { Scenario } from '../scenario/scenario.ts'
import type { StorageError } from '../storage/result.ts'
import { recall } from './memory.ts'
import { notify } from './notices.ts'
import { HINT, type Saving } from './saving.ts'
import type { Workspace } from './workspace.ts'

/** Brings scenarios onto the screen: from a model, the database, a link or a file. Nothing stored is overwritten. */
export interface Opening {
  /** A model at its defaults. */
  openModel(id: string): Promise<void>
  openStored(id: string): Promise<void>
  openLink(fragment: string): Promise<void>
  openFile(file: File): Promise<void>
  /** What the page shows first: the link in its address, else what was open last; else it leaves the default model. */
  resume(fragment: string): Promise<void>
}

export function createOpening(workspace: Workspace, saving: Saving): Opening {
  async function openModel(id: string): Promise<void> {
    await saving.settled()
    const model = await modelOf(id)
    if (model === null) return
    leaveAddress()
    workspace.open(model, emptyScenario(model))
    await saving.turnTo(null, { kind: 'untouched' }, { kind: 'model', id })
  }

  async function openStored(id: string): Promise<void> {
    await saving.settled()
    const { read } = await import('../storage/scenarios.ts')
    const found = await read(id)
    if (!found.ok) {
      await refusedToOpen(found.error)
      return
    }
    const fitted = await fittedTo(found.value.scenario)
    if (fitted === null) return
    leaveAddress()
    workspace.open(fitted.source, fitted.scenario)
    await saving.turnTo(found.value, { kind: 'saved', at: new Date(found.value.updated) }, { kind: 'scenario', id })
  }

  async function openLink(fragment: string): Promise<void> {
    await saving.settled()
    const { decodeLink, linkModel } = await import('../scenario/link.ts')
    const named = linkModel(fragment)
    if (named === null) return
    if (!named.ok) {
      await report(words.linkUnusable, named.problems)
      return
    }
    const model = await modelOf(named.value.id)
    if (model === null) return
    const { scenario, problems } = decodeLink(fragment, model)
    workspace.open(model, scenario)
    await saving.turnTo(null, { kind: 'linked' }, null)
    await report(words.linkPartly, problems)
  }

  async function openFile(file: File): Promise<void> {
    await saving.settled()
    const { fromFile } = await import('../scenario/file.ts')
    const read = fromFile(await file.text())
    if (!read.ok) {
      await report(phrases.wrongFile(file.name), read.problems)
      return
    }
    const fitted = await fittedTo(read.value.scenario)
    if (fitted === null) return
    leaveAddress()
    workspace.open(fitted.source, fitted.scenario)
    await saving.turnTo(null, { kind: 'saving' }, null)
    saving.save(fitted.scenario)
  }

  async function resumeLast(): Promise<void> {
    const { readLast } = await import('../storage/last.ts')
    const last = await readLast()
    if (!last.ok || last.value === null || saving.status().kind !== 'untouched') return
    const { kind, id } = last.value
    if (kind === 'scenario') await openStored(id)
    else if (id !== workspace.source().id) await openModel(id)
  }

  async function resume(fragment: string): Promise<void> {
    if (fragment.length > 1) return openLink(fragment)
    if (recall(HINT) !== null) return resumeLast()
    // A browser that was killed may have lost the hint, never the database: look there once the page stands.
    setTimeout(() => void resumeLast(), 300)
  }

  return { openModel, openStored, openLink, openFile, resume }
}

async function modelOf(id: string): Promise<Model | null> {
  const listed = models.find((model) => model.id === id)
  if (listed === undefined) {
    notify(phrases.unknownModel(id), { tone: 'problem' })
    return null
  }
  return listed.load()
}

/** A scenario held against the model that it names; what does not fit is named and left out. */
async function fittedTo(scenario: Scenario): Promise<{ readonly source: Model; readonly scenario: Scenario } | null> {
  const source = await modelOf(scenario.model.id)
  if (source === null) return null
  const { fitScenario } = await import('../scenario/fit.ts')
  const fitted = fitScenario(source, scenario)
  await report(words.partly, fitted.problems)
  return { source, scenario: fitted.scenario }
}

/** Says why a stored scenario could not be opened or changed. */
export async function refusedToOpen(error: StorageError): Promise<void> {
  if (error.kind === 'broken') return report(words.broken, error.problems)
  notify(words.notFound, { tone: 'problem' })
}

/** Says what was wrong with something that came from outside; silent where nothing was. */
async function report(text: Text, problems: readonly Problem[]): Promise<void> {
  if (problems.length === 0) return
  const { isNotice } = await import('../scenario/problems.ts')
  const { problemTexts } = await import('../locale/problem-words.ts')
  const tone = problems.every(isNotice) ? 'plain' : 'problem'
  notify(text, { tone, details: problemTexts(problems) })
}

/** After the first own change the address no longer describes what is on screen. */
export function leaveAddress(): void {
  if (location.hash !== '') history.replaceState(null, '', location.pathname + location.search)
}
