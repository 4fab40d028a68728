import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Expression } from '../../src/formula/expression.ts'
import { parseFormula } from '../../src/formula/parse.ts'
import { printFormula } from '../../src/formula/print.ts'
import { parsed } from '../engine/model.ts'
import { notation } from './notation.ts'

function printed(formula: string): string {
  const parts = printFormula(parsed(formula), (name, offset) => {
    if (offset === 'now') return name
    return offset === 'previous' ? `${name} before` : `${name} in ${offset.at}`
  })
  return parts.map(({ text }) => text).join('')
}

describe('a printed formula', () => {
  it.each([
    ['prev(output)*(1+growth)+added', 'output before × (1 + growth) + added'],
    ['a-(b-c)', 'a − (b − c)'],
    ['(a-b)-c', 'a − b − c'],
    ['a/(b*c)', 'a ÷ (b × c)'],
    ['(a*b)/c', 'a × b ÷ c'],
    ['a+(b+c)', 'a + b + c'],
    ['a*(-b)', 'a × (−b)'],
    ['(-a)^2', '(−a)^2'],
    ['a^(b+1)', 'a^(b + 1)'],
    ['-(a+b)', '−(a + b)'],
    ['a == b and (c or d)', 'a = b and (c or d)'],
    ['not (a <= b)', 'not (a ≤ b)'],
    ['c ? a : b', 'if(c, a, b)'],
    ['at(dev, 2027) / first(x)', 'dev in 2027 ÷ first(x)'],
    ['prev(x, 2, 0)', 'prev(x, 2, 0)'],
  ])('%s is shown as %s', (formula, expected) => expect(printed(formula)).toBe(expected))

  it('names what its parts stand for', () => {
    const parts = printFormula(parsed('prev(output) * 2'), () => 'Output')
    expect(parts.filter(({ name }) => name !== undefined)).toEqual([{ text: 'Output', name: 'output' }])
  })

  it('marks functions and connecting words', () => {
    const parts = printFormula(parsed('if(not (a > 1) or b > 2, min(a, b), 0)'), (id) => id)
    expect(parts.flatMap(({ word }) => word ?? [])).toEqual(['if', 'not', 'or', 'min'])
  })

  it('reads back as the same formula (seed 11)', () => {
    const name = fc.constantFrom('a', 'b', 'c').map((id): Expression => ({ kind: 'name', name: id }))
    const number = fc.integer({ min: 0, max: 9 }).map((value): Expression => ({ kind: 'number', value }))
    const { tree } = fc.letrec<{ tree: Expression }>((tie) => {
      const call = (names: readonly string[], size: number) =>
        fc
          .tuple(fc.constantFrom(...names), fc.array(tie('tree'), { minLength: size, maxLength: size }))
          .map(([op, args]): Expression => ({ kind: 'call', name: op, args }))
      const operators = ['+', '-', '*', '/', '^', '<', '==', 'and', 'or']
      return {
        tree: fc.oneof({ maxDepth: 4 }, name, number, call(operators, 2), call(['neg', 'not'], 1), call(['if'], 3)),
      }
    })
    fc.assert(
      fc.property(tree, (expression) => {
        const text = printFormula(expression, (id) => id)
          .map((part) => part.text)
          .join('')
        const plain = text.replace(/ = /g, ' == ').replace(/ ≠ /g, ' != ')
        const back = parseFormula(plain)
        expect(back.ok ? flat(back.value) : back.problems, text).toBe(flat(expression))
      }),
      { seed: 11, numRuns: 2000 },
    )
  })
})

/** a + (b + c) is printed as a + b + c, and so for × and words: the same to a reader. */
function flat(expression: Expression): string {
  return notation(leftmost(expression))
}

function leftmost(expression: Expression): Expression {
  if (expression.kind !== 'call') return expression
  const args = expression.args.map(leftmost)
  const [a, b] = args
  const { name } = expression
  if (['+', '*', 'and', 'or'].includes(name) && a && b?.kind === 'call' && b.name === name) {
    const [c, d] = b.args
    if (c && d) return leftmost({ kind: 'call', name, args: [{ kind: 'call', name, args: [a, c] }, d] })
  }
  return { kind: 'call', name, args }
}
