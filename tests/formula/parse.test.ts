import { describe, expect, it } from 'vitest'
import { longest, parseFormula } from '../../src/formula/parse.ts'
import { formulaProblems } from '../../src/locale/words/formula-problems.ts'
import { reading } from './notation.ts'

describe('a formula that is read', () => {
  it.each([
    ['1 + 2 * x', '(+ 1 (* 2 x))'],
    ['prev(output) * (1 + growth) + added', '(+ (* (prev output) (+ 1 growth)) added)'],
    ['a - b - c', '(- (- a b) c)'],
    ['a / b * c', '(* (/ a b) c)'],
    ['(-2)^2', '(^ (neg 2) 2)'],
    ['-(2^2)', '(neg (^ 2 2))'],
    ['2^(3^2)', '(^ 2 (^ 3 2))'],
    ['a^-b', '(^ a (neg b))'],
    ['-a * b', '(* (neg a) b)'],
    ['+a', 'a'],
    ['c ? a : b', '(if c a b)'],
    ['if(c, a, b)', '(if c a b)'],
    ['p ? a : q ? b : c', '(if p a (if q b c))'],
    ['a < b and not c or d >= 1', '(or (and (< a b) (not c)) (>= d 1))'],
    ['not (a == b)', '(not (== a b))'],
    ['a != b', '(!= a b)'],
    ['.5 + 5. + 1e5', '(+ (+ 0.5 5) 100000)'],
    ['a # the base\n  + b', '(+ a b)'],
    ['产值 * (1 + 增速)', '(* 产值 (+ 1 增速))'],
    ['max（产值，０）×２－a÷b', '(- (* (max 产值 0) 2) (/ a b))'],
    ['a ≤ b', '(<= a b)'],
    ['i + pi + e + end', '(+ (+ (+ i pi) e) end)'],
  ])('%s is %s', (formula, expected) => expect(reading(formula)).toBe(expected))
})

describe('a formula that means something else elsewhere is refused', () => {
  it.each([
    ['5% + 3', 'formula-percent'],
    ['a % b', 'formula-remainder'],
    ['a mod b', 'formula-word'],
    ['a xor b', 'formula-word'],
    ['a to b', 'formula-word'],
    ['a b', 'formula-side-by-side'],
    ['2(a + b)', 'formula-side-by-side'],
    ['(a)(b)', 'formula-side-by-side'],
    ['a\nb', 'formula-side-by-side'],
    ['5 kg', 'formula-number-name'],
    ['2pi', 'formula-number-name'],
    ['0x10', 'formula-number-name'],
    ['1_000', 'formula-grouping'],
    ['1,000', 'formula-leading-zero'],
    ['1,500', 'formula-comma'],
    ['a; b', 'formula-statements'],
    ['x!', 'formula-sign'],
    ["x'", 'formula-sign'],
    ['a?.b', 'formula-sign'],
    ['a.b', 'formula-sign'],
    ['a[1]', 'formula-sign formula-sign'],
    ['a << 2', 'formula-sign'],
    ['a .* b', 'formula-sign'],
    ['a & b', 'formula-instead'],
    ['a | b', 'formula-instead'],
    ['~a', 'formula-instead'],
    ['!a', 'formula-instead'],
    ['a && b', 'formula-instead'],
    ['a || b', 'formula-instead'],
    ['a = 3', 'formula-instead'],
    ['a <> b', 'formula-instead'],
    ['a ** b', 'formula-instead'],
    ['f(x) = x', 'formula-instead'],
    ['=a + b', 'formula-leading-equals'],
    ['"text"', 'formula-text formula-text'],
    ['1:3', 'formula-refused'],
    ['-2^2', 'formula-signed-power'],
    ['a * -b^2', 'formula-signed-power'],
    ['2^3^2', 'formula-double-power'],
    ['2^-3^2', 'formula-signed-power'],
    ['not a == b', 'formula-open-not'],
    ['a < b < c', 'formula-chain'],
    ['a > b == c', 'formula-chain'],
    ['and(a, b)', 'formula-word-as-function'],
    ['true', 'formula-constant'],
    ['NaN', 'formula-constant'],
    ['1 + Infinity', 'formula-constant'],
    ['1e400', 'formula-number-large'],
    ['1e-400', 'formula-number-small'],
    ['', 'formula-empty'],
    ['# nothing', 'formula-empty'],
    ['a +', 'formula-unfinished'],
    ['a ? b', 'formula-unfinished'],
    ['* a', 'formula-unexpected'],
    ['min(a', 'formula-unclosed'],
    ['a)', 'formula-unopened'],
    ['x² + 1', 'formula-character'],
    ['𠀀 + 1', 'formula-character'],
    ['ln(a)', 'formula-function'],
    ['a(b)', 'formula-function'],
    ['min()', 'formula-arguments'],
    ['if(a, b)', 'formula-arguments'],
    ['clamp(a, b)', 'formula-arguments'],
    ['prev(a + b)', 'formula-row-argument'],
    ['interp(1, 2)', 'formula-table-argument'],
  ])('%s: %s', (formula, kinds) => expect(reading(formula)).toBe(kinds))
})

