import { describe, expect, it } from 'vitest'
import { inputIndex } from '../../src/engine/cell.ts'
import { compile } from '../../src/engine/compile.ts'
import { trace } from '../../src/engine/trace.ts'
import { shippedModel } from '../models/shipped.ts'
import { type ModelSketch, modelOf } from './model.ts'

function traced(sketch: ModelSketch, inputs: Readonly<Record<string, number>> = {}): Record<string, string> {
  const program = compile(
    modelOf(sketch),
    Object.keys(inputs).filter((name) => name.includes('@')),
  )
  const values: (number | undefined)[] = []
  for (const [name, value] of Object.entries(inputs)) values[inputIndex(program, name)] = value
  const found = trace(program, { lanes: 1, inputs: values })
  return Object.fromEntries([...found].map(([cell, { code, cause }]) => [cell, `${code} ${cause}`]))
}

describe('the trace of a cell without a number', () => {
  it('says division by zero, and the first cell that made it', () => {
    const rows = { base: { start: 0, formula: 'prev(base)' }, rate: '1 / base', twice: 'rate * 2 + base' }
    expect(traced({ to: 2024, rows })).toEqual({ 'rate@2024': '#DIV/0! rate@2024', 'twice@2024': '#DIV/0! rate@2024' })
  })

  it('says another number that is not finite', () => {
    const levers = { a: -1 }
    expect(traced({ to: 2024, levers, rows: { x: 'log(a)' } })).toEqual({ 'x@2024': '#NUM! x@2024' })
    expect(traced({ to: 2024, levers, rows: { x: 'a * 1e300 * 1e300' } })).toEqual({ 'x@2024': '#NUM! x@2024' })
    expect(traced({ to: 2024, levers, rows: { x: '(a + 1) ^ a' } })).toEqual({ 'x@2024': '#DIV/0! x@2024' })
  })

  it('says what is missing', () => {
    const sketch = {
      to: 2025,
      levers: { size: null },
      rows: { x: { start: { lever: 'size' }, formula: 'prev(x) + 1' }, free: 't' },
    }
    expect(traced(sketch)).toEqual({ 'x@2024': '#N/A size', 'x@2025': '#N/A size' })
    expect(traced(sketch, { size: 3 })).toEqual({})
    expect(traced({ to: 2024, rows: { x: { start: null, formula: 't' } } })).toEqual({ 'x@2024': '#N/A x@2024' })
  })

  it('keeps to the chosen branch', () => {
    const rows = { bad: '1 / (a - a)', x: 'if(a, a, bad)', y: 'if(a, bad, a)' }
    expect(traced({ to: 2024, levers: { a: 1 }, rows })).toEqual({
      'bad@2024': '#DIV/0! bad@2024',
      'y@2024': '#DIV/0! bad@2024',
    })
  })

  it('gives the earliest cell of a part that several share', () => {
    const rows = { late: '5 + 1 / a', early: '7 * (1 / a)' }
    expect(traced({ to: 2024, levers: { a: 0 }, rows })['early@2024']).toBe('#DIV/0! late@2024')
    expect(traced({ levers: { a: 0 }, rows: { x: '1 / a' } })['x@2026']).toBe('#DIV/0! x@2024')
  })

  it('is silent where a typed value mends the cell', () => {
    const rows = { x: '1 / a', y: 'x + 1' }
    expect(traced({ to: 2024, levers: { a: 0 }, rows }, { 'x@2024': 4 })).toEqual({})
    expect(traced({ to: 2024, levers: { a: 0 }, rows }, { 'x@2024': NaN })).toHaveProperty(['y@2024'], '#DIV/0! x@2024')
  })

  it('names the missing size of Shanghai’s leaders', () => {
    const found = trace(compile(shippedModel('sh-devices-2027')), { lanes: 1, inputs: [] })
    expect(found.get('leader_1@2027')).toEqual({ code: '#N/A', cause: 'leader_1_size' })
    expect(found.has('dev@2027')).toBe(false)
  })
})
