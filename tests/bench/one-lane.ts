import type { Program } from '../../src/engine/program.ts'
import { type Columns, run } from '../../src/engine/run.ts'
import type { Model } from '../../src/model/model.ts'
import { laneOf, leverColumns } from '../engine/lanes.ts'
import { workbook } from '../engine/peers/hyperformula.ts'
import { mathjsModel } from '../engine/peers/mathjs.ts'
import { type Findings, ms } from './findings.ts'
import { medianOf, mediansInTurn, sameResults } from './measure.ts'

const samples = 64
const seed = 7
/** Runs of the engine for each of a peer's: long enough to time, and to get over what the peers left in the caches. */
const times = 200

/** One lane after another, other lever values each time, in the engine, mathjs and HyperFormula. */
export function oneLane(model: Model, program: Program): Findings {
  const columns = leverColumns(model, program, samples, seed)
  const lanes = Array.from({ length: samples }, (_, lane) => lane)
  const all = lanes.map((lane) => laneOf(program, columns, lane))
  const batches = all.map((inputs) => ({ lanes: 1, inputs }))
  const peers = [mathjsModel(model), workbook(model)]
  const results = new Float64Array(program.cells.length)
  for (const peer of peers) {
    for (const lane of lanes) {
      peer(all[lane] ?? [], results)
      const found = run(program, batches[lane] ?? { lanes: 1, inputs: [] })
      sameResults(
        `one lane`,
        Array.from(program.cells.keys(), (cell) => found.value(cell)),
        results,
      )
    }
  }
  let before: Columns | undefined
  const engine = (): void => {
    for (let i = 0; i < times; i++) {
      for (const batch of batches) before = run(program, batch, before ? { reuse: before } : {})
    }
  }
  const works = [engine, ...peers.map((peer) => () => all.forEach((inputs) => void peer(inputs, results)))]
  for (const work of works) medianOf(work, 1, 10)
  const [own = 0, mathjs = 0, book = 0] = mediansInTurn(works, 25).map((time) => time / samples)
  return {
    ratios: { one_lane_vs_mathjs: (times * mathjs) / own, one_lane_vs_hyperformula: (times * book) / own },
    lines: [`1 lane        engine ${ms(own / times)}   mathjs ${ms(mathjs)}   HyperFormula ${ms(book)}`],
  }
}