describe('what a problem says', () => {
  it.each([
    ['-2^2', { one: '-(2^2)', other: '(-2)^2' }],
    ['a + -(b + 1)^c', { one: '-((b + 1)^c)', other: '(-(b + 1))^c' }],
    ['2^3^2', { one: '2^(3^2)', other: '(2^3)^2' }],
    ['not a == b', { one: 'not (a == b)', other: '(not a) == b' }],
    ['a < b < c', { expected: 'a < b and b < c' }],
    ['5% + 3', { found: '5%', expected: '0.05' }],
    ['35%', { expected: '0.35' }],
    ['a b', { expected: 'a * b' }],
    ['1_000', { expected: '1000' }],
    ['!a', { expected: 'not' }],
    ['a && b', { expected: 'and' }],
    ['a || b', { expected: 'or' }],
    ['a = b', { expected: '==' }],
    ['a <> b', { expected: '!=' }],
    ['ln(a)', { expected: 'log' }],
    ['IF(a, b, c)', { expected: 'if' }],
    ['squrt(a)', { expected: 'sqrt' }],
  ])('%s offers %o', (formula, values) => {
    const result = parseFormula(formula)
    expect(result.ok ? {} : result.problems[0]?.values).toMatchObject(values)
  })

  it.each([
    ['a + 5% * b', { column: 5, length: 2 }],
    ['产值 + foo(1)', { column: 6, length: 3 }],
    ['a +\n  b ! c', { line: 2, column: 5, length: 1 }],
    ['（a b）', { column: 2, length: 3 }],
    ['max(1, -c^2)', { column: 8, length: 4 }],
    ['a +', { column: 3, length: 1 }],
  ])('%s is placed at %o', (formula, place) => {
    const result = parseFormula(formula)
    expect(result.ok ? {} : result.problems[0]?.place).toEqual(place)
  })

  it('has words in both languages, whatever the kind', () => {
    const refused = [
      '5%',
      'a b',
      '-2^2',
      '2^3^2',
      'a<b<c',
      'foo(1)',
      'min()',
      '(',
      ')',
      'a;b',
      '=a',
      '1e999',
      'prev(1)',
      '!a',
      '"',
    ]
    for (const formula of refused) {
      const result = parseFormula(formula)
      for (const { kind, values } of result.problems) {
        const words = (formulaProblems as Record<string, (v: typeof values) => { en: string; zh: string }>)[kind]?.(
          values,
        )
        expect(words?.en, kind).toMatch(/[a-z]/)
        expect(words?.zh, kind).toMatch(/\p{Script=Han}/u)
        expect(JSON.stringify(words)).not.toContain('undefined')
      }
      expect(result.ok).toBe(false)
    }
  })
})

describe('size', () => {
  it('refuses nesting before the parser overflows', () => {
    expect(reading(`${'('.repeat(100_000)}`)).toBe('formula-long')
    expect(reading(`${'('.repeat(900)}a${')'.repeat(900)}`)).toBe('formula-deep')
    expect(reading(`${'('.repeat(60)}a${')'.repeat(60)}`)).toBe('a')
  })

  it('reads the longest formula and refuses the next', () => {
    const sum = `${'a+'.repeat(longest / 2 - 1)}bc`
    expect(sum).toHaveLength(longest)
    expect(parseFormula(sum).ok).toBe(true)
    expect(reading(`${sum}d`)).toBe('formula-long')
  })

  it('survives chains of signs and choices', () => {
    expect(parseFormula(`${'-'.repeat(1900)}a`).ok).toBe(true)
    expect(parseFormula(`${'a?b:'.repeat(450)}c`).ok).toBe(true)
  })
})
