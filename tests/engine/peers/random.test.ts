import { describe, expect, it } from 'vitest'
import { cellIndex } from '../../../src/engine/cell.ts'
import { compile } from '../../../src/engine/compile.ts'
import { run } from '../../../src/engine/run.ts'
import type { Expression } from '../../../src/formula/expression.ts'
import { exact, type Grammar, smooth } from '../formulas.ts'
import { modelOf, parsed } from '../model.ts'
import { randomFrom } from '../random.ts'
import { math, mathjsCall } from './mathjs.ts'

const lanes = 16
const names = ['a', 'b', 'c', 'd']
const formulas = 2000

/** Runs a formula on lanes of values in 0 … 4 in the engine and in mathjs, which reads the text itself where it can. */
function both(formula: string, random: () => number): { found: number; expected: number }[] {
  const model = modelOf({ to: 2024, levers: Object.fromEntries(names.map((name) => [name, 1])), rows: { x: formula } })
  const program = compile(model)
  const columns = names.map(() => Float64Array.from({ length: lanes }, () => Math.round(random() * 32) / 8))
  const found = run(program, { lanes, inputs: columns })
  const cell = cellIndex(program, 'x', 2024)
  const code = math.compile(mathjsText(parsed(formula)))
  const scope = new Map<string, number>()
  return Array.from({ length: lanes }, (_, lane) => {
    names.forEach((name, i) => void scope.set(name, columns[i]?.[lane] ?? 0))
    return { found: found.value(cell, lane), expected: Number(code.evaluate(scope)) }
  })
}

function mathjsText(expression: Expression): string {
  if (expression.kind === 'number') return String(expression.value)
  return expression.kind === 'name' ? expression.name : mathjsCall(expression.name, expression.args.map(mathjsText))
}

function compare(grammar: Grammar, seed: number, tolerance: number): number {
  const random = randomFrom(seed)
  let compared = 0
  for (let i = 0; i < formulas; i++) {
    const formula = grammar(random, 1 + (i % 4))
    for (const { found, expected } of both(formula, random)) {
      if (!Number.isFinite(expected)) {
        expect(found, formula).toBeNaN()
        continue
      }
      const away = Math.abs(found - expected)
      if (!(away <= tolerance * Math.abs(expected))) expect.fail(`${formula}: ${found}, mathjs ${expected}`)
      compared++
    }
  }
  return compared
}

describe('random formulas give what mathjs gives', () => {
  it('to the last bit without powers, exp and logarithms (seed 41)', () => {
    expect(compare(exact, 41, 0)).toBeGreaterThan(0.95 * formulas * lanes)
  })

  it('within some last digits with them (seed 42)', () => {
    expect(compare(smooth, 42, 1e-11)).toBeGreaterThan(0.9 * formulas * lanes)
  })
})
