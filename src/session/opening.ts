import models from 'virtual:gapline/models'
import type { Problem } from '../locale/problem.ts'
import type { Text } from '../locale/text.ts'
import { keeperPhrases as phrases, keeperWords as words } from '../locale/words/keeper.ts'
import type { Model } from '../model/model.ts'
import { emptyScenario } from '../scenario/empty.ts'
import { limits } from '../scenario/limits.ts'
import type { Scenario } from '../scenario/scenario.ts'
import type { StorageError } from '../storage/result.ts'
import { mayResume, recallLast } from './memory.ts'
import { notify } from './notices.ts'
import type { Saving } from './saving.ts'
import type { Workspace } from './workspace.ts'

/** Brings scenarios onto the screen: from a model, the database, a link or a file. Nothing stored is overwritten. */
export interface Opening {
  /** A model at its defaults. */
  openModel(id: string): Promise<void>
  openStored(id: string): Promise<void>
  openLink(fragment: string): Promise<void>
  /** Opens a scenario file and keeps it. */
  openFile(file: File): Promise<void>
  /** What the page shows first: the link in its address, else what was open last; else it leaves the default model. */
  resume(fragment: string): Promise<void>
}

/** What comes onto the screen, and whether parts of it had to be left out. */
interface Found {
  readonly model: Model
  readonly scenario: Scenario
  readonly whole: boolean
}

/** `leave` is told the scenario that goes off the screen. */
export function createOpening(workspace: Workspace, saving: Saving, leave: (scenario: Scenario) => void): Opening {
  let asked = 0

  /** Of several things asked for, only the last comes onto the screen; what was being written is written first. */
  async function begin(): Promise<() => boolean> {
    asked += 1
    const mine = asked
    await saving.settled()
    return () => mine === asked
  }

  function show({ model, scenario }: Pick<Found, 'model' | 'scenario'>): void {
    leave(workspace.scenario())
    workspace.open(model, scenario)
  }

  async function openModel(id: string): Promise<void> {
    const still = await begin()
    const model = await modelOf(id)
    if (model === null || !still()) return
    leaveAddress()
    show({ model, scenario: emptyScenario(model) })
    saving.turnTo(null, { kind: 'untouched' }, { kind: 'model', id })
  }

  async function openStored(id: string): Promise<void> {
    const still = await begin()
    const { read } = await import('../storage/scenarios.ts')
    const found = await read(id)
    if (!found.ok) return still() ? refusedToOpen(found.error) : undefined
    const fitted = await fittedTo(found.value.scenario)
    if (fitted === null || !still()) return
    leaveAddress()
    show(fitted)
    // A scenario that lost parts goes on beside the stored one, which stays as it is.
    if (fitted.whole)
      saving.turnTo(found.value, { kind: 'saved', at: new Date(found.value.updated) }, { kind: 'scenario', id })
    else saving.turnTo(null, { kind: 'linked' }, null)
  }

  async function openLink(fragment: string): Promise<void> {
    const still = await begin()
    const { decodeLink, linkModel } = await import('../scenario/link.ts')
    const named = linkModel(fragment)
    if (named === null) return
    if (!named.ok) return report(words.linkUnusable, named.problems)
    const model = await modelOf(named.value.id)
    if (model === null || !still()) return
    const { scenario, problems } = decodeLink(fragment, model)
    show({ model, scenario })
    saving.turnTo(null, { kind: 'linked' }, null)
    await report(words.linkPartly, problems)
  }

  async function openFile(file: File): Promise<void> {
    const still = await begin()
    const text = await textOf(file)
    if (text === null) return notify(phrases.unreadableFile(file.name), { tone: 'problem' })
    const { fromFile } = await import('../scenario/file.ts')
    const read = fromFile(text)
    if (!read.ok) return report(phrases.wrongFile(file.name), read.problems)
    const fitted = await fittedTo(read.value.scenario)
    if (fitted === null || !still()) return
    leaveAddress()
    show(fitted)
    saving.turnTo(null, { kind: 'saving' }, null)
    saving.save(fitted.scenario)
  }

  /** Only while nothing was touched: a reader who is quicker than the database keeps what she has. */
  async function resumeLast(): Promise<void> {
    const last = await recallLast()
    if (last === null || saving.status().kind !== 'untouched' || asked > 0) return
    if (last.kind === 'model') return last.id === workspace.source().id ? undefined : openModel(last.id)
    const { read } = await import('../storage/scenarios.ts')
    const there = await read(last.id)
    const gone = !there.ok && there.error.kind === 'missing'
    if (!gone && saving.status().kind === 'untouched' && asked === 0) await openStored(last.id)
  }

  async function resume(fragment: string): Promise<void> {
    if (fragment.length > 1) return openLink(fragment)
    if (mayResume()) return resumeLast()
    setTimeout(() => void resumeLast(), 300)
  }

  return {
    openModel: told(openModel),
    openStored: told(openStored),
    openLink: told(openLink),
    openFile: told(openFile),
    resume: told(resume),
  }
}

/** A part of the page that could not be loaded (offline, or replaced by a newer version) is said, and nothing changes. */
function told<T>(open: (what: T) => Promise<void>): (what: T) => Promise<void> {
  return (what) => open(what).catch(() => notify(words.notLoaded, { tone: 'problem' }))
}

async function textOf(file: File): Promise<string | null> {
  if (file.size > limits.file * 4) return null
  return file.text().catch(() => null)
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
async function fittedTo(scenario: Scenario): Promise<Found | null> {
  const model = await modelOf(scenario.model.id)
  if (model === null) return null
  const { fitScenario } = await import('../scenario/fit.ts')
  const { isNotice } = await import('../scenario/problems.ts')
  const fitted = fitScenario(model, scenario)
  await report(words.partly, fitted.problems)
  return { model, scenario: fitted.scenario, whole: fitted.problems.every(isNotice) }
}

/** Says why a stored scenario could not be opened or changed. */
export async function refusedToOpen(error: StorageError): Promise<void> {
  switch (error.kind) {
    case 'broken':
      return report(words.broken, error.problems)
    case 'missing':
      return notify(words.notFound, { tone: 'problem' })
    default:
      return notify(words.noAnswer, { tone: 'problem' })
  }
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
  if (location.hash !== '') history.replaceState(null, '', location.href.split('#')[0])
}
