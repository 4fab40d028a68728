import { answer } from '../analysis/answer.ts'
import type { Library } from '../figures/figure.ts'
import { problemText } from '../locale/problem-words.ts'
import type { Language } from '../locale/text.ts'
import type { Model } from '../model/model.ts'
import { modelLine, problemLine, totalLine } from './command-words.ts'
import type { Output } from './output.ts'
import { readCheckedModel, repeatedIds } from './read-models.ts'

/** Checks the files and says so line by line: good models on standard output, problems on standard error. */
export function checkCommand(files: readonly string[], library: Library, language: Language): Output {
  const read = files.map((file) => ({ file, checked: readCheckedModel(file, library) }))
  const models = read.flatMap(({ file, checked }) => (checked.ok ? [{ file, model: checked.value }] : []))
  const problems = [...read.flatMap(({ checked }) => checked.problems), ...repeatedIds(models)]
  const good = read.flatMap(({ checked }) => (checked.ok && checked.problems.length === 0 ? [checked.value] : []))
  const out = good.map((model) => lineOf(model, language))
  if (problems.length > 0) {
    const err = [...problems.map((problem) => problemText(problem, language)), problemLine(problems.length, language)]
    return { out: out.join('\n'), err: err.join('\n'), code: 1 }
  }
  const ids = new Set(models.map(({ model }) => model.id))
  const used = library.figures.filter((figure) => figure.models.some((id) => ids.has(id))).length
  out.push(totalLine(models.length, used, library.figures.length, language))
  return { out: out.join('\n'), err: '', code: 0 }
}

function lineOf(model: Model, language: Language): string {
  const { id, version, checks, presets, levers, figures } = model
  const assumed = answer(model, { levers: {}, overrides: {} }).assumed.count
  const counts = { checks: checks.length, presets: presets.length, levers: levers.length, figures: figures.length }
  return modelLine({ id, version, assumed, ...counts }, language)
}
