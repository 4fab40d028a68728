/**
 * What a unit text says: base value = value × `multiply` ÷ `divide` (percent divides by 100, `bn` multiplies by 10⁹),
 * and the powers of what is counted (`CNY`, `working day`, `year`, `project`, …). Empty dimension: a pure number.
 * A working day, a day, a month and a year stay apart: no fixed factor joins them.
 */
export interface Unit {
  readonly multiply: number
  readonly divide: number
  readonly dimension: Readonly<Record<string, number>>
}

const scales: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  million: 1e6,
  bn: 1e9,
  billion: 1e9,
  tn: 1e12,
  trillion: 1e12,
  千: 1e3,
  万: 1e4,
  百万: 1e6,
  千万: 1e7,
  亿: 1e8,
  万亿: 1e12,
}

const nouns: Readonly<Record<string, string>> = {
  yuan: 'CNY',
  RMB: 'CNY',
  元: 'CNY',
  天: 'day',
  日: 'day',
  工作日: 'working day',
  月: 'month',
  个月: 'month',
  季度: 'quarter',
  年: 'year',
  件: 'registration',
  家: 'company',
  companies: 'company',
  个: 'item',
  项: 'item',
}

const spans = new Set(['day', 'week', 'month', 'quarter', 'year', 'period'])
const currencies = /^[A-Z]{3}$/
const chineseScaled = /^(万亿|千万|百万|亿|万|千)(.+)$/u
const countNoun = /^[a-z]+(?:[- ][a-z]+){0,3}$/
const known = new Map<string, Unit | null>()

/**
 * Reads a unit text: `%`, `1`, `CNY`, `bn CNY`, `亿元`, `projects`, `working days`, `m CNY/project`,
 * `% a year`, `CNY/CNY`. Null where the text is none.
 */
export function parseUnit(text: string): Unit | null {
  const cached = known.get(text)
  if (cached !== undefined) return cached
  const unit = readUnit(text.trim().replace(/\s+/g, ' '))
  known.set(text, unit)
  return unit
}

/** Declared → base units. Throws a RangeError where the text is no unit. */
export function toBase(value: number, unit: Unit | string): number {
  const { multiply, divide } = unitOf(unit)
  return (value * multiply) / divide
}

/**
 * Base → declared units: the shortest decimal that `toBase` takes back to this value where there is one
 * (0.07 is 7 %, not 7.000000000000001 %). Throws a RangeError where the text is no unit.
 */
export function fromBase(value: number, unit: Unit | string): number {
  const { multiply, divide } = unitOf(unit)
  if (multiply === 1 && divide === 1) return value
  const near = (value * divide) / multiply
  const short = Number(near.toPrecision(15))
  return (short * multiply) / divide === value ? short : near
}

/** Whether numbers in the two units count the same thing and differ by a factor only. */
export function comparable(a: Unit, b: Unit): boolean {
  const names = new Set([...Object.keys(a.dimension), ...Object.keys(b.dimension)])
  return [...names].every((name) => (a.dimension[name] ?? 0) === (b.dimension[name] ?? 0))
}

/** A value in another unit of the same dimension; equal units change nothing. */
export function convert(value: number, from: Unit, to: Unit): number {
  return from.multiply === to.multiply && from.divide === to.divide ? value : fromBase(toBase(value, from), to)
}

function unitOf(unit: Unit | string): Unit {
  const found = typeof unit === 'string' ? parseUnit(unit) : unit
  if (found === null) throw new RangeError(`expected a unit, got "${unit}"`)
  return found
}

function readUnit(text: string): Unit | null {
  const rate = /^(.+?) (?:a|an|per) (.+)$/.exec(text) ?? /^(.+)\/(.+)$/.exec(text)
  if (rate) {
    const over = readUnit(rate[1] ?? '')
    const under = readUnit(rate[2] ?? '')
    return over && under && divided(over, under)
  }
  return text === '1' ? { multiply: 1, divide: 1, dimension: {} } : readFactor(text)
}

function readFactor(text: string): Unit | null {
  if (text === '%') return { multiply: 1, divide: 100, dimension: {} }
  if (text === '‰') return { multiply: 1, divide: 1000, dimension: {} }
  const space = text.indexOf(' ')
  const scale = space > 0 ? scales[text.slice(0, space)] : undefined
  if (scale !== undefined) return scaled(scale, text.slice(space + 1))
  const chinese = chineseScaled.exec(text)
  if (chinese) return scaled(scales[chinese[1] ?? ''] ?? 1, (chinese[2] ?? '').trim())
  return scaled(1, text)
}

function scaled(multiply: number, noun: string): Unit | null {
  const name = nameOf(noun)
  return name === null ? null : { multiply, divide: 1, dimension: { [name]: 1 } }
}

function nameOf(noun: string): string | null {
  const known = Object.hasOwn(nouns, noun) ? nouns[noun] : undefined
  if (known !== undefined) return known
  if (currencies.test(noun)) return noun
  if (!countNoun.test(noun) || Object.hasOwn(scales, noun)) return null
  return singular(noun)
}

function singular(noun: string): string {
  if (/ies$/.test(noun)) return `${noun.slice(0, -3)}y`
  if (/[^s]s$/.test(noun) && !spans.has(noun)) return noun.slice(0, -1)
  return noun
}

function divided(over: Unit, under: Unit): Unit {
  const dimension: Record<string, number> = { ...over.dimension }
  for (const [name, power] of Object.entries(under.dimension)) {
    const left = (dimension[name] ?? 0) - power
    if (left === 0) delete dimension[name]
    else dimension[name] = left
  }
  return { multiply: over.multiply * under.divide, divide: over.divide * under.multiply, dimension }
}
