import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readLibrary } from '../../src/cli/read-library.ts'
import { loadLibrary } from '../../src/figures/load.ts'
import { seedTexts } from './library.ts'

/** Problems of the seeds after one replacement in one file. */
function problemsAfter(file: string, found: string, put: string) {
  const text = seedTexts[file] ?? ''
  if (!text.includes(found)) throw new Error(`${file} holds no "${found}"`)
  const library = loadLibrary({ ...seedTexts, [file]: text.replace(found, put) })
  return library.problems.map(({ kind, place, values }) => ({ kind, line: place.line, path: place.path, ...values }))
}

/** Line of the first occurrence of a text. */
function lineOf(file: string, found: string): number {
  const text = seedTexts[file] ?? ''
  return text.slice(0, text.indexOf(found)).split('\n').length
}

describe('a wrong seed file', () => {
  it('says which number was expected, and where', () => {
    expect(problemsAfter('figures.yaml', 'value: 50', 'value: fifty')).toEqual([
      {
        kind: 'wrong value',
        line: lineOf('figures.yaml', 'value: 50'),
        path: '[0].value',
        found: '"fifty"',
        expected: 'a number, a fraction like "2/3", { from, to } or { en, zh }',
      },
    ])
  })

  it('says which key is missing and which is unknown', () => {
    expect(problemsAfter('figures.yaml', 'rounding: 0', 'ronding: 0')).toEqual([
      {
        kind: 'missing key',
        line: lineOf('figures.yaml', 'id: F000-1'),
        path: '[0].rounding',
        found: 'rounding',
        expected: 'a number',
      },
      { kind: 'unknown key', line: lineOf('figures.yaml', 'rounding: 0'), path: '[0].ronding', found: 'ronding' },
    ])
  })

  it('says which words were allowed', () => {
    expect(problemsAfter('sources.yaml', 'directness: press report', 'directness: rumour')).toEqual([
      {
        kind: 'wrong value',
        line: lineOf('sources.yaml', 'directness'),
        path: '[0].directness',
        found: '"rumour"',
        expected: 'original | press report | machine-translated summary',
      },
    ])
  })

  it('refuses a negative rounding step and a date that is none', () => {
    expect(problemsAfter('figures.yaml', 'rounding: 0', 'rounding: -1')[0]).toMatchObject({
      found: '-1',
      expected: '≥ 0',
    })
    expect(problemsAfter('sources.yaml', '2024-11-11', '2024-13-11')[0]).toMatchObject({
      found: '"2024-13-11"',
      expected: 'a date like 2025-10-23',
    })
  })

  it('refuses an id used twice, at its second place', () => {
    expect(problemsAfter('figures.yaml', '- id: F000-2', '- id: F000-1')).toMatchObject([
      { kind: 'duplicate id', line: lineOf('figures.yaml', '- id: F000-2'), found: 'F000-1' },
    ])
  })

  it('refuses a metric, a source and a figure that no other file knows', () => {
    expect(problemsAfter('figures.yaml', 'metric: overall_scale', 'metric: size')[0]).toMatchObject({
      kind: 'unknown metric',
      found: 'size',
    })
    expect(problemsAfter('sources.yaml', 'id: "000"', 'id: "009"')[0]).toMatchObject({
      kind: 'unknown source',
      found: '000',
      expected: '009 | 001 | 002 | 003 | 004',
    })
    expect(problemsAfter('conflicts.yaml', '[F003-9]', '[F003-99]')).toMatchObject([
      { kind: 'unknown figure', line: lineOf('conflicts.yaml', '[F003-9]'), path: '[4].figures[0]', found: 'F003-99' },
    ])
  })

  it('refuses a figure that names another source than its id', () => {
    expect(problemsAfter('figures.yaml', 'source: "000"', 'source: "001"')).toMatchObject([
      { kind: 'wrong value', path: '[0].id', found: 'F000-1', expected: 'F001-…' },
    ])
  })

  it('refuses a text in one language only', () => {
    expect(problemsAfter('metrics.yaml', ', zh: "占比"', '')).toMatchObject([
      { kind: 'missing key', found: 'zh', expected: 'a text' },
    ])
  })

  it('names a file that is not there', () => {
    const { 'metrics.yaml': _, ...rest } = seedTexts
    expect(loadLibrary(rest).problems).toEqual([
      { kind: 'missing file', place: { file: 'metrics.yaml' }, values: { found: 'metrics.yaml' } },
    ])
  })
})

describe('reading a directory', () => {
  it('gives the library, with a changed figure where one was changed', () => {
    const dir = mkdtempSync(join(tmpdir(), 'seeds-'))
    for (const [file, text] of Object.entries(seedTexts))
      writeFileSync(join(dir, file), text.replace('value: 48\n', 'value: 47\n'))
    const changed = readLibrary(dir).figures.find((figure) => figure.id === 'F003-5')
    expect(changed?.value).toEqual({ kind: 'number', value: 47 })
  })

  it('throws with file, line, what was found and what was expected', () => {
    const dir = mkdtempSync(join(tmpdir(), 'seeds-'))
    for (const [file, text] of Object.entries(seedTexts))
      writeFileSync(join(dir, file), text.replace('value: 48\n', 'value: many\n'))
    const line = lineOf('figures.yaml', 'value: 48\n')
    expect(() => readLibrary(dir)).toThrow(
      `figures.yaml:${line}:10 wrong value at [25].value: found "many", expected a number`,
    )
  })
})
