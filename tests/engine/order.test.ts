import { describe, expect, it } from 'vitest'
import { compile } from '../../src/engine/compile.ts'
import { order } from '../../src/engine/order.ts'
import { type ModelSketch, modelOf } from './model.ts'

function problems(sketch: ModelSketch): readonly [string, unknown][] {
  const result = order(modelOf(sketch))
  return result.ok ? [] : result.problems.map(({ kind, values }) => [kind, values])
}

describe('the order of cells', () => {
  it('puts every cell after those it reads', () => {
    const model = modelOf({
      rows: { late: 'early + prev(late, 1, 0)', early: 'at(base, 2026) + cumulative(base)', base: 't' },
    })
    const sorted = order(model)
    const cells = sorted.ok ? Array.from(sorted.value) : []
    expect([...cells].sort((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8])
    expect(cells.indexOf(0)).toBeGreaterThan(cells.indexOf(3))
    expect(cells.indexOf(3)).toBeGreaterThan(cells.indexOf(8))
    expect(cells.indexOf(5)).toBeGreaterThan(cells.indexOf(7))
  })

  it('judges cycles by cell, not by row', () => {
    expect(problems({ rows: { a: { start: 1, formula: 'prev(b)' }, b: 'a * 2' } })).toEqual([])
    expect(problems({ rows: { a: 'if(year > 2024, first(b), 1)', b: 'a' } })).toHaveLength(1)
    expect(problems({ rows: { a: { start: 1, formula: 'first(b)' }, b: 'a' } })).toEqual([])
  })

  it.each([
    [{ a: 'a + 1' }, 'a@2024 → a@2024'],
    [{ a: 'b', b: 'c', c: 'a' }, 'a@2024 → b@2024 → c@2024 → a@2024'],
    [{ a: { start: 1, formula: 'b' }, b: 'a' }, 'a@2025 → b@2025 → a@2025'],
    [{ a: 'prev(a, 1, b)', b: 'a' }, 'a@2024 → b@2024 → a@2024'],
    [{ a: 'cumulative(b)', b: 'a' }, 'a@2024 → b@2024 → a@2024'],
    [{ a: 'at(b, 2026)', b: { start: 1, formula: 'prev(a)' } }, 'a@2024 → b@2026 → a@2025 → b@2026'],
    [{ 甲: '乙', 乙: '甲' }, '甲@2024 → 乙@2024 → 甲@2024'],
  ])('%o is a cycle: %s', (rows, path) => {
    const [[kind, values] = []] = problems({ rows })
    expect(kind).toBe('formula-cycle')
    const cells = String((values as { path: string }).path).split(' → ')
    expect(cells[0]).toBe(cells.at(-1))
    expect(new Set(cells)).toEqual(new Set(path.split(' → ').filter((cell) => cells.includes(cell))))
  })

  it.each([
    ['prev(x)', 'formula-prev-before-axis'],
    ['if(year > 2024, prev(x), 0)', 'formula-prev-before-axis'],
    ['prev(x, 0, 1)', 'formula-prev-count'],
    ['prev(x, 1.5, 1)', 'formula-prev-count'],
    ['prev(x, n, 1)', 'formula-prev-count'],
    ['at(x, 2023)', 'formula-period-off-axis'],
    ['at(x, year + 1)', 'formula-period-off-axis'],
    ['at(x, n)', 'formula-period-fixed'],
  ])('%s is refused: %s', (formula, kind) => {
    const found = problems({ levers: { n: 2 }, rows: { x: 't', y: formula } })
    expect(found.map(([each]) => each)).toEqual([kind])
    expect(() => compile(modelOf({ levers: { n: 2 }, rows: { x: 't', y: formula } }))).toThrow(RangeError)
  })

  it('goes through a chain of 100,000 cells without overflowing', () => {
    const model = modelOf({ from: 0, to: 99_999, rows: { last: 'at(x, 99999)', x: { start: 1, formula: 'prev(x)' } } })
    expect(order(model).ok).toBe(true)
  })
})
