import { describe, expect, it } from 'vitest'
import { cellIndex, inputIndex } from '../../src/engine/cell.ts'
import { compile } from '../../src/engine/compile.ts'
import { operation } from '../../src/engine/operation.ts'
import { modelOf, rowValues } from './model.ts'

const model = modelOf({
  levers: { 'growth:%': [2, 3, 4], 'share:%': 35, size: null },
  rows: {
    output: { start: 48, unit: 'bn CNY', formula: 'prev(output) * (1 + growth)' },
    fixed: { series: [1, 2, 3] },
    part: { start: { lever: 'share' }, formula: 'prev(part)' },
    doubled: { start: { formula: 'output * 2' }, formula: 'prev(doubled) + size' },
  },
})

/** Number of steps of an operation. */
function count(sketch: Parameters<typeof modelOf>[0], op: keyof typeof operation): number {
  return compile(modelOf(sketch)).steps.filter((each, i) => i % 5 === 0 && each === operation[op]).length
}

describe('the inputs of a program', () => {
  const program = compile(model)

  it('are levers, levers by period, and cells given from outside', () => {
    expect(program.inputs).toEqual([
      'growth@2024',
      'growth@2025',
      'growth@2026',
      'share',
      'size',
      'output@2024',
      'fixed@2024',
      'fixed@2025',
      'fixed@2026',
    ])
  })

  it('have defaults in base units, NaN where nothing is given', () => {
    expect(Array.from(program.defaults)).toEqual([0.02, 0.03, 0.04, 0.35, NaN, 48e9, 1, 2, 3])
  })

  it('are found by name', () => {
    expect(inputIndex(program, 'share')).toBe(3)
    expect(inputIndex(program, 'nothing')).toBe(-1)
    expect(() => cellIndex(program, 'nothing', 2024)).toThrow(RangeError)
    expect(() => cellIndex(program, 'output', 2023)).toThrow(RangeError)
    expect(cellIndex(program, 'fixed', 2026)).toBe(5)
  })
})

describe('compiling', () => {
  it('works equal parts out once, also turned round', () => {
    const levers = { a: 1, b: 2 }
    expect(count({ to: 2024, levers, rows: { x: '(a + b) * 2', y: '(b + a) * 3', z: 'min(a, b)' } }, 'add')).toBe(1)
    expect(count({ levers, rows: { x: 'a * b' } }, 'mul')).toBe(1)
  })

  it('folds constants, but never levers, and never an error away', () => {
    expect(compile(modelOf({ rows: { x: '(2 + 3) * 4 ^ 0.5 - exp(0)' } })).steps).toHaveLength(0)
    expect(count({ levers: { a: 1 }, rows: { x: 'a * 2' } }, 'mul')).toBe(1)
    expect(count({ rows: { x: '1 / 0' } }, 'div')).toBe(1)
  })

  it('compiles only the branch that a date chooses', () => {
    const sketch = { levers: { a: 1 }, rows: { x: 'if(year >= 2026, a / 2, a * 2)' } }
    expect([count(sketch, 'if'), count(sketch, 'mul'), count(sketch, 'div')]).toEqual([0, 1, 1])
  })

  it('multiplies out only the literal exponents 2 and 3', () => {
    const sketch = { to: 2024, levers: { a: 1, n: 2 }, rows: { x: 'a^2 + a^3 + a^4 + a^n + a^-2 + a^0.5' } }
    expect([count(sketch, 'square'), count(sketch, 'cube'), count(sketch, 'pow')]).toEqual([1, 1, 4])
  })

  it('joins x · (1 + g) into one step where 1 + g stands nowhere else', () => {
    const levers = { a: 1, g: 0.02 }
    const joined = { levers, rows: { x: { start: 1, formula: 'prev(x) * (1 + g)' }, y: '(g + 1) * a' } }
    expect([count(joined, 'grow'), count(joined, 'mul'), count(joined, 'add')]).toEqual([3, 0, 0])
    const apart = { to: 2024, levers, rows: { x: 'a * (1 + g)', y: '1 + g' } }
    expect([count(apart, 'grow'), count(apart, 'mul'), count(apart, 'add')]).toEqual([0, 1, 1])
  })

  it('puts equal operations one after another', () => {
    const rows = { x: 'a + b', y: 'x * a', z: 'a + c', u: 'z * b', v: 'b + c', w: 'v * c' }
    const { steps } = compile(modelOf({ to: 2024, levers: { a: 1, b: 2, c: 3 }, rows }))
    expect(Array.from(steps.filter((_, i) => i % 5 === 0))).toEqual([12, 12, 12, 14, 14, 14])
  })

  it('gives the same steps for a model every time', () => {
    expect(compile(model).steps).toEqual(compile(model).steps)
  })
})

describe('an overridden cell', () => {
  it('follows its formula until a value is typed, and all after it follow the value', () => {
    const program = compile(model, ['output@2025'])
    expect(program.inputs.at(inputIndex(program, 'output@2025'))).toBe('output@2025')
    expect(program.defaults[inputIndex(program, 'output@2025')]).toBeNaN()
    expect(rowValues(model, 'output', { 'output@2025': NaN })).toEqual([48e9, 48e9 * 1.03, 48e9 * 1.03 * 1.04])
    expect(rowValues(model, 'output', { 'output@2025': 50e9 })).toEqual([48e9, 50e9, 50e9 * 1.04])
  })

  it('is the input that it is already where it was given', () => {
    const program = compile(model, ['output@2024', 'fixed@2025'])
    expect(program.inputs).toHaveLength(compile(model).inputs.length)
    expect(rowValues(model, 'output', { 'output@2024': 10 })[0]).toBe(10)
  })

  it('mends a row whose start is a lever or a formula', () => {
    expect(rowValues(model, 'part', { 'part@2024': 0.5 })).toEqual([0.5, 0.5, 0.5])
    expect(rowValues(model, 'doubled', { 'doubled@2024': 1, size: 2 })).toEqual([1, 3, 5])
  })
})
