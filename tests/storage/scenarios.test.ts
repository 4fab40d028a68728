import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { limits } from '../../src/scenario/limits.ts'
import { closeDatabase, database } from '../../src/storage/database.ts'
import { newId } from '../../src/storage/id.ts'
import { readLast, writeLast } from '../../src/storage/last.ts'
import type { Stored } from '../../src/storage/result.ts'
import { duplicate, list, read, remove, rename, restore, save } from '../../src/storage/scenarios.ts'
import { override, scenarioWith } from '../scenario/sample.ts'

const scenario = scenarioWith({ title: '方案一', levers: { growth: 1.2 }, overrides: { 'output@2025': override } })

function value<T>(stored: Stored<T>): T {
  if (!stored.ok) throw new Error(JSON.stringify(stored.error))
  return stored.value
}

beforeEach(async () => {
  await closeDatabase()
  vi.stubGlobal('indexedDB', new IDBFactory())
})

afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

describe('a saved scenario', () => {
  it('comes back whole, also over a new connection', async () => {
    const saved = value(await save({ id: 'a', scenario }, 0))
    expect(saved).toMatchObject({ id: 'a', revision: 1, title: '方案一', modelId: 'sample-2026', scenario })
    await closeDatabase()
    expect(value(await read('a'))).toEqual(saved)
  })

  it('keeps its time of birth and counts its saves', async () => {
    const first = value(await save({ id: 'a', scenario }, 0))
    const second = value(await save({ id: 'a', scenario: { ...scenario, title: 'B' } }, 1))
    expect([second.revision, second.created, second.title]).toEqual([2, first.created, 'B'])
    expect(second.updated >= first.updated).toBe(true)
  })

  it('is not overwritten by a tab that knows an older state', async () => {
    value(await save({ id: 'a', scenario }, 0))
    value(await save({ id: 'a', scenario: { ...scenario, title: 'newer' } }, 1))
    expect(await save({ id: 'a', scenario: { ...scenario, title: 'stale' } }, 1)).toEqual({
      ok: false,
      error: { kind: 'conflict', id: 'a', revision: 2 },
    })
    expect(await save({ id: 'a', scenario }, 0)).toMatchObject({ error: { kind: 'conflict', revision: 2 } })
    expect(value(await read('a')).title).toBe('newer')
  })

  it('that was deleted elsewhere does not come back by an autosave', async () => {
    value(await save({ id: 'a', scenario }, 0))
    value(await remove('a'))
    expect(await save({ id: 'a', scenario }, 1)).toMatchObject({ error: { kind: 'conflict', revision: null } })
    expect(await read('a')).toMatchObject({ error: { kind: 'missing', id: 'a' } })
  })

  it('loses no update when twenty writers compete', async () => {
    value(await save({ id: 'a', scenario: { ...scenario, note: '' } }, 0))
    const writer = async (mark: string): Promise<void> => {
      for (;;) {
        const now = value(await read('a'))
        const next = { ...now.scenario, note: now.scenario.note + mark }
        if ((await save({ id: 'a', scenario: next }, now.revision)).ok) return
      }
    }
    await Promise.all(Array.from('abcdefghijklmnopqrst', writer))
    expect([...value(await read('a')).scenario.note].sort().join('')).toBe('abcdefghijklmnopqrst')
  })

  it('is reported as saved only when its transaction has completed', async () => {
    const open = await database()
    const begin = open.transaction.bind(open)
    const events: string[] = []
    vi.spyOn(open, 'transaction').mockImplementation(((...args: Parameters<typeof begin>) => {
      const transaction = begin(...args)
      expect(args[2]).toEqual({ durability: 'strict' })
      transaction.addEventListener('complete', () => events.push('complete'))
      return transaction
    }) as never)
    value(await save({ id: 'a', scenario }, 0))
    events.push('saved')
    expect(events).toEqual(['complete', 'saved'])
  })

  it('that would not be readable again is not written', async () => {
    const long = { ...scenario, title: 'x'.repeat(limits.title + 1) }
    expect(await save({ id: 'a', scenario: long }, 0)).toMatchObject({
      error: { kind: 'broken', problems: [{ kind: 'too-long' }] },
    })
    expect(value(await list())).toEqual([])
  })
})

