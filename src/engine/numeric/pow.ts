import { power, scale } from './scale.ts'
import { chunk, exponents, mantissas, smallest, split, splitColumn } from './split.ts'

/** What `log2Of` left: heads of 24 bits, and tails. */
const heads = new Float64Array(chunk)
const tails = new Float64Array(chunk)

const log2eHead = 9.61796700954437255859e-1
const log2eTail = -7.02846165095275826516e-9
const log2e = 9.61796693925975554329e-1
const log2of15Head = 5.84962487220764160156e-1
const log2of15Tail = 1.35003920212974897128e-8
const ln2 = 6.93147180559945286227e-1
const ln2Head = 6.93147182464599609375e-1
const ln2Tail = -1.90465429995776804525e-9

/**
 * a^b within 1 ulp and with the same bits on every machine: log2 a to about 70 bits, times b, then 2 to that power.
 * Method and coefficients: fdlibm, e_pow.c (Sun Microsystems, 2004), with heads of 24 bits. NaN travels (also NaN^0);
 * a negative base takes whole exponents only.
 */
export function pow(a: number, b: number): number {
  if (a !== a || b !== b) return Number.NaN
  if (b === 0 || a === 1) return 1
  if (b === 1) return a
  if (b === 2) return a * a
  if (b === -1) return 1 / a
  if (a > 0 && a < Number.POSITIVE_INFINITY) return b === 0.5 ? Math.sqrt(a) : positive(a, b)
  return special(a, b)
}

/** Bases of zero or below, and infinite ones. */
function special(a: number, b: number): number {
  const whole = Number.isInteger(b) || Math.abs(b) === Number.POSITIVE_INFINITY
  if (a < 0 && !whole) return Number.NaN
  const size = Math.abs(a)
  const odd = Math.abs(b) <= Number.MAX_SAFE_INTEGER && b % 2 !== 0 && Number.isInteger(b)
  if (size === 0 || size === Number.POSITIVE_INFINITY) {
    const large = size > 0 === b > 0
    const result = large ? Number.POSITIVE_INFINITY : 0
    return odd && (a < 0 || Object.is(a, -0)) ? -result : result
  }
  const result = size === 1 ? 1 : positive(size, b)
  return odd ? -result : result
}

function positive(a: number, b: number): number {
  if (b > 1.8e19 || b < -1.8e19) return a > 1 === b > 0 ? Number.POSITIVE_INFINITY : 0
  const exponent = split(a)
  log2Of(mantissas[0] as number, exponent, 0)
  const head = Math.fround(b)
  const log2 = heads[0] as number
  const low = (b - head) * log2 + b * (tails[0] as number)
  const high = head * log2
  const z = low + high
  if (z > 1025) return Number.POSITIVE_INFINITY
  if (z < -1080) return 0
  const n = Math.floor(z + 0.5)
  return scale(power2(high - n, low), n)
}

/**
 * A to the power B for n lanes, the bits of `pow`, non-finite as NaN. In passes over short columns, so that the
 * arithmetic of neighbouring lanes overlaps: a call of `pow` a lane takes several times as long.
 */
export function powColumns(
  O: Float64Array,
  o: number,
  A: Float64Array,
  a: number,
  B: Float64Array,
  b: number,
  n: number,
): void {
  for (let start = 0; start < n; start += chunk) {
    const count = Math.min(chunk, n - start)
    splitColumn(A, a + start, count)
    for (let i = 0; i < count; i = (i + 1) | 0) log2Of(mantissas[i] as number, exponents[i] as number, i)
    raise(O, o + start, A, a + start, B, b + start, count)
  }
}

/** 2 to the power B·log2 A; what is special goes to `pow`. */
function raise(O: Float64Array, o: number, A: Float64Array, a: number, B: Float64Array, b: number, n: number): void {
  for (let i = 0; i < n; i = (i + 1) | 0) {
    const x = A[(a + i) | 0] as number
    const y = B[(b + i) | 0] as number
    const head = Math.fround(y)
    const log2 = heads[i] as number
    const low = (y - head) * log2 + y * (tails[i] as number)
    const high = head * log2
    const z = low + high
    if (isOrdinary(x, y) && z < 1000 && z > -1000) {
      const whole = Math.floor(z + 0.5)
      O[(o + i) | 0] = power2(high - whole, low) * power(whole)
    } else {
      const q = pow(x, y)
      O[(o + i) | 0] = q + (q - q)
    }
  }
}

/** Whether `pow` takes the general way. */
function isOrdinary(a: number, b: number): boolean {
  if (!(a >= smallest && a < Number.POSITIVE_INFINITY) || a === 1) return false
  return b < 1.8e19 && b > -1.8e19 && b !== 0 && b !== 1 && b !== 2 && b !== -1 && b !== 0.5
}

/**
 * log2 of m · 2ⁿ into `heads[i]` and `tails[i]`: with c = 1 or 1.5 near m and s = (m − c) / (m + c),
 * log2 m = log2 c + (2 / 3 ln 2)·(3s + s³·…).
 */
function log2Of(mantissa: number, exponent: number, i: number): void {
  const lower = mantissa < 0.866
  const m = lower ? mantissa * 2 : mantissa
  const n = lower ? exponent - 1 : exponent
  const upper = m > 1.2247
  const c = upper ? 1.5 : 1
  const u = m - c
  const v = 1 / (m + c)
  const s = u * v
  const sHead = Math.fround(s)
  const sumHead = Math.fround(m + c)
  const sumTail = m - (sumHead - c)
  const sTail = v * (u - sHead * sumHead - sHead * sumTail)
  const r = series(s) + sTail * (sHead + s)
  const square = sHead * sHead
  const tHead = Math.fround(3 + square + r)
  const tTail = r - (tHead - 3 - square)
  const product = sHead * tHead
  const rest = sTail * tHead + tTail * s
  const pHead = Math.fround(product + rest)
  const pTail = rest - (pHead - product)
  const zHead = log2eHead * pHead
  const zTail = log2eTail * pHead + pTail * log2e + (upper ? log2of15Tail : 0)
  const offset = upper ? log2of15Head : 0
  const head = Math.fround(zHead + zTail + offset + n)
  heads[i] = head
  tails[i] = zTail - (head - n - offset - zHead)
}

function series(s: number): number {
  const t = s * s
  return (
    t *
    t *
    (5.99999999999994648725e-1 +
      t *
        (4.28571428578550184252e-1 +
          t *
            (3.33333329818377432918e-1 +
              t * (2.72728123808534006489e-1 + t * (2.30660745775561754067e-1 + t * 2.06975017800338417784e-1)))))
  )
}

/** 2^(fraction + low), |fraction| ≤ ½. */
function power2(fraction: number, low: number): number {
  const head = Math.fround(low + fraction)
  const u = head * ln2Head
  const v = (low - (head - fraction)) * ln2 + head * ln2Tail
  const z = u + v
  const w = v - (z - u)
  const t = z * z
  const even =
    z -
    t *
      (1.66666666666666019037e-1 +
        t *
          (-2.77777777770155933842e-3 +
            t * (6.61375632143793436117e-5 + t * (-1.6533902205465251539e-6 + t * 4.13813679705723846039e-8))))
  return 1 - ((z * even) / (even - 2) - (w + z * w) - z)
}
