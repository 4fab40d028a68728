/**
 * A piece of a formula. `text` is as mathjs reads it (full-width signs and × ÷ − ≤ made plain), `start` and `length`
 * are places in the text as written, counted from 0.
 */
export interface Token {
  readonly kind: 'number' | 'name' | 'sign' | 'unknown'
  readonly text: string
  readonly start: number
  readonly length: number
}

const plainSigns: Readonly<Record<string, string>> = {
  '×': '*',
  '·': '*',
  '÷': '/',
  '−': '-',
  '–': '-',
  '≤': '<=',
  '≥': '>=',
  '≠': '!=',
  '，': ',',
  '、': ',',
  '；': ';',
}

const patterns = [
  ['number', /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y],
  ['name', /[\p{L}_][\p{L}\p{M}\p{Nd}_]*/uy],
  ['sign', /\*\*|==|!=|<=|>=|<>|&&|\|\||<<|>>>|>>|\?\.|\?\?|\.[*/^]|[-+*/^%<>()?:,;=!&|~'"[\]{}.@$\\`]/y],
] as const

const gap = /(?:\s|#[^\n]*)+/y

/** Cuts a formula into tokens; comments (`#` to the end of the line) and line breaks are left out. */
export function tokensOf(written: string): readonly Token[] {
  const text = Array.from(written, plain).join('')
  const places = placesIn(written)
  const found: Token[] = []
  let at = 0
  while (at < text.length) {
    gap.lastIndex = at
    if (gap.test(text)) {
      at = gap.lastIndex
      continue
    }
    const { kind, length } = read(text, at)
    const start = places[at] ?? 0
    const end = places[at + length] ?? written.length
    found.push({ kind, text: text.slice(at, at + length), start, length: end - start })
    at += length
  }
  return found
}

function read(text: string, at: number): { kind: Token['kind']; length: number } {
  for (const [kind, pattern] of patterns) {
    pattern.lastIndex = at
    if (pattern.test(text) && inBasicPlane(text.slice(at, pattern.lastIndex))) {
      return { kind, length: pattern.lastIndex - at }
    }
  }
  return { kind: 'unknown', length: (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1 }
}

/** mathjs reads names in units of 16 bits. */
function inBasicPlane(name: string): boolean {
  return !/[\u{10000}-\u{10ffff}]/u.test(name)
}

function plain(character: string): string {
  const code = character.codePointAt(0) ?? 0
  if (Object.hasOwn(plainSigns, character)) return plainSigns[character] ?? character
  if (code === 0x3000 || code === 0xa0) return ' '
  return code > 0xff00 && code < 0xff5f ? String.fromCharCode(code - 0xfee0) : character
}

/** For every unit of the plain text, and its end, the place in the written text. */
function placesIn(written: string): readonly number[] {
  const places: number[] = []
  let at = 0
  for (const character of written) {
    for (let i = 0; i < plain(character).length; i++) places.push(at + Math.min(i, character.length - 1))
    at += character.length
  }
  places.push(at)
  return places
}
