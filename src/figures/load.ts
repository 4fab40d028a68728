import type * as z from 'zod/mini'
import type { Checked, Problem } from '../locale/problem.ts'
import type { Figure, FigureValue, Library, Metric } from './figure.ts'
import { schemaProblems } from './issues.ts'
import { conflictsSchema, figuresSchema, metricsSchema, sourcesSchema } from './schema.ts'
import { parseYaml, type YamlDocument, type YamlPath } from './yaml.ts'

/** Names of the four files that make a library. */
export const libraryFiles = ['sources.yaml', 'metrics.yaml', 'figures.yaml', 'conflicts.yaml'] as const

type FileName = (typeof libraryFiles)[number]

/**
 * Checks the YAML texts of a library, by file name, and joins them: schemas first, then what one file says of another.
 * Every problem names file, line, what was found and what was expected.
 */
export function loadLibrary(files: Readonly<Record<string, string>>): Checked<Library> {
  const sources = section(files, 'sources.yaml', sourcesSchema)
  const metrics = section(files, 'metrics.yaml', metricsSchema)
  const figures = section(files, 'figures.yaml', figuresSchema)
  const conflicts = section(files, 'conflicts.yaml', conflictsSchema)
  if (!(sources.ok && metrics.ok && figures.ok && conflicts.ok)) {
    return { ok: false, problems: [sources, metrics, figures, conflicts].flatMap((part) => part.problems) }
  }
  const problems = [
    ...repeated(sources.value),
    ...repeated(metrics.value),
    ...repeated(figures.value),
    ...repeated(conflicts.value),
    ...misfits(figures.value, sources.value.items, metrics.value.items),
    ...unknownFigures(conflicts.value, figures.value.items),
  ]
  if (problems.length > 0) return { ok: false, problems }
  const library: Library = {
    sources: sources.value.items,
    metrics: metrics.value.items.map(metric),
    figures: figures.value.items.map(figure),
    conflicts: conflicts.value.items,
  }
  return { ok: true, value: library, problems: [] }
}

interface Section<T> {
  readonly items: readonly T[]
  readonly document: YamlDocument
}

type SourceData = z.output<typeof sourcesSchema>[number]
type MetricData = z.output<typeof metricsSchema>[number]
type FigureData = z.output<typeof figuresSchema>[number]
type ConflictData = z.output<typeof conflictsSchema>[number]

function section<T>(
  files: Readonly<Record<string, string>>,
  file: FileName,
  schema: z.ZodMiniType<T[]>,
): Checked<Section<T>> {
  const text = Object.hasOwn(files, file) ? files[file] : undefined
  if (text === undefined)
    return { ok: false, problems: [{ kind: 'missing file', place: { file }, values: { found: file } }] }
  const parsed = parseYaml(text, file)
  if (!parsed.ok) return parsed
  const checked = schema.safeParse(parsed.value.value)
  if (!checked.success) return { ok: false, problems: schemaProblems(checked.error.issues, parsed.value) }
  return { ok: true, value: { items: checked.data, document: parsed.value }, problems: [] }
}

function repeated({ items, document }: Section<{ readonly id: string | number }>): readonly Problem[] {
  const ids = items.map((item) => item.id)
  return ids.flatMap((id, index) =>
    ids.indexOf(id) === index ? [] : [problem('duplicate id', document, [index, 'id'], id, 'an id of its own')],
  )
}

/** Figures whose source or metric does not exist, or whose id belongs to another source. */
function misfits(
  { items, document }: Section<FigureData>,
  sources: readonly SourceData[],
  metrics: readonly MetricData[],
): readonly Problem[] {
  const sourceIds = sources.map((source) => source.id)
  const metricIds = metrics.map((known) => known.id)
  return items.flatMap((item, index) => [
    ...(sourceIds.includes(item.source)
      ? []
      : [problem('unknown source', document, [index, 'source'], item.source, sourceIds.join(' | '))]),
    ...(metricIds.includes(item.metric)
      ? []
      : [problem('unknown metric', document, [index, 'metric'], item.metric, metricIds.join(' | '))]),
    ...(item.id.startsWith(`F${item.source}-`)
      ? []
      : [problem('wrong value', document, [index, 'id'], item.id, `F${item.source}-…`)]),
  ])
}

function unknownFigures(
  { items, document }: Section<ConflictData>,
  figures: readonly FigureData[],
): readonly Problem[] {
  const known = new Set(figures.map((item) => item.id))
  return items.flatMap((conflict, index) =>
    conflict.figures.flatMap((id, at) =>
      known.has(id)
        ? []
        : [problem('unknown figure', document, [index, 'figures', at], id, 'the id of a figure in figures.yaml')],
    ),
  )
}

function problem(
  kind: string,
  document: YamlDocument,
  path: YamlPath,
  found: string | number,
  expected: string,
): Problem {
  return { kind, place: document.placeOf(path), values: { found, expected } }
}

function metric({ id, label, note }: MetricData): Metric {
  return note === undefined ? { id, label } : { id, label, note }
}

function figure(data: FigureData): Figure {
  return { ...data, value: figureValue(data.value) }
}

function figureValue(value: FigureData['value']): FigureValue {
  if (typeof value === 'number') return { kind: 'number', value }
  if (typeof value === 'string') {
    const [above = '', below = ''] = value.split('/')
    return { kind: 'number', value: Number(above) / Number(below) }
  }
  return 'en' in value ? { kind: 'text', text: value } : { kind: 'range', from: value.from, to: value.to }
}
