/** How a target grows: by a compound rate a step or by a change a step. */
export type GrowthKind = 'rate' | 'change'

/** x to a whole power, by products. */
function power(x: number, n: number): number {
  let product = 1
  for (let k = 0; k < n; k++) product *= x
  return product
}

/**
 * The positive nth root, n a whole number. Newton's iteration from 1 + (x − 1) / n, which never lies below the root
 * (Bernoulli), so it falls monotonically; only products and quotients, so every browser gives the same bits.
 */
export function root(x: number, n: number): number {
  if (!(x > 0) || !Number.isFinite(x) || !(n >= 1) || !Number.isInteger(n)) return Number.NaN
  if (n === 1) return x
  if (n === 2) return Math.sqrt(x)
  let guess = 1 + (x - 1) / n
  for (let k = 0; k < 400; k++) {
    const next = guess - (guess - x / power(guess, n - 1)) / n
    if (!(next < guess)) return guess
    guess = next
  }
  return guess
}

/**
 * Average growth a step that leads from one value to another in `steps`: a fraction for rates, a difference for
 * changes. NaN where there are no steps, or a rate between values that are not both positive.
 */
export function averageGrowth(kind: GrowthKind, from: number, to: number, steps: number): number {
  if (!(steps >= 1)) return Number.NaN
  if (kind === 'change') return (to - from) / steps
  return from > 0 && to > 0 ? root(to / from, steps) - 1 : Number.NaN
}

/** The values on the way from one to another, both ends included and exact; a change where there is no rate. */
export function pathBetween(kind: GrowthKind, from: number, to: number, steps: number): number[] {
  const rate = averageGrowth(kind, from, to, steps)
  const growth = Number.isNaN(rate) ? averageGrowth('change', from, to, steps) : rate
  const compound = kind === 'rate' && !Number.isNaN(rate)
  return Array.from({ length: steps + 1 }, (_, k) => {
    if (k === steps) return to
    return compound ? from * power(1 + growth, k) : from + growth * k
  })
}
