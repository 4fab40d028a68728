import { resolve } from 'node:path'
import type { Plugin } from 'vite'
import type { Problem } from '../locale/problem.ts'
import { problemText } from '../locale/problem-words.ts'
import type { Model } from '../model/model.ts'
import { readLibrary } from './read-library.ts'
import { modelFiles, modelsDirectory, readCheckedModel, readModel, repeatedIds } from './read-models.ts'

/** The model that the page opens with. */
const firstModel = 'bj-devices-2026'

const prefix = 'virtual:gapline/'
const modelPrefix = `${prefix}model/`

/**
 * Gives the page its models and the library of figures as data (`virtual:gapline/models`, `…/first-model`,
 * `…/library`), each model a chunk of its own. The seeds lie in `GAPLINE_SEEDS`, else in `seeds`. A build stops at a
 * wrong file with file, line and reason; it warns of checks that no longer hold, as they pin the answers to the figures
 * of their day and a figure may change alone. In development a changed file reloads the page.
 */
export const libraryPlugin = (): Plugin => {
  let building = false
  let models: readonly Model[] | null = null
  return {
    name: 'gapline:library',
    configResolved: (config) => {
      building = config.command === 'build'
    },
    buildStart() {
      if (!building) return
      for (const file of modelFiles()) this.addWatchFile(resolve(file))
      models = published(readCheckedModel, (message) => this.warn(message))
    },
    resolveId: (id) => (id.startsWith(prefix) ? `\0${id}` : null),
    load: (id) => (id.startsWith(`\0${prefix}`) ? moduleOf(id.slice(1), models ?? published()) : null),
    configureServer({ watcher, moduleGraph, ws }) {
      const watched = [resolve(modelsDirectory), resolve(process.env.GAPLINE_SEEDS ?? 'seeds')]
      watcher.add(watched)
      watcher.on('all', (_, file) => {
        if (!watched.some((directory) => file.startsWith(directory))) return
        for (const [id, module] of moduleGraph.idToModuleMap) {
          if (id.startsWith(`\0${prefix}`)) moduleGraph.invalidateModule(module)
        }
        ws.send({ type: 'full-reload' })
      })
    },
  }
}

function moduleOf(id: string, models: readonly Model[]): string | null {
  if (id === `${prefix}library`) return dataModule(readLibrary())
  if (id === `${prefix}models`) return listModule(models)
  const wanted =
    id === `${prefix}first-model` ? firstModel : id.startsWith(modelPrefix) ? id.slice(modelPrefix.length) : null
  const model = wanted === null ? undefined : models.find((each) => each.id === wanted)
  return model ? dataModule(shipped(model)) : null
}

/** The checks have been run: the page has no use for them. */
function shipped(model: Model): Model {
  return { ...model, checks: [] }
}

/** All published models, the first model first. Throws with every problem that leaves no model, warns of the others. */
function published(read: typeof readModel = readModel, warn?: (message: string) => void): readonly Model[] {
  const library = readLibrary()
  const results = modelFiles().map((file) => ({ file, checked: read(file, library) }))
  const models = results.flatMap(({ file, checked }) => (checked.ok ? [{ file, model: checked.value }] : []))
  const problems = [...results.flatMap(({ checked }) => (checked.ok ? [] : checked.problems)), ...repeatedIds(models)]
  if (problems.length > 0) throw new Error(textOf(problems))
  const warnings = results.flatMap(({ checked }) => (checked.ok ? checked.problems : []))
  if (warnings.length > 0) warn?.(textOf(warnings))
  const isFirst = ({ model }: { readonly model: Model }): boolean => model.id === firstModel
  return [...models.filter(isFirst), ...models.filter((each) => !isFirst(each))].map(({ model }) => model)
}

function textOf(problems: readonly Problem[]): string {
  return problems.map((problem) => problemText(problem, 'en')).join('\n')
}

function listModule(models: readonly Model[]): string {
  const entries = models.map(({ id, title, question }) => {
    const shown = JSON.stringify({ id, title, question }).slice(1, -1)
    const load =
      id === firstModel
        ? '() => Promise.resolve(first)'
        : `() => import('${modelPrefix}${id}').then((chunk) => chunk.default)`
    return `{${shown},load:${load}}`
  })
  return `import first from '${prefix}first-model'\nexport default [${entries.join(',\n')}]`
}

/** JSON that the page parses: faster than the same as a literal. */
function dataModule(data: unknown): string {
  return `export default JSON.parse(${JSON.stringify(JSON.stringify(data))})`
}
