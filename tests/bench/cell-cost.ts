import { compile } from '../../src/engine/compile.ts'
import { type Columns, run } from '../../src/engine/run.ts'
import type { Findings } from './findings.ts'
import { medianOf, mediansInTurn } from './measure.ts'
import { sizedModel, sizedWords } from './sized.ts'

const sizes = [1e3, 1e4, 1e5, 1e6]

/** What a cell costs at one lane, from a thousand cells to a million. */
export function cellCost(): Findings {
  const models = sizes.map((size) => compile(sizedModel(size)))
  const works = models.map((program) => {
    const times = Math.round(1e6 / program.cells.length)
    let before: Columns | undefined
    return (): void => {
      for (let i = 0; i < times; i++) before = run(program, { lanes: 1, inputs: [] }, before ? { reuse: before } : {})
    }
  })
  for (const work of works) medianOf(work, 1, 3)
  const costs = mediansInTurn(works, 15).map((time, i) => {
    const count = models[i]?.cells.length ?? 1
    return (time * 1e6) / (Math.round(1e6 / count) * count)
  })
  return {
    ratios: { cell_cost_spread: Math.max(...costs) / Math.min(...costs) },
    lines: [
      `cost a cell   ${costs.map((cost, i) => `${sizes[i]?.toLocaleString('en')}: ${cost.toFixed(1)} ns`).join('   ')}`,
      `              (${sizedWords})`,
    ],
  }
}
