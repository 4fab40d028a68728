import 'fake-indexeddb/auto'
import { createRoot } from 'solid-js'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { emptyScenario } from '../../src/scenario/empty.ts'
import type { Scenario } from '../../src/scenario/scenario.ts'
import { createSaving, type Saving } from '../../src/session/saving.ts'
import { closeDatabase, database } from '../../src/storage/database.ts'
import { list, read } from '../../src/storage/scenarios.ts'
import { shippedModel } from '../models/shipped.ts'

const empty = emptyScenario(shippedModel('bj-devices-2026'))
const growing = (growth: number): Scenario => ({ ...empty, levers: { growth } })

let dispose = () => {}
const saving = (): Saving =>
  createRoot((end) => {
    dispose = end
    return createSaving(() => {})
  })

async function growthOf(id: string | undefined): Promise<number | undefined> {
  const found = await read(id ?? '')
  return found.ok ? found.value.scenario.levers.growth : undefined
}

beforeEach(async () => {
  await (await database()).clear('scenarios')
})

afterEach(async () => {
  dispose()
  await closeDatabase()
})

describe('saving', () => {
  it('says saved only when the newest state is stored, under one entry', async () => {
    const keeper = saving()
    for (const growth of [1, 2, 3]) keeper.save(growing(growth))
    expect(keeper.status().kind).toBe('saving')
    await keeper.settled()
    expect(keeper.status().kind).toBe('saved')
    const stored = await list()
    expect(stored.ok && stored.value).toHaveLength(1)
    expect(await growthOf(keeper.entry()?.id)).toBe(3)
  })

  it('that is under way keeps to its own scenario when another comes onto the screen', async () => {
    const keeper = saving()
    keeper.save(growing(1))
    await keeper.settled()
    const first = keeper.entry()
    keeper.save(growing(2))
    keeper.turnTo(null, { kind: 'untouched' }, null)
    keeper.save(growing(9))
    await keeper.settled()
    expect(keeper.entry()?.id).not.toBe(first?.id)
    expect(await growthOf(first?.id)).toBe(2)
    expect(await growthOf(keeper.entry()?.id)).toBe(9)
  })

  it('beside a window that saved the same scenario keeps both', async () => {
    const [one, other] = [saving(), saving()]
    one.save(growing(1))
    await one.settled()
    other.turnTo(one.entry(), { kind: 'untouched' }, null)
    other.save(growing(2))
    await other.settled()
    one.save(growing(3))
    await one.settled()
    expect(await growthOf(other.entry()?.id)).toBe(2)
    expect(await growthOf(one.entry()?.id)).toBe(3)
  })

  it('that is refused goes on with the next change', async () => {
    const keeper = saving()
    keeper.save({ ...empty, title: 'x'.repeat(100_000) })
    await keeper.settled()
    expect(keeper.status().kind).toBe('failed')
    keeper.save(growing(4))
    await keeper.settled()
    expect(keeper.status().kind).toBe('saved')
    expect(await growthOf(keeper.entry()?.id)).toBe(4)
  })
})
