import { readFileSync } from 'node:fs'
import { cellIndex, inputIndex } from '../../src/engine/cell.ts'
import { compile } from '../../src/engine/compile.ts'
import { run } from '../../src/engine/run.ts'
import { loadModel } from '../../src/model/load.ts'
import type { Model, Settings } from '../../src/model/model.ts'
import { parseAddress } from '../../src/model/periods.ts'
import { fromBase, toBase } from '../../src/model/unit.ts'
import { seedLibrary } from '../figures/library.ts'

export const shippedIds = ['bj-devices-2026', 'bj-health-2020', 'sh-devices-2027', 'bj-supply-subsidy'] as const

const library = seedLibrary()

/** A shipped model on the figures of `seeds/`; throws with its problems if it is wrong. */
export function shippedModel(id: string): Model {
  const file = `${id}.yaml`
  const model = loadModel(readFileSync(new URL(`../../models/${file}`, import.meta.url), 'utf8'), library, file)
  if (!model.ok) throw new Error(JSON.stringify(model.problems, null, 2))
  return model.value
}

/** One cell of a one-lane run, in its declared unit: `cellOf(model, { growth: 1 }, 'scale@2026')`. */
export function cellOf(model: Model, settings: Settings, cell: string): number {
  const program = compile(model)
  const inputs: (number | undefined)[] = program.inputs.map(() => undefined)
  const byLength = Object.entries(settings).sort(([a], [b]) => Number(a.includes('@')) - Number(b.includes('@')))
  for (const [at, value] of byLength) {
    const { id, period } = address(at)
    const lever = model.levers.find((one) => one.id === id)
    if (!lever) throw new Error(`no lever ${id}`)
    const names = lever.byPeriod && period === null ? model.axis.periods.map((one) => `${id}@${one}`) : [at]
    for (const name of names) {
      const input = inputIndex(program, name)
      if (input >= 0) inputs[input] = toBase(value, lever.unit)
    }
  }
  const { id, period } = address(cell)
  const row = model.rows.find((one) => one.id === id)
  if (!row || period === null) throw new Error(`no cell ${cell}`)
  return fromBase(run(program, { lanes: 1, inputs }).value(cellIndex(program, id, period), 0), row.unit)
}

function address(text: string): { readonly id: string; readonly period: number | null } {
  const parsed = parseAddress(text)
  if (!parsed) throw new Error(`no address ${text}`)
  return parsed
}
