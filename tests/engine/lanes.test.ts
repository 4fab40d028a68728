import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compile } from '../../src/engine/compile.ts'
import type { Program } from '../../src/engine/program.ts'
import { run } from '../../src/engine/run.ts'
import { shippedIds, shippedModel } from '../models/shipped.ts'
import { exact, smooth } from './formulas.ts'
import { laneOf, leverColumns } from './lanes.ts'
import { modelOf } from './model.ts'
import { randomFrom } from './random.ts'

/** Every cell of every lane, run alone. */
function alone(
  program: Program,
  columns: readonly (Float64Array | number | undefined)[],
  lanes: number,
): Float64Array[] {
  return Array.from({ length: lanes }, (_, lane) => {
    const inputs = columns.map((input) => (typeof input === 'object' ? input[lane] : input))
    const found = run(program, { lanes: 1, inputs })
    return Float64Array.from(program.cells, (_, cell) => found.value(cell))
  })
}

describe('n lanes give the bits of n single runs', () => {
  it.each(shippedIds)('%s, whatever the block', (id) => {
    const model = shippedModel(id)
    const program = compile(model)
    const lanes = 70
    const columns = leverColumns(model, program, lanes, 5)
    const singles = alone(program, columns, lanes)
    for (const block of [1, 2, 7, 64, 70, 512]) {
      const found = run(program, { lanes, inputs: columns }, { block })
      singles.forEach((expected, lane) => {
        expect(Float64Array.from(program.cells, (_, cell) => found.value(cell, lane))).toEqual(expected)
      })
    }
  })

  it('random models, columns and numbers mixed, any block, memory used again (seed 51)', () => {
    let before: ReturnType<typeof run> | undefined
    const shape = fc.record({
      seed: fc.integer(),
      lanes: fc.integer({ min: 1, max: 40 }),
      block: fc.integer({ min: 1, max: 50 }),
      uniform: fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }),
    })
    fc.assert(
      fc.property(shape, ({ seed, lanes, block, uniform }) => {
        const random = randomFrom(seed)
        const grammar = random() < 0.5 ? exact : smooth
        const rows = { x: grammar(random, 3), y: `prev(y, 1, x) + ${grammar(random, 2)}`, z: `cumulative(y) - x / a` }
        const program = compile(modelOf({ levers: { a: 1, b: 1, c: 1, d: 1 }, rows }))
        const inputs = uniform.map((same) =>
          same ? random() * 4 : Float64Array.from({ length: lanes }, () => random() * 4),
        )
        const singles = alone(program, inputs, lanes)
        const found = run(program, { lanes, inputs }, { block, ...(before ? { reuse: before } : {}) })
        before = found
        singles.forEach((expected, lane) => {
          expect(Float64Array.from(program.cells, (_, cell) => found.value(cell, lane))).toEqual(expected)
          for (const cell of program.cells.keys()) expect(found.column(cell)[lane]).toBe(expected[cell])
        })
      }),
      { seed: 51, numRuns: 300 },
    )
  })
})

describe('a run', () => {
  const model = modelOf({ levers: { a: 1, b: 2 }, rows: { x: 'a + b', y: 'x * a', z: 'b * 2' } })
  const program = compile(model)
  const a = Float64Array.from({ length: 20 }, (_, i) => i)

  it('keeps the cells asked for, and those that are the same in all lanes', () => {
    const found = run(program, { lanes: 20, inputs: [a] }, { cells: [3] })
    expect(found.value(3, 4)).toBe(24)
    expect(found.column(6)).toEqual(new Float64Array(20).fill(4))
    expect(() => found.value(0)).toThrow(RangeError)
    expect(() => found.value(3, 20)).toThrow(RangeError)
  })

  it('leaves the batch as it was', () => {
    run(program, { lanes: 20, inputs: [a] })
    expect(Array.from(a)).toEqual(Array.from({ length: 20 }, (_, i) => i))
  })

  it.each([
    [{ lanes: 0, inputs: [] }],
    [{ lanes: 1.5, inputs: [] }],
    [{ lanes: 3, inputs: [new Float64Array(2)] }],
    [{ lanes: 1, inputs: [1, 2, 3] }],
  ])('refuses the batch %o', (batch) => expect(() => run(program, batch)).toThrow(/expected/))

  it('shows what overflows as missing', () => {
    const large = compile(modelOf({ levers: { a: 1e200 }, rows: { x: 'a * a', y: 'a + 1' } }))
    expect(run(large, { lanes: 1, inputs: [] }).value(0)).toBeNaN()
    const lanes = run(large, { lanes: 9, inputs: [new Float64Array(9).fill(1e200)] })
    expect([lanes.value(0, 3), lanes.column(0)[3], lanes.value(3, 3)]).toEqual([NaN, NaN, 1e200 + 1])
  })
})

it('fills in defaults for inputs left out', () => {
  const model = shippedModel('bj-health-2020')
  const program = compile(model)
  const byDefault = run(program, { lanes: 1, inputs: [] })
  const given = run(program, { lanes: 1, inputs: laneOf(program, [], 0) })
  for (const cell of program.cells.keys()) expect(byDefault.value(cell)).toBe(given.value(cell))
})
