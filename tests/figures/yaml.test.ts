import { describe, expect, it } from 'vitest'
import { longestYaml, parseYaml, pathText, type YamlDocument } from '../../src/figures/yaml.ts'

function document(text: string): YamlDocument {
  const parsed = parseYaml(text, 'x.yaml')
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
  return parsed.value
}

/** `kind@line:column found` of every problem. */
function problems(text: string): readonly string[] {
  return parseYaml(text, 'x.yaml').problems.map(
    ({ kind, place, values }) => `${kind}@${place.line}:${place.column} ${values.found}`,
  )
}

describe('parsing', () => {
  it('gives plain data in the order written', () => {
    const { value } = document('b: 1\na: [x, 2.5, true, ~]\nc: { d: "e" }\n')
    expect(value).toEqual({ b: 1, a: ['x', 2.5, true, null], c: { d: 'e' } })
    expect(Object.keys(value as object)).toEqual(['b', 'a', 'c'])
  })

  it('reads yes, no, dates and octals as texts or numbers, never as anything else', () => {
    expect(document('a: yes\nb: 2025-10-23\nc: 010').value).toEqual({ a: 'yes', b: '2025-10-23', c: 10 })
  })

  it('accepts JSON and a byte order mark', () => {
    expect(document('\uFEFF{"a": [1, {"b": null}]}').value).toEqual({ a: [1, { b: null }] })
  })

  it('turns number keys into texts', () => {
    expect(document('series: { 2025: 48.5, 0.5: 1 }').value).toEqual({ series: { '2025': 48.5, '0.5': 1 } })
  })
})

describe('what is refused', () => {
  it.each([
    ['a key twice', 'a: 1\na: 2', 'duplicate key@2:1 a'],
    ['a key twice, once as a number', '2025: 1\n"2025": 2', 'duplicate key@2:1 2025'],
    ['keys that would reach the prototype', 'a:\n  __proto__: 1', 'forbidden key@2:3 __proto__'],
    ['constructor as a key', 'constructor: 1', 'forbidden key@1:1 constructor'],
    ['an alias', 'a: 1\nb: *x', 'yaml alias@2:4 *x'],
    ['a list as a key', '? [1]\n: 2', 'wrong key@1:3 a list'],
    ['an empty key', 'null: 1', 'wrong key@1:1 null'],
    ['infinity', 'a: .inf', 'not a finite number@1:4 .inf'],
    ['a number too large for a double', 'a: 1e400', 'not a finite number@1:4 1e400'],
    ['not a number', 'a: .nan', 'not a finite number@1:4 .nan'],
    ['two documents', 'a: 1\n---\nb: 2', 'yaml syntax@2:1'],
    ['an unquoted conditional', 'a: x ? b : c', 'yaml syntax@1:4'],
    ['an open list', 'a: [1, 2\nb: 3', 'yaml syntax@2:1'],
  ])('%s', (_, text, expected) => {
    expect(problems(text)[0]).toContain(expected)
  })

  it('anchors, even where no alias follows', () => {
    expect(problems('a: &x 1')).toEqual(['yaml anchor@1:7 &x'])
  })

  it('tags of our own or of others', () => {
    expect(problems('a: !!js/function "f"')[0]).toContain('yaml syntax@1:4')
    expect(problems('a: !own 1')[0]).toContain('@1:4')
  })

  it('texts that are too long or nested too deeply, without throwing', () => {
    expect(parseYaml('x'.repeat(longestYaml + 1)).problems[0]?.kind).toBe('text too long')
    expect(parseYaml(`${'['.repeat(60)}${']'.repeat(60)}`).problems[0]?.kind).toBe('nested too deeply')
    expect(parseYaml('['.repeat(50_000)).problems[0]?.kind).toBe('nested too deeply')
  })

  it('never touches the prototype of what it builds', () => {
    parseYaml('__proto__: { polluted: 1 }')
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  })
})

describe('places', () => {
  const text = [
    'rows:',
    '  output:',
    '    formula: "prev(output) * x"',
    '    other: |',
    '      a +',
    '      bad',
    '    plain: a + b # lost',
    'list:',
    '  - { id: one }',
    '  - { id: two }',
  ].join('\n')
  const file = document(text)

  it('of values, of keys and of list items', () => {
    expect(file.placeOf(['rows', 'output', 'formula'])).toEqual({
      file: 'x.yaml',
      line: 3,
      column: 14,
      path: 'rows.output.formula',
    })
    expect(file.keyPlaceOf(['rows', 'output', 'formula'])).toMatchObject({ line: 3, column: 5 })
    expect(file.placeOf(['list', 1, 'id'])).toMatchObject({ line: 10, column: 11, path: 'list[1].id' })
  })

  it('of a missing key: where its parent stands', () => {
    expect(file.placeOf(['rows', 'output', 'unit'])).toMatchObject({ line: 2, column: 3, path: 'rows.output.unit' })
    expect(file.placeOf(['levers'])).toMatchObject({ line: 1, column: 1 })
  })

  it('inside quoted, plain and block texts', () => {
    expect(file.placeInText(['rows', 'output', 'formula'], 15, 1)).toMatchObject({ line: 3, column: 30, length: 1 })
    expect(file.placeInText(['rows', 'output', 'other'], 4, 3)).toMatchObject({ line: 6, column: 7, length: 3 })
    expect(file.placeInText(['rows', 'output', 'plain'], 4)).toMatchObject({ line: 7, column: 16 })
  })

  it('of a text with escapes: its beginning', () => {
    expect(document('a: "x\\ty"').placeInText(['a'], 2)).toEqual({ file: 'x.yaml', line: 1, column: 4, path: 'a' })
  })

  it('and the way a text is written, for formulas that must be quoted', () => {
    expect(file.styleOf(['rows', 'output', 'formula'])).toBe('quoted')
    expect(file.styleOf(['rows', 'output', 'other'])).toBe('block')
    expect(file.styleOf(['rows', 'output', 'plain'])).toBe('plain')
    expect(file.styleOf(['rows'])).toBeNull()
  })

  it('as text', () => {
    expect(pathText(['presets', 0, 'set', 'growth@2025'])).toBe('presets[0].set.growth@2025')
  })
})
