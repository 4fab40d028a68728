import type { Figure, Library } from '../figures/figure.ts'
import { schemaProblems } from '../figures/issues.ts'
import { parseYaml } from '../figures/yaml.ts'
import type { Checked, Problem } from '../locale/problem.ts'
import type { Context } from './context.ts'
import { Findings } from './findings.ts'
import { hashOf } from './hash.ts'
import type { Given, Model } from './model.ts'
import { indexOfPeriod } from './periods.ts'
import { readAxis } from './read-axis.ts'
import { readChecks, readPresets, readSupport } from './read-checks.ts'
import { readConstants, readTables } from './read-constants.ts'
import { offAxis, readLevers } from './read-levers.ts'
import { readNames } from './read-names.ts'
import { readRows } from './read-rows.ts'
import { readTargets } from './read-targets.ts'
import { modelSchema } from './schema.ts'
import { unquoted } from './unquoted.ts'

/**
 * Reads a model file (YAML or JSON) and resolves its figures against the library. Never throws on wrong input: every
 * problem has file, line and column, what was found and what was expected. Cycles are the engine's to find.
 */
export function loadModel(text: string, library: Library, file?: string): Checked<Model> {
  const parsed = parseYaml(text, file)
  if (!parsed.ok) return { ok: false, problems: unquoted(parsed.problems, text) }
  const document = parsed.value
  const shaped = modelSchema.safeParse(document.value)
  if (!shaped.success) return { ok: false, problems: schemaProblems(shaped.error.issues, document) }
  const findings = new Findings(document)
  const names = readNames(shaped.data, findings)
  const axis = readAxis(shaped.data, findings)
  if (!axis) return refused(findings)
  const model = readModel({ data: shaped.data, findings, library, axis, names })
  return findings.problems.length > 0 ? refused(findings) : { ok: true, value: model, problems: [] }
}

function refused({ problems }: Findings): Checked<never> {
  return { ok: false, problems: [...problems].sort(byPlace) }
}

function byPlace(a: Problem, b: Problem): number {
  return (a.place.line ?? 0) - (b.place.line ?? 0) || (a.place.column ?? 0) - (b.place.column ?? 0)
}

function readModel(context: Context): Model {
  const { data, axis } = context
  const constants = readConstants(context)
  const tables = readTables(context)
  const levers = readLevers(context)
  const rows = readRows(context, constants)
  const said = {
    format: data.format,
    id: data.id,
    version: data.version,
    title: data.title,
    question: data.question,
    axis,
    levers,
    rows,
    constants,
    tables,
    targets: readTargets(context, rows),
    presets: readPresets(context, levers),
    checks: readChecks(context, levers, rows),
    caveats: data.caveats ?? [],
    support: readSupport(context, levers, rows),
    seenFrom: readSeenFrom(context),
  }
  const model = { ...said, ...citedBy(said, context.library) }
  return { ...model, hash: hashOf(model) }
}

function readSeenFrom(context: Context): number | null {
  const { seen_from: period } = context.data
  if (period === undefined) return null
  if (indexOfPeriod(context.axis, period) < 0) {
    context.findings.at(['seen_from'], 'model-period-off-axis', offAxis(context, period))
  }
  return period
}

type Citing = Pick<Model, 'levers' | 'rows' | 'constants' | 'targets'>

/** The figures that a model rests on in the order of first use, their sources and every metric named. */
function citedBy(said: Citing, library: Library): Pick<Model, 'figures' | 'sources' | 'metrics'> {
  const ids = new Set(givens(said).flatMap((given) => (given.kind === 'figure' ? [given.figure] : [])))
  const figures = [...ids].flatMap((id): Figure[] => library.figures.filter((figure) => figure.id === id))
  const sourceIds = new Set(figures.map((figure) => figure.source))
  const metricIds = new Set([
    ...figures.map((figure) => figure.metric),
    ...said.rows.map((row) => row.metric),
    ...said.levers.flatMap(({ bridge }) => (bridge ? [...bridge.from, bridge.to] : [])),
  ])
  return {
    figures,
    sources: [...sourceIds].flatMap((id) => library.sources.filter((source) => source.id === id)),
    metrics: library.metrics.filter((metric) => metricIds.has(metric.id)),
  }
}

function givens({ levers, rows, constants, targets }: Citing): readonly Given[] {
  return [
    ...rows.flatMap(({ start, series }) => [
      ...(start?.kind === 'given' ? [start.given] : []),
      ...(series ?? []).flatMap((given) => (given ? [given] : [])),
    ]),
    ...targets.flatMap(({ value }) => (value.kind === 'lever' ? [] : [value])),
    ...levers.map((lever) => lever.default),
    ...constants.map((constant) => constant.value),
  ]
}
