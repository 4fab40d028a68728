import {
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
  type Scalar,
  type YAMLMap,
} from 'yaml'
import type { Checked, Place, Problem } from '../locale/problem.ts'

/** Keys and indexes from the root of a document: `['levers', 'growth', 'min']`. */
export type YamlPath = readonly (string | number)[]

/** A parsed YAML text as plain data (objects, arrays, strings, finite numbers, booleans, null) that knows its lines. */
export interface YamlDocument {
  readonly value: unknown
  /** Where the value at the path stands; of a path that does not exist, its nearest ancestor. */
  placeOf(path: YamlPath): Place
  /** Where the key at the path stands; for sequence items the same as `placeOf`. */
  keyPlaceOf(path: YamlPath): Place
  /** Place of `length` characters from `offset` (from 0) inside the text at the path, such as an error in a formula. */
  placeInText(path: YamlPath, offset: number, length?: number): Place
  /** How the scalar at the path is written; null: not a scalar. An unquoted text may have lost what followed ` #`. */
  styleOf(path: YamlPath): 'plain' | 'quoted' | 'block' | null
}

/** Longest text that is parsed at all, characters. */
export const longestYaml = 1_000_000
const deepest = 40
/** Syntax errors reported at once: the rest usually follow from the first. */
const mostErrors = 5
const forbiddenKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])

/**
 * Parses one YAML 1.2 document (JSON is one too). Never throws: syntax errors, duplicate and forbidden keys, anchors,
 * aliases, tags, non-finite numbers and too deep or too long texts are problems with file, line and column.
 */
export function parseYaml(text: string, file?: string): Checked<YamlDocument> {
  const inFile = file === undefined ? {} : { file }
  if (text.length > longestYaml) {
    return failed({ kind: 'text too long', place: inFile, values: { found: text.length, expected: longestYaml } })
  }
  const lines = new LineCounter()
  try {
    const source = parseDocument(text, {
      lineCounter: lines,
      prettyErrors: false,
      schema: 'core',
      merge: false,
      uniqueKeys: false,
    })
    const reader = new Reader(lines, inFile)
    const errors = [...source.errors, ...source.warnings]
    if (errors.some((error) => error.message.includes('call stack'))) throw new RangeError('nested too deeply')
    for (const error of errors.slice(0, mostErrors)) reader.syntax(error.pos[0], error.message)
    if (reader.problems.length > 0) return { ok: false, problems: reader.problems }
    const value = reader.read(source.contents, [])
    if (reader.problems.length > 0) return { ok: false, problems: reader.problems }
    return { ok: true, value: new Located(value, source.contents, text, lines, inFile), problems: [] }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    return failed({ kind: 'nested too deeply', place: inFile, values: { expected: deepest } })
  }
}

function failed(problem: Problem): Checked<never> {
  return { ok: false, problems: [problem] }
}

/** The path as people write it: `levers.growth.min`, `presets[0].set`. */
export function pathText(path: YamlPath): string {
  return path.reduce<string>(
    (text, step) => (typeof step === 'number' ? `${text}[${step}]` : text === '' ? step : `${text}.${step}`),
    '',
  )
}

/** Turns checked nodes into plain data and collects what may not stand in a file of ours. */
class Reader {
  readonly problems: Problem[] = []
  private readonly lines: LineCounter
  private readonly inFile: Place

  constructor(lines: LineCounter, inFile: Place) {
    this.lines = lines
    this.inFile = inFile
  }

  syntax(offset: number, message: string): void {
    this.report('yaml syntax', offset, [], { found: message.split('\n', 1)[0] ?? message })
  }

  read(node: unknown, path: YamlPath): unknown {
    if (node === null || node === undefined) return null
    const at = startOf(node)
    if (path.length > deepest) return this.report('nested too deeply', at, path, { expected: deepest })
    if (isAlias(node)) return this.report('yaml alias', at, path, { found: `*${node.source}` })
    if (hasAnchor(node)) this.report('yaml anchor', at, path, { found: `&${node.anchor}` })
    if (hasTag(node)) this.report('yaml tag', at, path, { found: node.tag })
    if (isMap(node)) return this.readMap(node, path)
    if (isSeq(node)) return node.items.map((item, index) => this.read(item, [...path, index]))
    if (isScalar(node)) return this.readScalar(node, path)
    return this.report('yaml syntax', at, path, { found: typeof node })
  }

  private readMap(map: YAMLMap, path: YamlPath): Record<string, unknown> {
    const read: Record<string, unknown> = {}
    for (const pair of map.items) {
      const key = keyOf(pair)
      const at = startOf(pair.key)
      if (key === null) this.report('wrong key', at, path, { found: nameOf(pair.key), expected: 'a name' })
      else if (forbiddenKeys.has(key)) this.report('forbidden key', at, [...path, key], { found: key })
      else if (Object.hasOwn(read, key)) this.report('duplicate key', at, [...path, key], { found: key })
      else read[key] = this.read(pair.value, [...path, key])
    }
    return read
  }

