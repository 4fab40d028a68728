interface Reader {
  readonly tokens: readonly string[]
  at: number
}

/** Signs in one form, full-width characters made plain, a leading `=`; null: the text has none. */
function afterEquals(text: string): string | null {
  const plain = text.normalize('NFKC').replace(/[−–—]/g, '-').replace(/×/g, '*').replace(/÷/g, '/').trim()
  return plain.startsWith('=') ? plain.slice(1) : null
}

/** True for a text that a spreadsheet would calculate. */
export function isArithmetic(text: string): boolean {
  return afterEquals(text) !== null
}

/**
 * Result of `=480*1.03`: numbers, + − × ÷ and parentheses, to 15 significant digits; null where anything else stands
 * after the sign or the result is not finite.
 */
export function arithmetic(text: string): number | null {
  const written = afterEquals(text)
  const tokens = written?.match(/\d+\.?\d*|\.\d+|[-+*/()]|\S/g) ?? []
  const reader: Reader = { tokens, at: 0 }
  const value = sum(reader)
  const whole = reader.at === tokens.length && Number.isFinite(value)
  return whole ? Number(value.toPrecision(15)) : null
}

function sum(reader: Reader): number {
  let value = product(reader)
  for (let sign = taken(reader, '+-'); sign !== null; sign = taken(reader, '+-')) {
    const next = product(reader)
    value = sign === '+' ? value + next : value - next
  }
  return value
}

function product(reader: Reader): number {
  let value = signed(reader)
  for (let sign = taken(reader, '*/'); sign !== null; sign = taken(reader, '*/')) {
    const next = signed(reader)
    value = sign === '*' ? value * next : value / next
  }
  return value
}

function signed(reader: Reader): number {
  const sign = taken(reader, '+-')
  if (sign !== null) return sign === '-' ? -signed(reader) : signed(reader)
  if (taken(reader, '(') !== null) {
    const value = sum(reader)
    return taken(reader, ')') === null ? Number.NaN : value
  }
  const token = reader.tokens[reader.at]
  if (token === undefined || !/\d/.test(token)) return Number.NaN
  reader.at++
  return Number(token)
}

function taken(reader: Reader, signs: string): string | null {
  const token = reader.tokens[reader.at]
  if (token === undefined || token.length !== 1 || !signs.includes(token)) return null
  reader.at++
  return token
}