describe('the list', () => {
  it('shows the scenario saved last first', async () => {
    for (const id of ['a', 'b', 'c']) {
      value(await save({ id, scenario: { ...scenario, title: id } }, 0))
      await new Promise((later) => setTimeout(later, 2))
    }
    value(await save({ id: 'a', scenario: { ...scenario, title: 'a again' } }, 1))
    expect(value(await list()).map(({ title }) => title)).toEqual(['a again', 'c', 'b'])
  })

  it('reports a broken record, and leaves it where it is', async () => {
    value(await save({ id: 'a', scenario }, 0))
    const open = await database()
    const entry = await open.get('scenarios', 'a')
    if (!entry) throw new Error('not stored')
    const broken = { ...entry, record: { format: 1, scenario: { title: 5 } } }
    await open.put('scenarios', broken)
    expect(value(await list())[0]).toMatchObject({ id: 'a', title: '方案一' })
    expect(value(await list())[0]?.problems.length).toBeGreaterThan(0)
    expect(await read('a')).toMatchObject({ error: { kind: 'broken', id: 'a' } })
    expect(await rename('a', 'x')).toMatchObject({ error: { kind: 'broken' } })
    expect(await open.get('scenarios', 'a')).toEqual(broken)
  })

  it('can delete and put back, but never over something newer', async () => {
    const saved = value(await save({ id: 'a', scenario }, 0))
    const removed = value(await remove('a'))
    expect(value(await list())).toEqual([])
    value(await restore(removed))
    expect(value(await read('a'))).toEqual(saved)
    expect(await restore(removed)).toMatchObject({ error: { kind: 'conflict', revision: 1 } })
    expect(await remove('none')).toMatchObject({ error: { kind: 'missing' } })
  })

  it('can rename and duplicate', async () => {
    value(await save({ id: 'a', scenario }, 0))
    expect(value(await rename('a', 'new'))).toMatchObject({
      revision: 2,
      title: 'new',
      scenario: { title: 'new', levers: { growth: 1.2 } },
    })
    const copy = value(await duplicate('a', 'copy'))
    expect(copy).toMatchObject({ revision: 1, title: 'copy', scenario: { levers: { growth: 1.2 } } })
    expect(copy.id).not.toBe('a')
    expect(value(await list())).toHaveLength(2)
    expect(await rename('none', 'x')).toMatchObject({ error: { kind: 'missing' } })
  })
})

describe('where the database fails', () => {
  it('a dead connection is opened anew', async () => {
    value(await save({ id: 'a', scenario }, 0))
    const open = await database()
    open.close()
    expect(value(await read('a')).title).toBe('方案一')
    ;(await database()).close()
    expect(value(await save({ id: 'a', scenario }, 1)).revision).toBe(2)
  })

  it('a full disk is said to be one, and the next save gets a fresh connection', async () => {
    value(await save({ id: 'a', scenario }, 0))
    const before = await database()
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(() => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    expect(await save({ id: 'a', scenario }, 1)).toEqual({ ok: false, error: { kind: 'quota' } })
    expect(await database()).not.toBe(before)
    expect(value(await save({ id: 'a', scenario }, 1)).revision).toBe(2)
  })

  it('a transaction that aborts after its request succeeded is no save', async () => {
    const put = IDBObjectStore.prototype.put
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(function (this: IDBObjectStore, ...args) {
      const request = put.apply(this, args)
      request.addEventListener('success', () => this.transaction.abort())
      return request
    })
    expect(await save({ id: 'a', scenario }, 0)).toMatchObject({ ok: false, error: { kind: 'failed' } })
    expect(value(await list())).toEqual([])
  })

  it('no database at all is said to be unavailable', async () => {
    expect(value(await list())).toEqual([])
    await closeDatabase()
    vi.stubGlobal('indexedDB', undefined)
    expect(await save({ id: 'a', scenario }, 0)).toMatchObject({ error: { kind: 'unavailable' } })
    expect(await list()).toMatchObject({ error: { kind: 'unavailable' } })
  })
})

describe('ids', () => {
  it('ids are 16 letters or digits and do not repeat', () => {
    const ids = Array.from({ length: 200 }, newId)
    expect(ids.every((id) => /^[a-z2-7]{16}$/.test(id))).toBe(true)
    expect(new Set(ids).size).toBe(200)
  })
})

describe('what was open last', () => {
  it('is remembered as a scenario or a model, and nonsense counts as nothing', async () => {
    expect(value(await readLast())).toBeNull()
    await writeLast({ kind: 'model', id: 'bj-health-2020' })
    expect(value(await readLast())).toEqual({ kind: 'model', id: 'bj-health-2020' })
    await writeLast({ kind: 'scenario', id: 'abc' })
    expect(value(await readLast())).toEqual({ kind: 'scenario', id: 'abc' })
    await (await database()).put('settings', 'klingon', 'last')
    expect(value(await readLast())).toBeNull()
  })
})
