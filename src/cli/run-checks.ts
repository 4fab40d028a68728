import { type Answer, answer } from '../analysis/answer.ts'
import { order } from '../engine/order.ts'
import { parseYaml } from '../figures/yaml.ts'
import type { Checked, Place, Problem } from '../locale/problem.ts'
import type { Model, Settings } from '../model/model.ts'
import { indexOfPeriod, parseAddress } from '../model/periods.ts'

/** Finds the place of a path such as `['checks', 3]` in the model's file. */
export type PlaceOf = (path: readonly (string | number)[]) => Place

/** Places in the text of a model file; without lines where the text cannot be read. */
export function placesIn(text: string, file: string): PlaceOf {
  const parsed = parseYaml(text, file)
  return parsed.ok ? (path) => parsed.value.placeOf(path) : (path) => ({ file, path: path.join('.') })
}

/**
 * Runs a model against its own checks and presets. A cycle leaves no model; with one, the problems are the checks that
 * do not hold and the presets with another outcome.
 */
export function runChecks(model: Model, placeOf: PlaceOf): Checked<Model> {
  const ordered = order(model)
  if (!ordered.ok) return { ok: false, problems: ordered.problems.map((problem) => located(problem, placeOf)) }
  const defaults = answer(model, { levers: {}, overrides: {} })
  const problems = [...checkProblems(model, defaults, placeOf), ...presetProblems(model, placeOf)]
  return { ok: true, value: model, problems }
}

function located(problem: Problem, placeOf: PlaceOf): Problem {
  const path = (problem.place.path ?? '').split('.')
  return { ...problem, place: placeOf(path) }
}

function checkProblems(model: Model, defaults: Answer, placeOf: PlaceOf): readonly Problem[] {
  return model.checks.flatMap((check, index) => {
    const { set, cell, equals, within } = check
    const given = Object.keys(set).length === 0 ? defaults : answer(model, { levers: set, overrides: {} })
    const value = cellValue(model, given, cell)
    if (Math.abs(value - equals) <= within) return []
    const found = Number.isNaN(value) ? (given.errors[cell]?.code ?? 'NaN') : value
    const values = { cell, set: settingsText(set), found, expected: equals, within }
    return [{ kind: 'check-failed', place: placeOf(['checks', index, 'equals']), values }]
  })
}

function cellValue(model: Model, given: Answer, cell: string): number {
  const { id, period } = parseAddress(cell) ?? { id: cell, period: null }
  const index = period === null ? -1 : indexOfPeriod(model.axis, period)
  return given.rows[id]?.[index] ?? Number.NaN
}

function presetProblems(model: Model, placeOf: PlaceOf): readonly Problem[] {
  return model.presets.flatMap((preset, index) => {
    const found = answer(model, { levers: preset.set, overrides: {} }).targets[0]?.outcome ?? 'no target'
    if (found === preset.expect) return []
    const values = { preset: preset.id, found, expected: preset.expect }
    return [{ kind: 'preset-other-outcome', place: placeOf(['presets', index, 'expect']), values }]
  })
}

function settingsText(set: Settings): string {
  return Object.entries(set)
    .map(([address, value]) => `${address}=${value}`)
    .join(' ')
}
