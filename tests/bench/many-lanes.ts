import type { Program } from '../../src/engine/program.ts'
import { type Columns, run } from '../../src/engine/run.ts'
import type { Model } from '../../src/model/model.ts'
import { laneOf, leverColumns } from '../engine/lanes.ts'
import { mathjsModel } from '../engine/peers/mathjs.ts'
import { type Findings, ms } from './findings.ts'
import { loops } from './loops.ts'
import { medianOf, mediansInTurn, sameResults } from './measure.ts'

const lanes = 10_000
const seed = 7
/** Runs a turn, so that what the other one left in the caches does not count. */
const times = 8

/** Ten thousand lanes, every lever different in each, in the engine, mathjs and a loop written by hand. */
export function manyLanes(model: Model, program: Program): Findings {
  const columns = leverColumns(model, program, lanes, seed)
  const cells = program.cells.length
  const writeLoop = loops[model.id]
  if (!writeLoop) throw new Error(`${model.id} is now the largest model: write its loop in tests/bench/loops.ts`)
  const loop = writeLoop(program)
  const whole = program.inputs.map((_, i) => columns[i] ?? new Float64Array(lanes).fill(program.defaults[i] as number))
  const out = new Float64Array(lanes * cells)
  let before: Columns | undefined
  const engine = (): Columns => {
    before = run(program, { lanes, inputs: columns }, before ? { reuse: before } : {})
    return before
  }
  const peer = mathjsModel(model)
  const inputs = Array.from({ length: lanes }, (_, lane) => laneOf(program, columns, lane))
  const byMathjs = new Float64Array(lanes * cells)
  const mathjs = (): void => {
    for (const [lane, values] of inputs.entries()) peer(values, byMathjs.subarray(lane * cells, (lane + 1) * cells))
  }
  const found = engine()
  loop(whole, lanes, out)
  mathjs()
  const own = Float64Array.from({ length: lanes * cells }, (_, i) => found.value(i % cells, Math.floor(i / cells)))
  sameResults('10,000 lanes, loop', own, out)
  sameResults('10,000 lanes, mathjs', own, byMathjs)
  const works = [repeated(() => void engine()), repeated(() => loop(whole, lanes, out))]
  for (const work of works) medianOf(work, 1, 4)
  const [ownTime = 0, loopTime = 0] = mediansInTurn(works, 21).map((time) => time / times)
  const mathjsTime = medianOf(mathjs, 3, 0)
  return {
    ratios: { lanes_10k_vs_mathjs: mathjsTime / ownTime, lanes_10k_vs_loop: loopTime / ownTime },
    lines: [`10,000 lanes  engine ${ms(ownTime)}   mathjs ${ms(mathjsTime)}   loop by hand ${ms(loopTime)}`],
  }
}

function repeated(work: () => void): () => void {
  return () => {
    for (let i = 0; i < times; i++) work()
  }
}