  private readScalar(scalar: Scalar, path: YamlPath): unknown {
    const { value } = scalar
    if (typeof value === 'number' && !Number.isFinite(value)) {
      this.report('not a finite number', startOf(scalar), path, { found: scalar.source ?? String(value) })
    }
    return value
  }

  private report(kind: string, offset: number, path: YamlPath, values: Problem['values']): null {
    this.problems.push({ kind, place: placeAt(this.lines, this.inFile, offset, path), values })
    return null
  }
}

class Located implements YamlDocument {
  readonly value: unknown
  private readonly root: unknown
  private readonly text: string
  private readonly lines: LineCounter
  private readonly inFile: Place

  constructor(value: unknown, root: unknown, text: string, lines: LineCounter, inFile: Place) {
    this.value = value
    this.root = root
    this.text = text
    this.lines = lines
    this.inFile = inFile
  }

  placeOf(path: YamlPath): Place {
    const { node, key, complete } = this.find(path)
    return placeAt(this.lines, this.inFile, startOf(complete ? (node ?? key) : (key ?? node)), path)
  }

  keyPlaceOf(path: YamlPath): Place {
    const { node, key } = this.find(path)
    return placeAt(this.lines, this.inFile, startOf(key ?? node), path)
  }

  styleOf(path: YamlPath): 'plain' | 'quoted' | 'block' | null {
    const { node, complete } = this.find(path)
    if (!complete || !isScalar(node)) return null
    if (node.type === 'PLAIN') return 'plain'
    return node.type === 'BLOCK_FOLDED' || node.type === 'BLOCK_LITERAL' ? 'block' : 'quoted'
  }

  placeInText(path: YamlPath, offset: number, length = 1): Place {
    const { node, complete } = this.find(path)
    if (!complete || !isScalar(node) || typeof node.value !== 'string') return this.placeOf(path)
    const at = this.offsetIn(node, node.value, offset)
    return at === null ? this.placeOf(path) : { ...placeAt(this.lines, this.inFile, at, path), length }
  }

  /** Offset in the file of a character of a text; null where escapes or folding hide it. */
  private offsetIn(node: Scalar, value: string, offset: number): number | null {
    const start = startOf(node)
    if (node.type === 'BLOCK_LITERAL') return this.offsetInBlock(start, value, offset)
    const first = node.type === 'PLAIN' ? start : start + 1
    return this.text.startsWith(value, first) ? first + offset : null
  }

  private offsetInBlock(start: number, value: string, offset: number): number | null {
    const before = value.slice(0, offset).split('\n')
    const firstLine = value.split('\n').find((line) => line.trim() !== '') ?? ''
    let from = this.text.indexOf('\n', start) + 1
    const indent =
      this.text.indexOf(firstLine, from) - this.text.lastIndexOf('\n', this.text.indexOf(firstLine, from)) - 1
    if (from === 0 || indent < 0) return null
    for (let line = 1; line < before.length; line++) from = this.text.indexOf('\n', from) + 1
    return from + indent + (before.at(-1)?.length ?? 0)
  }

  /** The node at the path and its key; where the path ends early, the last that exists. */
  private find(path: YamlPath): { node: unknown; key: unknown; complete: boolean } {
    let node = this.root
    let key: unknown = null
    for (const step of path) {
      const pair = isMap(node) ? node.items.find((item) => keyOf(item) === String(step)) : undefined
      const item = isSeq(node) && typeof step === 'number' ? node.items[step] : undefined
      if (pair === undefined && item === undefined) return { node, key, complete: false }
      key = pair === undefined ? null : pair.key
      node = pair === undefined ? item : pair.value
    }
    return { node, key, complete: true }
  }
}

function placeAt(lines: LineCounter, inFile: Place, offset: number, path: YamlPath): Place {
  const { line, col } = lines.linePos(offset)
  const place = { ...inFile, line: Math.max(line, 1), column: Math.max(col, 1) }
  return path.length === 0 ? place : { ...place, path: pathText(path) }
}

function keyOf(pair: Pair): string | null {
  const key: unknown = isScalar(pair.key) ? pair.key.value : null
  return typeof key === 'string' || typeof key === 'number' ? String(key) : null
}

function startOf(node: unknown): number {
  if (isPair(node)) return startOf(node.key)
  const range = typeof node === 'object' && node !== null ? (node as Partial<Node>).range : null
  return range?.[0] ?? 0
}

function hasAnchor(node: unknown): node is { anchor: string } {
  return typeof (node as { anchor?: unknown }).anchor === 'string'
}

function hasTag(node: unknown): node is { tag: string } {
  const tag = (node as { tag?: unknown }).tag
  return typeof tag === 'string' && !tag.startsWith('tag:yaml.org,2002:')
}

function nameOf(node: unknown): string {
  return isScalar(node) ? String(node.value) : isMap(node) ? 'a map' : isSeq(node) ? 'a list' : 'nothing'
}
