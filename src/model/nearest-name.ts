/** The known name that somebody who wrote `name` is likely to mean; empty: none is near. */
export function nearestName(name: string, known: Iterable<string>): string {
  const most = Math.max(1, Math.floor(name.length / 3))
  let best = ''
  let least = most + 1
  for (const each of known) {
    const far = distance(name.toLowerCase(), each.toLowerCase(), least)
    if (far < least && far < Math.max(name.length, each.length)) [best, least] = [each, far]
  }
  return best
}

/** Damerau's edit distance (neighbours swapped count once), given up at `limit`. */
function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit
  let before: number[] = []
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      const change = (row[j - 1] ?? 0) + (same ? 0 : 1)
      const swap = swapped ? (before[j - 2] ?? limit) + 1 : limit
      next.push(Math.min(change, swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    ;[before, row] = [row, next]
  }
  return row[b.length] ?? 0
}
