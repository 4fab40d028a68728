import { readFileSync } from 'node:fs'
import type { Library } from '../../src/figures/figure.ts'
import { libraryFiles, loadLibrary } from '../../src/figures/load.ts'

/** The seed files as text, by name. */
export const seedTexts: Readonly<Record<string, string>> = Object.fromEntries(
  libraryFiles.map((file) => [file, readFileSync(new URL(`../../seeds/${file}`, import.meta.url), 'utf8')]),
)

/** The library of `seeds/`; throws with its problems if it is wrong. */
export function seedLibrary(): Library {
  const library = loadLibrary(seedTexts)
  if (!library.ok) throw new Error(JSON.stringify(library.problems, null, 2))
  return library.value
}
