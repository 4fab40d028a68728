import { readdirSync, readFileSync } from 'node:fs'
import { compile } from '../../src/engine/compile.ts'
import { operation } from '../../src/engine/operation.ts'
import { loadModel } from '../../src/model/load.ts'
import type { Model } from '../../src/model/model.ts'
import { seedLibrary } from '../figures/library.ts'
import { cellCost } from './cell-cost.ts'
import { manyLanes } from './many-lanes.ts'
import { oneLane } from './one-lane.ts'

/** The model with the most cells among those in `models/`. */
function largestModel(): Model {
  const library = seedLibrary()
  const models = readdirSync(new URL('../../models/', import.meta.url)).map((file) => {
    const model = loadModel(readFileSync(new URL(`../../models/${file}`, import.meta.url), 'utf8'), library, file)
    if (!model.ok) throw new Error(JSON.stringify(model.problems))
    return model.value
  })
  const cells = (model: Model): number => model.rows.length * model.axis.periods.length
  const [largest] = models.sort((a, b) => cells(b) - cells(a))
  if (!largest) throw new Error('no model in models/')
  return largest
}

const model = largestModel()
const program = compile(model)
const findings = [oneLane(model, program), manyLanes(model, program), cellCost()]
const ratios = Object.assign({}, ...findings.map((found) => found.ratios)) as Record<string, number>

if (process.argv.includes('--json')) {
  const rounded = Object.entries(ratios).map(([name, ratio]) => [name, Number(ratio.toPrecision(4))])
  console.log(JSON.stringify({ ratios: Object.fromEntries(rounded) }))
} else {
  const count = (...ops: readonly number[]): number =>
    program.steps.filter((op, i) => i % 5 === 0 && ops.includes(op)).length
  const powers = count(operation.exp, operation.log, operation.log10)
  const pows = count(operation.pow)
  console.log(
    `${model.id}: ${program.cells.length} cells, ${program.steps.length / 5} steps, of them ${pows} pow and ${powers} exp or log`,
  )
  for (const { lines } of findings) for (const line of lines) console.log(line)
  for (const [name, ratio] of Object.entries(ratios)) console.log(`${name.padEnd(26)} ${ratio.toPrecision(4)}`)
}
