import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { scenarioProblems } from '../../src/locale/words/scenario-problems.ts'
import { fromFile, toFile } from '../../src/scenario/file.ts'
import { decodeLink } from '../../src/scenario/link.ts'
import { base, sample, scenarioWith } from './sample.ts'

const folder = new URL('../../src/scenario/', import.meta.url)
const quoted = readdirSync(folder).flatMap((file) => {
  const text = readFileSync(new URL(file, folder), 'utf8')
  const calls =
    /(?:problemAt|refused|report)\((?:[^'()]|\([^()]*\)|`[^`]*`)*?'([a-z]+(?:-[a-z]+)+)'|kind: '((?:link|file)-[a-z-]+)'/g
  return Array.from(text.matchAll(calls), (match) => match[1] ?? match[2] ?? '')
})

describe('the words for problems', () => {
  it('exist for every kind that the scenario folder can report', () => {
    expect(new Set(quoted).size).toBeGreaterThan(25)
    expect(quoted.filter((kind) => !Object.hasOwn(scenarioProblems, kind))).toEqual([])
  })

  it('are complete sentences in both languages, with nothing left blank', () => {
    const bodies = [
      '__proto__=1&growth=99&growth=3&uptake=x&growth@2040=1&uptake@2025=1&base.output=4@2026&base.scale=1@2024&%',
      'output@2025=1&output@2025.date=soon&base.output=1@2024.5&base.zzz=1@2024',
    ]
    const files = [
      toFile(scenarioWith({ bases: { output: base } }), '').replace('"rounding": 0.1', '"rounding": "x"'),
      '{',
      '[]',
    ]
    const problems = [
      ...bodies.flatMap((body) => decodeLink(`m=sample-2026.2&${body}`, sample).problems),
      ...files.flatMap((file) => fromFile(file).problems),
    ]
    expect(problems.length).toBeGreaterThan(14)
    for (const { kind, values } of problems) {
      const text = scenarioProblems[kind]?.(values)
      expect(text?.en, kind).toMatch(/[.:]$/)
      expect(text?.zh, kind).toMatch(/[\u4e00-\u9fff].*。$/)
      expect(`${text?.en}${text?.zh}`, kind).not.toMatch(/undefined|NaN|“”/)
    }
  })
})
