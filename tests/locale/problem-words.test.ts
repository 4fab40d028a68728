import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { problemKinds, problemText } from '../../src/locale/problem-words.ts'

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name) && !/^locale.words|content-policy|scenario.problems/.test(name))
  .map((name) => readFileSync(join('src', name), 'utf8'))

describe('the words for problems', () => {
  it('exist for every kind that the code can report', () => {
    const families = /'((?:formula|model|scenario|link|base|option|command|check|preset|figure)-[a-z-]+)'/g
    const written = sources.flatMap((text) => [...text.matchAll(/kind: '([a-z]+(?:[ -][a-z]+)+)', place/g)])
    const named = sources.flatMap((text) => [...text.matchAll(families)])
    const kinds = new Set([...written, ...named].map((match) => match[1] ?? ''))
    const wordless = [...kinds].filter((kind) => !problemKinds.has(kind))
    expect(kinds.size).toBeGreaterThan(80)
    expect(wordless).toEqual([])
  })

  it('put file, line and column first, as far as they are known', () => {
    const problem = { kind: 'model-no-rows', values: {} }
    const at = (place: { file?: string; line?: number; column?: number }) => problemText({ ...problem, place }, 'en')
    const words = 'found no rows, expected at least one'
    expect(at({ file: 'a.yaml', line: 3, column: 7 })).toBe(`a.yaml:3:7: ${words}`)
    expect(at({ file: 'a.yaml' })).toBe(`a.yaml: ${words}`)
    expect(at({})).toBe(words)
  })
})
