/** Median of the milliseconds that a piece of work takes, over `rounds` rounds after a warm-up of `warm` rounds. */
export function medianOf(work: () => void, rounds: number, warm: number): number {
  for (let i = 0; i < warm; i++) work()
  const times = Array.from({ length: rounds }, () => timed(work))
  return median(times)
}

/** Medians of several pieces of work measured in turn, so that a busy moment of the machine hits all of them alike. */
export function mediansInTurn(works: readonly (() => void)[], rounds: number): readonly number[] {
  const times: number[][] = works.map(() => [])
  for (let round = 0; round < rounds; round++) works.forEach((work, i) => void times[i]?.push(timed(work)))
  return times.map(median)
}

function timed(work: () => void): number {
  const began = performance.now()
  work()
  return performance.now() - began
}

function median(times: readonly number[]): number {
  const sorted = [...times].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

/** Throws unless two results agree in every cell but for the last digits. */
export function sameResults(what: string, found: ArrayLike<number>, expected: ArrayLike<number>): void {
  if (found.length !== expected.length)
    throw new Error(`${what}: expected ${expected.length} results, got ${found.length}`)
  for (let i = 0; i < found.length; i++) {
    const [a = 0, b = 0] = [found[i], expected[i]]
    if (Number.isNaN(a) && !Number.isFinite(b)) continue
    if (!(Math.abs(a - b) <= 1e-12 * (1 + Math.abs(b)))) throw new Error(`${what}: result ${i} is ${a}, expected ${b}`)
  }
}
