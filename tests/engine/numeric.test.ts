import { describe, expect, it } from 'vitest'
import { exp } from '../../src/engine/numeric/exp.ts'
import { log } from '../../src/engine/numeric/log.ts'
import { log10 } from '../../src/engine/numeric/log10.ts'
import { pow } from '../../src/engine/numeric/pow.ts'
import { randomFrom } from './random.ts'
import { errorOfExp, errorOfLog, errorOfLog10, errorOfPow, errorOfPowByMultiplying } from './reference.ts'

const points = 1000

/** Worst error over points drawn with a seed. */
function worst(seed: number, error: (random: () => number) => number): number {
  const random = randomFrom(seed)
  return Math.max(...Array.from({ length: points }, () => error(random)))
}

function between(low: number, high: number, random: () => number): number {
  return low + (high - low) * random()
}

describe('the reference', () => {
  it('agrees with powers multiplied out exactly', () => {
    const random = randomFrom(1)
    for (let i = 0; i < 300; i++) {
      const a = between(0.5, 3, random)
      const n = Math.floor(between(2, 60, random))
      const found = pow(a, n)
      expect(Math.abs(errorOfPow(found, a, n) - errorOfPowByMultiplying(found, a, n))).toBeLessThan(1e-12)
    }
  })

  it('sees an error of one unit in the last place', () => {
    expect(errorOfExp(Math.E, 1)).toBeLessThan(0.5)
    expect(errorOfExp(Math.E + 2 ** -51, 1)).toBeGreaterThan(0.5)
    expect(errorOfLog(Math.LN2, 2)).toBeLessThan(0.5)
    expect(errorOfLog10(Math.LOG10E, Math.E)).toBeLessThan(1)
  })
})

describe('within one unit in the last place', () => {
  it('exp', () => {
    expect(
      worst(2, (random) => {
        const x = between(-700, 700, random)
        return errorOfExp(exp(x), x)
      }),
    ).toBeLessThan(1)
    expect(
      worst(3, (random) => {
        const x = between(-1, 1, random)
        return errorOfExp(exp(x), x)
      }),
    ).toBeLessThan(1)
  })

  it('log', () => {
    expect(
      worst(4, (random) => {
        const x = exp(between(-90, 90, random))
        return errorOfLog(log(x), x)
      }),
    ).toBeLessThan(1)
    expect(
      worst(5, (random) => {
        const x = between(0.8, 1.3, random)
        return errorOfLog(log(x), x)
      }),
    ).toBeLessThan(1)
  })

  it('log10', () => {
    expect(
      worst(6, (random) => {
        const x = exp(between(-90, 90, random))
        return errorOfLog10(log10(x), x)
      }),
    ).toBeLessThan(1)
    expect(
      worst(7, (random) => {
        const x = between(0.8, 1.3, random)
        return errorOfLog10(log10(x), x)
      }),
    ).toBeLessThan(1)
  })

  it('pow', () => {
    const error = (a: number, b: number): number => errorOfPow(pow(a, b), a, b)
    expect(worst(8, (random) => error(between(0.9, 1.2, random), between(-40, 40, random)))).toBeLessThan(1)
    expect(worst(9, (random) => error(exp(between(-60, 60, random)), between(-3, 3, random)))).toBeLessThan(1)
    expect(worst(10, (random) => error(between(1, 4, random), between(0, 1, random)))).toBeLessThan(1)
  })
})

describe('at the edges', () => {
  it('log10 is exact at every power of ten', () => {
    for (let n = -307; n <= 308; n++) expect(log10(Number(`1e${n}`))).toBe(n)
  })

  it.each([
    [0, -0, 1],
    [0, 2.5, 0],
    [0, -1, Infinity],
    [-8, 1 / 3, NaN],
    [-2, 3, -8],
    [-2, -3, -0.125],
    [2, 1024, Infinity],
    [2, -1074, 5e-324],
    [2, -1075, 0],
    [10, 308, 1e308],
    [-0, 3, -0],
    [0.5, 1e300, 0],
    [1, NaN, NaN],
    [NaN, 0, NaN],
    [7, 1, 7],
    [9, 0.5, 3],
    [8, -1, 0.125],
    [-Infinity, 3, -Infinity],
    [1.0000000000000002, 1e19, Infinity],
  ])('%d to the power %d is %d', (a, b, value) => expect(pow(a, b)).toBe(value))

  it.each([
    [exp, 710, Infinity],
    [exp, -746, 0],
    [exp, 0, 1],
    [exp, NaN, NaN],
    [exp, -745, 5e-324],
    [log, 0, -Infinity],
    [log, -1, NaN],
    [log, 1, 0],
    [log, Infinity, Infinity],
    [log, 5e-324, -744.4400719213812],
    [log10, 0, -Infinity],
    [log10, -1, NaN],
    [log10, 5e-324, -323.3062153431158],
  ])('%o of %d is %d', (f, x, value) => expect(f(x)).toBe(value))
})
