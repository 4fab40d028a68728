const size = 64

/** Cube roots' and square roots' fractional bits of the first primes, as FIPS 180-4 gives them. */
const { rounds, start } = constants()

/** SHA-256 of a text in UTF-8, hexadecimal (FIPS 180-4): the browser's own is missing on plain-http pages. */
export function sha256(text: string): string {
  const state = start.slice()
  const bytes = padded(new TextEncoder().encode(text))
  const words = new Uint32Array(size)
  for (let at = 0; at < bytes.length; at += size) {
    const view = new DataView(bytes.buffer, at, size)
    for (let i = 0; i < 16; i++) words[i] = view.getUint32(i * 4)
    mix(state, words)
  }
  return Array.from(state, (word) => word.toString(16).padStart(8, '0')).join('')
}

function mix(state: Uint32Array, words: Uint32Array): void {
  const w = (i: number): number => words[i] ?? 0
  for (let i = 16; i < size; i++) {
    const [old, late] = [w(i - 15), w(i - 2)]
    const low = turn(old, 7) ^ turn(old, 18) ^ (old >>> 3)
    const high = turn(late, 17) ^ turn(late, 19) ^ (late >>> 10)
    words[i] = w(i - 16) + low + w(i - 7) + high
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state
  for (let i = 0; i < size; i++) {
    const one = h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g)) + (rounds[i] ?? 0) + w(i)
    const two = (turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))
    ;[h, g, f, e, d, c, b, a] = [g, f, e, (d + one) | 0, c, b, a, (one + two) | 0]
  }
  for (const [i, word] of [a, b, c, d, e, f, g, h].entries()) state[i] = (state[i] ?? 0) + word
}

function turn(word: number, bits: number): number {
  return (word >>> bits) | (word << (32 - bits))
}

function padded(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const out = new Uint8Array(Math.ceil((bytes.length + 9) / size) * size)
  out.set(bytes)
  out[bytes.length] = 0x80
  new DataView(out.buffer).setBigUint64(out.length - 8, BigInt(bytes.length) * 8n)
  return out
}

/** The fractional bits by integer roots: exact, where a table could hold a slip and `Math.cbrt` differs by browser. */
function constants(): { rounds: Uint32Array; start: Uint32Array } {
  const primes: bigint[] = []
  for (let n = 2n; primes.length < size; n++) if (primes.every((prime) => n % prime !== 0n)) primes.push(n)
  const word = (root: bigint): number => Number(root & 0xffffffffn)
  return {
    rounds: Uint32Array.from(primes, (prime) => word(integerRoot(prime << 96n, 3n))),
    start: Uint32Array.from(primes.slice(0, 8), (prime) => word(integerRoot(prime << 64n, 2n))),
  }
}

function integerRoot(value: bigint, power: 2n | 3n): bigint {
  let low = 0n
  let high = 1n << 42n
  while (high - low > 1n) {
    const middle = (low + high) / 2n
    const raised = power === 2n ? middle * middle : middle * middle * middle
    if (raised <= value) low = middle
    else high = middle
  }
  return low
}
