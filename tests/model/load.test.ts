import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readLibrary } from '../../src/cli/read-library.ts'
import type { Checked } from '../../src/locale/problem.ts'
import { problemText } from '../../src/locale/problem-words.ts'
import { loadModel } from '../../src/model/load.ts'
import type { Model } from '../../src/model/model.ts'
import { smallLibrary, smallModel } from './small-model.ts'
import { wrongModels } from './wrong-models.ts'

const library = smallLibrary()

function problems(checked: Checked<Model>): readonly string[] {
  return checked.problems.map((problem) => problemText(problem, 'en'))
}

function loaded(text: string): Model {
  const checked = loadModel(text, library, 'small.yaml')
  if (!checked.ok) throw new Error(problems(checked).join('\n'))
  return checked.value
}

describe('a wrong model', () => {
  it.each(wrongModels)('is told its file, line and column: $name', ({ from, to, found }) => {
    const text = smallModel.replace(from, () => to)
    expect(text).not.toBe(smallModel)
    expect(problems(loadModel(text, library, 'small.yaml'))).toEqual(found)
  })

  it.each(wrongModels)('has Chinese words of its own: $name', ({ from, to }) => {
    const checked = loadModel(
      smallModel.replace(from, () => to),
      library,
    )
    for (const problem of checked.problems) expect(problemText(problem, 'zh')).toMatch(/\p{Script=Han}/u)
  })

  it.each([
    ['an empty file', ''],
    ['a list', '- 1'],
    ['a number', '5'],
    ['half a file', smallModel.slice(0, 700)],
    ['binary', '\u0000\u0001\ufffd'],
    ['a bomb of brackets', '['.repeat(100_000)],
    ['a huge text', 'x'.repeat(2_000_000)],
    ['aliases that multiply', 'a: &a [1,1]\nb: &b [*a,*a]\nc: [*b,*b]'],
  ])('is a problem and never an exception: %s', (_, text) => {
    const checked = loadModel(text, library, 'x.yaml')
    expect(checked.ok).toBe(false)
    expect(problems(checked)[0]).toMatch(/^x\.yaml/)
  })

  it('cut off at any line never throws, and is sound only after the rows have begun', () => {
    const lines = smallModel.trimEnd().split('\n')
    const sound = new Set([lines.length])
    for (let end = 1; end < lines.length; end += 1) {
      const checked = loadModel(lines.slice(0, end).join('\n'), library)
      if (checked.ok) sound.add(end)
    }
    const rows = lines.indexOf('rows:')
    for (const end of sound) expect(end).toBeGreaterThan(rows)
  })
})

describe('a sound model', () => {
  it('has its figures in the unit of their use', () => {
    const model = loaded(smallModel.replace('unit: bn CNY\n    metric: output', () => 'unit: 亿元\n    metric: output'))
    const output = model.rows.find((row) => row.id === 'output')
    expect(output?.start).toEqual({ kind: 'given', given: { kind: 'figure', value: 480, figure: 'F003-1' } })
  })

  it('keeps the order of the file and names what it rests on', () => {
    const model = loaded(smallModel)
    expect(model.rows.map((row) => row.id)).toEqual(['paid', 'output', 'scale', 'fixed'])
    expect(model.levers.map((lever) => lever.id)).toEqual(['growth', 'uptake', 'uplift', 'wanted'])
    expect(model.figures.map((figure) => figure.id)).toEqual(['F003-1', 'F003-2', 'F003-4'])
    expect(model.sources.map((source) => source.id)).toEqual(['003'])
    expect(model.metrics.map((metric) => metric.id)).toEqual(['output', 'scale'])
  })

  it('aligns series with the axis', () => {
    const model = loaded(smallModel)
    expect(model.levers[0]?.series).toEqual([null, 3, null, null])
    expect(model.rows[3]?.series?.map((given) => given?.value ?? null)).toEqual([1, 2, null, null])
  })

  it('spells periods as the axis does', () => {
    const model = loaded(smallModel.replace('growth@2026: 6', () => 'growth@2026.0: 6'))
    expect(model.presets[0]?.set).toEqual({ growth: 5, 'growth@2026': 6 })
  })

  it('may be written as JSON', () => {
    const model = loaded(smallModel)
    const json = JSON.stringify({
      format: 1,
      id: 'tiny',
      version: 1,
      title: model.title,
      question: model.question,
      axis: { from: 0, to: 0.3, step: 0.1 },
      rows: { x: { unit: '1', formula: 'prev(x, 1, 0) + 1' } },
    })
    expect(loaded(json).axis.periods).toEqual([0, 0.1, 0.2, 0.3])
  })
})

describe('the hash of a model', () => {
  it('stays when only the writing changes', () => {
    const written = smallModel.replace('version: 1\n', '').replace('format: 1\n', 'format: 1 # a comment\nversion: 1\n')
    expect(loaded(written).hash).toBe(loaded(smallModel).hash)
  })

  it('changes with a figure, a formula, a default', () => {
    const changed = { ...library, figures: library.figures.map((f) => ({ ...f, rounding: f.rounding + 1 })) }
    const other = loadModel(smallModel, changed)
    const hashes = [
      loaded(smallModel).hash,
      other.ok ? other.value.hash : '',
      loaded(smallModel.replace('uptake * cap', 'uptake * cap * 2')).hash,
      loaded(smallModel.replace('value: 2,', 'value: 3,')).hash,
    ]
    expect(new Set(hashes).size).toBe(4)
  })
})

describe('the published models', () => {
  const published = readLibrary()

  it.each(readdirSync('models'))('%s is sound', (file) => {
    const checked = loadModel(readFileSync(`models/${file}`, 'utf8'), published, file)
    expect(problems(checked)).toEqual([])
    expect(checked.ok && checked.value.id).toBe(file.replace('.yaml', ''))
  })
})
