import type { Place } from '../locale/problem.ts'

/** Where things stand in a JSON text. */
export interface JsonPlaces {
  /** The place of the value at a path such as `scenario.levers.growth`; of its nearest parent if it is missing. */
  find(path: string): Place
  /** Offset of the first character that is not JSON; null: all of it is. */
  readonly error: number | null
}

const DEEPEST = 64
const token = /[\s\uFEFF]*(?:([{}[\],:])|("(?:[^"\\]|\\.)*")|([^\s{}[\],:"]+))/y
const plain = /^(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)$/

/** Reads the text once for the offsets of its values; a text that is no JSON is read as far as it goes. */
export function jsonPlaces(text: string): JsonPlaces {
  const scan = new Scan(text)
  const whole = scan.value('', 0) && scan.atEnd()
  return { find: (path) => placeOf(text, scan.offsets, path), error: whole ? null : scan.stopped }
}

/** Line and column, both from 1, of an offset. */
export function placeAt(text: string, offset: number): Place {
  const before = text.slice(0, offset).split(/\r\n|\r|\n/)
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 }
}

class Scan {
  readonly offsets = new Map<string, number>()
  /** Offset of the last token read. */
  stopped = 0
  private readonly text: string
  private next = 0

  constructor(text: string) {
    this.text = text
  }

  value(path: string, depth: number): boolean {
    const read = this.read()
    this.offsets.set(path, this.stopped)
    if (read === '{' && depth < DEEPEST) return this.members(path, depth)
    if (read === '[' && depth < DEEPEST) return this.items(path, depth)
    return read.startsWith('"') || plain.test(read)
  }

  atEnd(): boolean {
    return this.read() === ''
  }

  private members(path: string, depth: number): boolean {
    let sign = this.read()
    if (sign === '}') return true
    while (sign.startsWith('"')) {
      const key = nameIn(sign)
      if (key === null || this.read() !== ':' || !this.value(under(path, key), depth + 1)) return false
      const after = this.read()
      if (after === '}') return true
      if (after !== ',') return false
      sign = this.read()
    }
    return false
  }

  private items(path: string, depth: number): boolean {
    const start = this.next
    if (this.read() === ']') return true
    this.next = start
    for (let index = 0; this.value(under(path, String(index)), depth + 1); index++) {
      const after = this.read()
      if (after !== ',') return after === ']'
    }
    return false
  }

  /** The next token; empty at the end of the text and where no token begins. */
  private read(): string {
    token.lastIndex = this.next
    const match = token.exec(this.text)
    const found = match?.[1] ?? match?.[2] ?? match?.[3] ?? ''
    this.next = match ? token.lastIndex : this.text.length
    this.stopped = this.next - found.length
    return found
  }
}

function nameIn(quoted: string): string | null {
  try {
    return String(JSON.parse(quoted))
  } catch {
    return null
  }
}

function under(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`
}

function placeOf(text: string, offsets: ReadonlyMap<string, number>, path: string): Place {
  const names = path.split('.')
  for (let count = names.length; count > 0; count--) {
    const offset = offsets.get(names.slice(0, count).join('.'))
    if (offset !== undefined) return { ...placeAt(text, offset), path }
  }
  return { ...placeAt(text, offsets.get('') ?? 0), path }
}
