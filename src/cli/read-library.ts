import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Library } from '../figures/figure.ts'
import { libraryFiles, loadLibrary } from '../figures/load.ts'
import type { Problem } from '../locale/problem.ts'

/**
 * Reads the library from a directory: the one given, else `GAPLINE_SEEDS`, else `seeds`. Node only.
 * Throws with every problem (file, line, found, expected) if the seeds are wrong: nothing can be built on them.
 */
export function readLibrary(dir: string = process.env.GAPLINE_SEEDS ?? 'seeds'): Library {
  const files = Object.fromEntries(libraryFiles.map((file) => [file, readFileSync(join(dir, file), 'utf8')]))
  const library = loadLibrary(files)
  if (!library.ok) throw new Error(library.problems.map((problem) => lineFor(dir, problem)).join('\n'))
  return library.value
}

function lineFor(dir: string, { kind, place, values }: Problem): string {
  const where = `${join(dir, place.file ?? '')}:${place.line ?? 1}:${place.column ?? 1}`
  const expected = 'expected' in values ? `, expected ${values.expected}` : ''
  return `${where} ${kind} at ${place.path ?? 'the root'}: found ${values.found ?? 'nothing'}${expected}`
}
