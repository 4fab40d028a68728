import { readdirSync } from 'node:fs'
import { run } from './run-command.ts'
import type { Counted } from './stage.ts'

interface Cruise {
  readonly modules: readonly { readonly source: string }[]
  readonly summary: {
    readonly violations: readonly {
      readonly from: string
      readonly to: string
      readonly rule: { readonly name: string }
    }[]
  }
}

/**
 * Checks the layers, the doors of outside packages and cycles. It fails as well when the checker did not see every
 * source file: one that reads nothing finds nothing wrong.
 */
export async function layerCheck(): Promise<Counted> {
  const args = ['-c', 'tests/tools/layers.cjs', '--output-type', 'json', 'src']
  const { output } = await run('node_modules/.bin/depcruise', args)
  const problems = problemsIn(output)
  return { passed: problems.length === 0 ? 1 : 0, failed: problems.length === 0 ? 0 : 1, output: problems.join('\n') }
}

function problemsIn(output: string): string[] {
  let cruise: Cruise
  try {
    cruise = JSON.parse(output)
  } catch {
    return [output]
  }
  const seen = new Set(cruise.modules.map(({ source }) => source))
  const missed = sources().filter((file) => !seen.has(file))
  const broken = cruise.summary.violations.map(({ from, to, rule }) => `${rule.name}: ${from} → ${to}`)
  return [...broken, ...missed.map((file) => `not seen by the layer check: ${file}`)]
}

/** Every module of the product, from the project's folder. */
export function sources(): string[] {
  const names = readdirSync('src', { recursive: true, encoding: 'utf8' })
  const files = names.filter((name) => /\.(ts|tsx)$/.test(name)).map((name) => `src/${name.replaceAll('\\', '/')}`)
  if (files.length === 0) throw new Error('no source files found')
  return files
}
