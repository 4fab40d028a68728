import type { Problem } from '../locale/problem.ts'

const written = /^(\s*(?:formula|start):\s+)([^\s"'|>{[#].*)$/

/** Says of YAML's complaints about a line with a bare formula what would cure them: quotes. */
export function unquoted(problems: readonly Problem[], text: string): readonly Problem[] {
  const lines = text.split(/\r?\n/)
  const seen = new Set<number>()
  return problems.flatMap((problem) => {
    const { line = 0 } = problem.place
    const match = problem.kind.startsWith('yaml') ? written.exec(lines[line - 1] ?? '') : null
    if (!match) return [problem]
    if (seen.has(line)) return []
    seen.add(line)
    const place = { ...problem.place, column: (match[1]?.length ?? 0) + 1 }
    return [{ kind: 'model-formula-unquoted', place, values: { found: (match[2] ?? '').trim() } }]
  })
}
