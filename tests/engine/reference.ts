/**
 * exp, ln and powers to far more digits than a double has, by whole-number arithmetic: series in fixed point with 320
 * bits after the point. Slow and plain, to judge the fast ones by.
 */
const bits = 320n
const one = 1n << bits

/** A double, exactly, in fixed point; what lies below 2^-320 is cut off. */
function fixed(x: number): bigint {
  let shift = 0
  let whole = x
  while (!Number.isInteger(whole)) {
    whole *= 2
    shift++
  }
  return (BigInt(whole) << bits) >> BigInt(shift)
}

function times(a: bigint, b: bigint): bigint {
  return (a * b) / one
}

/** ln of a number near 1 by 2·artanh((x − 1) / (x + 1)). */
function lnNear(x: bigint): bigint {
  const s = ((x - one) << bits) / (x + one)
  const square = times(s, s)
  let sum = 0n
  let term = s
  for (let k = 1n; term !== 0n; k += 2n) {
    sum += term / k
    term = times(term, square)
  }
  return 2n * sum
}

const ln2 = lnNear(2n * one)
const ln10 = 3n * ln2 + lnNear((10n * one) / 8n)

/** ln x in fixed point, x > 0. */
function ln(x: number): bigint {
  let e = 0n
  let m = x
  for (; m >= 1.5; m /= 2) e++
  for (; m < 0.75; m *= 2) e--
  return e * ln2 + lnNear(fixed(m))
}

/** e^x = 2^n · m: m in fixed point. */
function exponential(x: bigint): { n: bigint; m: bigint } {
  const n = (2n * x + ln2) / (2n * ln2) - (x < 0n ? 1n : 0n)
  const r = x - n * ln2
  let sum = one
  let term = one
  for (let k = 1n; term !== 0n && k < 400n; k++) {
    term = times(term, r) / k
    sum += term
  }
  return { n, m: sum }
}

/** |found − m·2^n| in units of the last place of `found`. */
function ulps(found: number, { n, m }: { n: bigint; m: bigint }): number {
  const buffer = new DataView(new ArrayBuffer(8))
  buffer.setFloat64(0, Math.abs(found))
  const exponent = Math.max(1, buffer.getUint16(0) >> 4) - 1075
  const mantissa = BigInt(Math.abs(found) / 2 ** Math.max(exponent, -1074))
  const exact = shifted(m, n - bits - BigInt(exponent) + 64n)
  const difference = (mantissa << 64n) - exact
  return Number(difference < 0n ? -difference : difference) / 2 ** 64
}

function shifted(x: bigint, by: bigint): bigint {
  return by >= 0n ? x << by : x >> -by
}

/** Error of `found` as e^x, in units of its last place. */
export function errorOfExp(found: number, x: number): number {
  return ulps(found, exponential(fixed(x)))
}

/** Error of `found` as ln x. */
export function errorOfLog(found: number, x: number): number {
  const exact = ln(x)
  return ulps(found, { n: 0n, m: exact < 0n ? -exact : exact })
}

/** Error of `found` as log10 x. */
export function errorOfLog10(found: number, x: number): number {
  const exact = (ln(x) << bits) / ln10
  return ulps(found, { n: 0n, m: exact < 0n ? -exact : exact })
}

/** Error of `found` as a^b. */
export function errorOfPow(found: number, a: number, b: number): number {
  return ulps(found, exponential(times(ln(a), fixed(b))))
}

/** a^n exactly, as a quotient of whole numbers compared with a double: for judging the reference itself. */
export function errorOfPowByMultiplying(found: number, a: number, n: number): number {
  let whole = a
  let shift = 0n
  while (!Number.isInteger(whole)) {
    whole *= 2
    shift++
  }
  return ulps(found, { n: bits - shift * BigInt(n), m: BigInt(whole) ** BigInt(n) })
}
