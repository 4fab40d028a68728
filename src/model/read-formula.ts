import type { YamlPath } from '../figures/yaml.ts'
import type { Expression } from '../formula/expression.ts'
import { parseFormula } from '../formula/parse.ts'
import type { Place } from '../locale/problem.ts'
import { checkReferences } from './check-references.ts'
import type { Context } from './context.ts'
import type { Constant } from './model.ts'

/**
 * The formula at the path as a checked expression; null, and its problems reported at their place in the file, where
 * there is none. `cells` are the indexes of the periods in which it holds.
 */
export function readFormula(
  context: Context,
  constants: readonly Constant[],
  text: string,
  path: YamlPath,
  cells: readonly number[],
): Expression | null {
  const { findings } = context
  if (findings.document.styleOf(path) === 'plain') {
    findings.at(path, 'model-formula-unquoted', { found: text })
    return null
  }
  const parsed = parseFormula(text)
  if (parsed.ok) {
    checkReferences({ context, constants, text, path }, parsed.value, cells)
    return parsed.value
  }
  for (const { kind, place, values } of parsed.problems) {
    findings.inText(path, offsetOf(text, place), place.length ?? 1, kind, values)
  }
  return null
}

/** Line and column within a text, both from 1, as an offset from 0. */
function offsetOf(text: string, { line = 1, column = 1 }: Place): number {
  const before = text.split('\n').slice(0, line - 1)
  return before.reduce((sum, each) => sum + each.length + 1, column - 1)
}
