import { describe, expect, it } from 'vitest'
import { comparable, convert, fromBase, parseUnit, toBase } from '../../src/model/unit.ts'

describe('a unit text', () => {
  it.each([
    ['%', 35, 0.35, {}],
    ['1', 1.5, 1.5, {}],
    ['CNY', 7, 7, { CNY: 1 }],
    ['bn CNY', 48, 48e9, { CNY: 1 }],
    ['m CNY', 30, 30e6, { CNY: 1 }],
    ['亿 CNY', 480, 48e9, { CNY: 1 }],
    ['亿元', 480, 48e9, { CNY: 1 }],
    ['万元', 3000, 30e6, { CNY: 1 }],
    ['万亿元', 1, 1e12, { CNY: 1 }],
    ['projects', 20, 20, { project: 1 }],
    ['companies', 3, 3, { company: 1 }],
    ['working days', 43, 43, { 'working day': 1 }],
    ['工作日', 43, 43, { 'working day': 1 }],
    ['years', 2, 2, { year: 1 }],
    ['projects a year', 20, 20, { project: 1, year: -1 }],
    ['bn CNY a year', 2, 2e9, { CNY: 1, year: -1 }],
    ['% a year', 3, 0.03, { year: -1 }],
    ['m CNY per project', 30, 30e6, { CNY: 1, project: -1 }],
    ['m CNY/project', 30, 30e6, { CNY: 1, project: -1 }],
    ['m CNY/company/year', 3, 3e6, { CNY: 1, company: -1, year: -1 }],
    ['CNY/CNY', 1, 1, {}],
  ])('%s scales %d to %d', (text, declared, base, dimension) => {
    const unit = parseUnit(text)
    expect(unit?.dimension).toEqual(dimension)
    expect(toBase(declared, text)).toBe(base)
    expect(fromBase(base, text)).toBe(declared)
  })

  it.each(['', 'bn', 'bm CNY', 'bn CNZY', '5', 'CNY/', '% %', 'Projects!', 'constructor()'])('"%s" is none', (text) => {
    expect(parseUnit(text)).toBeNull()
    expect(() => toBase(1, text)).toThrow(RangeError)
  })

  it('gives back every percentage with two decimals that went in', () => {
    for (let k = -10_000; k <= 10_000; k += 1) expect(fromBase(toBase(k / 100, '%'), '%')).toBe(k / 100)
  })

  it('keeps a failed value', () => {
    expect(fromBase(Number.NaN, '%')).toBeNaN()
    expect(fromBase(Number.NaN, 'bn CNY')).toBeNaN()
  })

  it('converts between scales of one dimension and tells dimensions apart', () => {
    const [bn, yi, days] = [parseUnit('bn CNY'), parseUnit('亿元'), parseUnit('days')]
    if (!bn || !yi || !days) throw new Error('units expected')
    expect(convert(48, bn, yi)).toBe(480)
    expect(convert(0.1, bn, bn)).toBe(0.1)
    expect(comparable(bn, yi)).toBe(true)
    expect(comparable(bn, days)).toBe(false)
  })
})
