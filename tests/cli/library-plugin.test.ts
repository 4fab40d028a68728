import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { libraryPlugin } from '../../src/cli/library-plugin.ts'

const entry = 'virtual:entry'

/** Builds a page that takes everything from the plugin; gives the chunks' code by name. */
async function built(warned: (message: string) => void = () => {}): Promise<Record<string, string>> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [
      libraryPlugin(),
      {
        name: 'entry',
        resolveId: (id) => (id === entry ? `\0${entry}` : null),
        load: (id) =>
          id === `\0${entry}`
            ? `import models from 'virtual:gapline/models'
               import first from 'virtual:gapline/first-model'
               import('virtual:gapline/library').then((library) => console.log(models, first, library.default))`
            : null,
      },
    ],
    build: { write: false, minify: false, rolldownOptions: { input: entry, onwarn: ({ message }) => warned(message) } },
  })
  const outputs = [result].flat().flatMap((each) => ('output' in each ? each.output : []))
  return Object.fromEntries(outputs.flatMap((file) => (file.type === 'chunk' ? [[file.name, file.code]] : [])))
}

/** A copy of the seeds with one text replaced. */
function seedsWith(from: string | RegExp, to: string): string {
  const directory = mkdtempSync(join(tmpdir(), 'gapline-seeds-'))
  cpSync('seeds', directory, { recursive: true })
  const file = join(directory, 'figures.yaml')
  const text = readFileSync(file, 'utf8')
  const changed = text.replace(from, to)
  expect(changed).not.toBe(text)
  writeFileSync(file, changed)
  return directory
}

/** The text of figure F003-5 up to its value. */
const baseFigure = /(- id: F003-5\n(?: .*\n)*? {2}value: )48\n/

afterEach(() => vi.unstubAllEnvs())

describe('the build', () => {
  it('puts the first model beside the page, every other model and the library into chunks of their own', async () => {
    const chunks = await built()
    const holding = (text: string) => Object.keys(chunks).filter((name) => chunks[name]?.includes(text))
    const [page, ...others] = holding('prev(output) * (1 + growth) + added')
    expect(others).toEqual([])
    expect(chunks[page ?? '']).toContain('load: () => Promise.resolve(')
    expect(holding('prev(revenue) * (1 + growth)')).toHaveLength(1)
    expect(holding('prev(revenue) * (1 + growth)')).not.toContain(page)
    expect(holding('F003-12')).toHaveLength(1)
    expect(holding('F003-12')).not.toContain(page)
  })

  it('takes a changed figure with no other edit and warns of the checks that it breaks', async () => {
    vi.stubEnv('GAPLINE_SEEDS', seedsWith(baseFigure, '$149\n'))
    const warnings: string[] = []
    const chunks = await built((message) => warnings.push(message))
    const page = Object.values(chunks).find((code) => code.includes('prev(output) * (1 + growth) + added'))
    expect(page).toContain('\\"value\\":49,\\"figure\\":\\"F003-5\\"')
    expect(page).not.toContain('\\"value\\":48,')
    expect(warnings.join('\n')).toMatch(
      /models\/bj-devices-2026\.yaml:\d+:\d+: check of output@2024: found 49, expected 48 within 0/,
    )
  })

  it('stops at seeds that are wrong, with file and line', async () => {
    vi.stubEnv('GAPLINE_SEEDS', seedsWith(baseFigure, '$1many\n'))
    await expect(built()).rejects.toThrow(/figures\.yaml:\d+:\d+/)
  })
})
