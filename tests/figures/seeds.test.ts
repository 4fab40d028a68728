import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Figure, Qualifier } from '../../src/figures/figure.ts'
import { parseYaml } from '../../src/figures/yaml.ts'
import { seedLibrary, seedTexts } from './library.ts'
import { published } from './published.ts'

const library = seedLibrary()
const figure = (id: string): Figure => {
  const found = library.figures.find((one) => one.id === id)
  if (!found) throw new Error(`no figure ${id}`)
  return found
}

describe('the seeds', () => {
  it('hold all 44 figures, in the order of the articles', () => {
    expect(library.figures.map((one) => one.id)).toEqual(published.map(([id]) => id))
    expect(library.figures).toHaveLength(44)
  })

  it.each(published)('give %s its published value', (id, value) => {
    const { value: held } = figure(id)
    if (value === 'text') expect(held.kind).toBe('text')
    else if (typeof value === 'number') expect(held).toEqual({ kind: 'number', value })
    else expect(held).toEqual({ kind: 'range', from: value[0], to: value[1] })
  })

  it('name the five articles by publisher, title, date and file', () => {
    expect(library.sources.map(({ id, file, published, directness }) => [id, file, published, directness])).toEqual([
      ['000', '000_2f9277bc3f84eb57.txt', '2024-11-11', 'press report'],
      ['001', '001_b42c7f9829dcc0ec.txt', '2025-09-18', 'press report'],
      ['002', '002_82b489f4c0265caf.txt', '2018-10-14', 'press report'],
      ['003', '003_5ed7d9e11ba6bab5.txt', '2025-10-23', 'machine-translated summary'],
      ['004', '004_a4a6fe370ebe92d1.txt', '2025-11-25', 'machine-translated summary'],
    ])
  })

  it('give every figure to a model, and every one of the twelve models a figure', () => {
    expect(library.figures.filter((one) => one.models.length === 0)).toEqual([])
    expect(new Set(library.figures.flatMap((one) => one.models))).toEqual(
      new Set([
        'bj-devices-2026',
        'bj-health-2020',
        'bj-trillion-bridge',
        'sh-devices-2027',
        'sh-class3-500',
        'sh-overseas-100',
        'bj-supply-subsidy',
        'bj-overseas-support',
        'bj-innovation-pipeline',
        'bj-time-to-market',
        'localisation',
        'yizhuang-breakdown',
      ]),
    )
  })

  it('say whose number it is only where the article does', () => {
    expect(figure('F001-5').owner?.en).toBe('Shanghai Science and Technology Commission')
    expect(figure('F002-3').owner).not.toBeNull()
    expect(figure('F003-5').owner).toBeNull()
    expect(library.figures.filter((one) => one.source === '003' && one.owner !== null)).toEqual([])
  })

  it('open no rounding band for goals, rules, inequalities and fractions', () => {
    const closed: readonly Qualifier[] = ['goal', 'over', 'more than', 'nearly', 'up to', 'since']
    const banded = library.figures.filter((one) => one.rounding > 0)
    expect(
      banded.filter((one) => closed.includes(one.qualifier) || one.kind === 'rule' || one.kind === 'target'),
    ).toEqual([])
    expect(figure('F003-14').rounding).toBe(0)
    expect(figure('F001-11').rounding).toBe(0)
  })

  it('round bases to their last digit', () => {
    expect(figure('F003-5').rounding).toBe(1)
    expect(figure('F002-3').rounding).toBe(1)
    expect(figure('F001-5').rounding).toBe(0.01)
    expect(figure('F001-6').rounding).toBe(0.1)
  })

  it('keep the scopes apart that the goal of 2026 depends on', () => {
    expect(figure('F003-5').metric).toBe('industrial_output')
    expect(figure('F000-1').metric).toBe('overall_scale')
    expect(figure('F002-3').metric).toBe('revenue')
    expect(figure('F003-6').metric).toBe('trade')
  })

  it('store the nine conflicts with the figures they touch', () => {
    expect(library.conflicts.map((one) => one.id)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9])
    const touched = (id: number) => library.conflicts.find((one) => one.id === id)?.figures ?? []
    expect(touched(1)).toEqual(expect.arrayContaining(['F003-1', 'F003-2']))
    expect(touched(2)).toEqual(['F003-5', 'F000-1'])
    expect(touched(4)).toEqual(['F003-7', 'F004-3', 'F004-4'])
    expect(touched(7)).toEqual(['F003-3', 'F003-4'])
    const translated = library.figures.filter((one) => one.source === '003' || one.source === '004')
    expect(touched(9)).toEqual(translated.map((one) => one.id))
  })
})

const articles = new Set(
  readFileSync(new URL('./article-shingles.txt', import.meta.url), 'utf8')
    .split(/\s+/)
    .filter((hash) => hash !== ''),
)
const names = /beijing municipal bureau of economy and information technology/g

/** Runs of six words of a text, as hashed in `article-shingles.txt` (SHA-256, first 12 hexadecimal digits). */
function sixWords(text: string): readonly string[] {
  const plain =
    text
      .toLowerCase()
      .replace(/['’]/g, '')
      .match(/[a-z0-9]+/g) ?? []
  const words = plain.join(' ').replace(names, '|').split(' ')
  return words.slice(5).map((_, at) => words.slice(at, at + 6).join(' '))
}

function englishTexts(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inside]: [string, unknown]) =>
    key === 'en' && typeof inside === 'string' ? [inside] : englishTexts(inside),
  )
}

describe('our own words', () => {
  const models = new URL('../../models/', import.meta.url)
  const files: readonly (readonly [string, string])[] = [
    ...['figures.yaml', 'metrics.yaml', 'conflicts.yaml'].map((file) => [file, seedTexts[file] ?? ''] as const),
    ...readdirSync(models).map((file) => [file, readFileSync(new URL(file, models), 'utf8')] as const),
  ]

  it.each(files)('in %s repeat no six words in a row of an article', (file, text) => {
    const parsed = parseYaml(text, file)
    const texts = parsed.ok ? englishTexts(parsed.value.value) : []
    expect(texts.length).toBeGreaterThan(0)
    const copied = texts
      .flatMap(sixWords)
      .filter((run) => articles.has(createHash('sha256').update(run).digest('hex').slice(0, 12)))
    expect(copied).toEqual([])
  })

  it('would be caught: the titles of the articles are known', () => {
    const title = library.sources.find((source) => source.id === '001')?.title.en ?? ''
    const hashes = sixWords(title).map((run) => createHash('sha256').update(run).digest('hex').slice(0, 12))
    expect(hashes.filter((hash) => articles.has(hash))).toHaveLength(hashes.length)
    expect(hashes.length).toBeGreaterThan(0)
  })
})
