import * as z from 'zod/mini'

z.config(z.locales.en())

/** A text in both languages, neither empty. */
export const textSchema = z.strictObject({
  en: z.string().check(z.minLength(1)),
  zh: z.string().check(z.minLength(1)),
})

const isoDate = z.string().check(
  z.refine((text) => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)), {
    error: 'a date like 2025-10-23',
  }),
)

const metricId = z.string().check(z.regex(/^[a-z][a-z0-9_]*$/, { error: 'an id like industrial_output' }))
const modelId = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'a model id like bj-devices-2026' }))
const sourceId = z.string().check(z.regex(/^\d{3}$/, { error: 'a source number like "003"' }))

/** An id such as `F003-5`: the number of its source and a number of its own. */
export const figureId = z.string().check(z.regex(/^F\d{3}-[1-9]\d*$/, { error: 'a figure id like F003-5' }))

const valueWords = { error: 'a number, a fraction like "2/3", { from, to } or { en, zh }' }

/** A number, a fraction such as `"2/3"`, a range of whole periods, or a text in both languages. */
const valueSchema = z.union(
  [
    z.number(),
    z.string().check(z.regex(/^\d+\/[1-9]\d*$/, valueWords)),
    z.strictObject({ from: z.int(), to: z.int() }).check(z.refine((range) => range.from <= range.to)),
    textSchema,
  ],
  valueWords,
)

export const sourcesSchema = z.array(
  z.strictObject({
    id: sourceId,
    file: z.string().check(z.minLength(1)),
    publisher: textSchema,
    title: textSchema,
    published: isoDate,
    directness: z.enum(['original', 'press report', 'machine-translated summary']),
  }),
)

export const metricsSchema = z.array(z.strictObject({ id: metricId, label: textSchema, note: z.optional(textSchema) }))

export const figuresSchema = z.array(
  z.strictObject({
    id: figureId,
    source: sourceId,
    label: textSchema,
    value: valueSchema,
    unit: z.string(),
    qualifier: z.enum([
      'equal',
      'about',
      'reached',
      'expected',
      'average',
      'over',
      'more than',
      'nearly',
      'up to',
      'since',
      'goal',
      'none',
    ]),
    period: textSchema,
    place: textSchema,
    scope: textSchema,
    metric: metricId,
    kind: z.enum(['actual', 'target', 'rule', 'claim']),
    rounding: z.number().check(z.minimum(0)),
    owner: z.nullable(textSchema),
    models: z.array(modelId).check(z.minLength(1)),
  }),
)

export const conflictsSchema = z.array(
  z.strictObject({
    id: z.int().check(z.minimum(1)),
    figures: z.array(figureId).check(z.minLength(1)),
    text: textSchema,
  }),
)
