import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Library } from '../figures/figure.ts'
import type { Checked, Problem } from '../locale/problem.ts'
import { loadModel } from '../model/load.ts'
import type { Model } from '../model/model.ts'
import { placesIn, runChecks } from './run-checks.ts'

/** Where the published models lie. */
export const modelsDirectory = 'models'

/** Paths of the model files in a directory, in the order of their names. */
export function modelFiles(directory: string = modelsDirectory): string[] {
  return readdirSync(directory)
    .filter((name) => /\.ya?ml$/.test(name))
    .sort()
    .map((name) => join(directory, name))
}

/** The model in a file. A file that cannot be read is a problem like any other. */
export function readModel(file: string, library: Library): Checked<Model> {
  const text = readText(file)
  return text.ok ? loadModel(text.value, library, file) : text
}

/**
 * The model in a file, run: problems beside a model are checks that do not hold, presets with another outcome and
 * figures that do not list the model.
 */
export function readCheckedModel(file: string, library: Library): Checked<Model> {
  const text = readText(file)
  if (!text.ok) return text
  const model = loadModel(text.value, library, file)
  if (!model.ok) return model
  const ran = runChecks(model.value, placesIn(text.value, file))
  return ran.ok ? { ...ran, problems: [...ran.problems, ...unlisted(model.value, file)] } : ran
}

/** Models of one set must have ids of their own. */
export function repeatedIds(models: readonly { readonly file: string; readonly model: Model }[]): readonly Problem[] {
  return models.flatMap(({ file, model }, index) => {
    const first = models.findIndex((other) => other.model.id === model.id)
    const taken = { found: model.id, expected: models[first]?.file ?? '' }
    return first === index ? [] : [{ kind: 'model-id-taken', place: { file }, values: taken }]
  })
}

/** Figures that the model uses without standing in their list of models. */
function unlisted(model: Model, file: string): readonly Problem[] {
  return model.figures
    .filter((figure) => !figure.models.includes(model.id))
    .map((figure) => ({ kind: 'figure-not-listed', place: { file }, values: { found: figure.id, expected: model.id } }))
}

function readText(file: string): Checked<string> {
  try {
    return { ok: true, value: readFileSync(file, 'utf8'), problems: [] }
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error
    return {
      ok: false,
      problems: [{ kind: 'file-unreadable', place: { file }, values: { found: String(error.code) } }],
    }
  }
}
