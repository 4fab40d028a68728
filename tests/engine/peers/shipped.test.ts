import { describe, expect, it } from 'vitest'
import { compile } from '../../../src/engine/compile.ts'
import { run } from '../../../src/engine/run.ts'
import { shippedIds, shippedModel } from '../../models/shipped.ts'
import { laneOf, leverColumns } from '../lanes.ts'
import { workbook } from './hyperformula.ts'
import { mathjsModel } from './mathjs.ts'

const lanes = 60
const seed = 20260101

describe.each(shippedIds)('%s with its levers drawn from their ranges', (id) => {
  const model = shippedModel(id)
  const program = compile(model)
  const columns = leverColumns(model, program, lanes, seed)
  const found = run(program, { lanes, inputs: columns })

  it.each([
    ['mathjs', mathjsModel(model)],
    ['HyperFormula', workbook(model)],
  ])('gives what %s gives, cell by cell', (_, peer) => {
    const results = new Float64Array(program.cells.length)
    for (let lane = 0; lane < lanes; lane++) {
      peer(laneOf(program, columns, lane), results)
      for (let cell = 0; cell < results.length; cell++) {
        expectClose(found.value(cell, lane), results[cell] ?? Number.NaN, `cell ${cell}, lane ${lane}`)
      }
    }
  })
})

/** Equal but for the last digits of exp, log and pow; failed cells fail on both sides. */
function expectClose(found: number, expected: number, where: string): void {
  if (!Number.isFinite(expected)) expect(found, where).toBeNaN()
  else
    expect(Math.abs(found - expected), `${where}: ${found}, ${expected}`).toBeLessThanOrEqual(
      1e-12 * (1 + Math.abs(expected)),
    )
}
