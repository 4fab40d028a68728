import { describe, expect, it } from 'vitest'
import { fromFile, toFile } from '../../src/scenario/file.ts'
import { jsonPlaces, placeAt } from '../../src/scenario/json-place.ts'
import { limits } from '../../src/scenario/limits.ts'
import { readRecord, recordOf } from '../../src/scenario/schema.ts'
import { base, override, sample, scenarioWith } from './sample.ts'

const full = scenarioWith({
  title: '方案二',
  note: 'a\nb',
  levers: { growth: 0.1 + 0.2, 'growth@2025': 3 },
  overrides: { 'output@2025': override },
  bases: { output: base },
})
const file = toFile(full, '2026-02-03')

/** Kinds with line and column of what is wrong with a text. */
const wrong = (text: string) =>
  fromFile(text).problems.map(({ kind, place }) =>
    `${kind} ${place.line ?? '-'}:${place.column ?? '-'} ${place.path ?? ''}`.trim(),
  )

describe('a scenario file', () => {
  it('brings back the scenario and the day on which it was saved', () => {
    expect(fromFile(file)).toEqual({ ok: true, value: { scenario: full, saved: '2026-02-03' }, problems: [] })
  })

  it('says what it is, in which format, and for which model', () => {
    expect(JSON.parse(file)).toMatchObject({
      gapline: 'scenario',
      format: 1,
      scenario: { model: { id: sample.id, version: 3, hash: sample.hash } },
    })
    expect(file.endsWith('}\n')).toBe(true)
  })

  it('is read with a byte order mark and with Windows line ends', () => {
    expect(fromFile(`\uFEFF${file.replaceAll('\n', '\r\n')}`).ok).toBe(true)
  })

  it('that is none is refused, with the place', () => {
    expect(wrong('')).toEqual(['not-json 1:1'])
    expect(wrong('{\n  "gapline": "scenario",\n  oops\n}')).toEqual(['not-json 3:3'])
    expect(wrong('{ "a": 1 ')).toEqual(['not-json 1:10'])
    expect(wrong('[1, 2,, 3]')).toEqual(['not-json 1:7'])
    expect(wrong('{"a": 1} x')).toEqual(['not-json 1:10'])
    expect(wrong('{ "some": "json" }')).toEqual(['not-a-scenario-file 1:1 gapline'])
    expect(wrong('null')).toEqual(['not-a-scenario-file 1:1 gapline'])
    expect(wrong(' '.repeat(limits.file + 1))).toEqual(['file-too-long -:-'])
  })

  it('with a wrong part names its line, what was found and what was expected', () => {
    const broken = file.replace('"growth@2025": 3', '"growth@2025": "3"')
    const line = broken.split('\n').findIndex((each) => each.includes('growth@2025')) + 1
    expect(fromFile(broken).problems).toEqual([
      {
        kind: 'wrong-type',
        place: { line, column: 22, path: 'scenario.levers.growth@2025' },
        values: { expected: 'number', found: 'string' },
      },
    ])
  })

  it('with a key too many, a missing one, a wrong word or too long a text is refused for that', () => {
    expect(wrong(file.replace('"author"', '"autor"')).map((each) => each.split(' ')[0])).toEqual([
      'wrong-type',
      'unknown-key',
    ])
    expect(wrong(file.replace('"preliminary"', '"rough"'))[0]).toMatch(
      /^wrong-value \d+:\d+ scenario\.overrides\.output@2025\.status$/,
    )
    expect(wrong(file.replace('方案二', 'x'.repeat(limits.title + 1)))[0]).toMatch(/^too-long \d+:\d+ scenario\.title$/)
    expect(wrong(file.replace('"value": 48.5', '"value": 1e999'))[0]).toMatch(/^wrong-type .*output@2025\.value$/)
  })

  it('of a newer format says so, and of no format says which is expected', () => {
    expect(wrong(file.replace('"format": 1', '"format": 2'))).toEqual(['newer-format 3:13 format'])
    expect(wrong(file.replace('"format": 1', '"format": "one"'))).toEqual(['wrong-format 3:13 format'])
  })

  it.each(['__proto__', 'constructor', 'prototype'])('that reaches for %s is refused', (key) => {
    const hostile = file.replace('"levers": {', `"levers": { "${key}": { "polluted": 1 },`)
    expect(fromFile(hostile).problems.map(({ kind }) => kind)).toEqual(['hostile-key'])
    expect('polluted' in {}).toBe(false)
  })

  it('with thousands of entries or brackets is refused, not worked through', () => {
    const many = Object.fromEntries(Array.from({ length: limits.levers + 1 }, (_, k) => [`x${k}`, 1]))
    expect(readRecord(recordOf({ ...full, levers: many })).problems.map(({ kind }) => kind)).toEqual(['too-many'])
    expect(fromFile('['.repeat(100_000)).ok).toBe(false)
  })
})

describe('a place in a JSON text', () => {
  it('is that of the value, in lines and columns from 1', () => {
    const places = jsonPlaces('{\n  "a": { "b": [10,\r\n 20] },\n  "c\\"d": true }')
    expect(places.error).toBeNull()
    expect(places.find('a.b.1')).toEqual({ line: 3, column: 2, path: 'a.b.1' })
    expect(places.find('c"d')).toEqual({ line: 4, column: 11, path: 'c"d' })
    expect(places.find('a.missing')).toEqual({ line: 2, column: 8, path: 'a.missing' })
    expect(placeAt('ab', 1)).toEqual({ line: 1, column: 2 })
  })
})
