import * as z from 'zod/mini'
import { figureId, textSchema } from '../figures/schema.ts'

const name = z.string().check(z.minLength(1))
const modelId = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'an id like bj-devices-2026' }))
const settings = z.record(z.string(), z.number())

const figure = z.strictObject({ figure: figureId })
const assumed = z.strictObject({ value: z.number(), assumption: textSchema })
const cited = z.strictObject({ value: z.number(), source: textSchema })
const none = z.literal('none')
const byLever = z.strictObject({ lever: name })

const givenForms = '{ figure: F003-5 }, { value, assumption: { en, zh } } or { value, source: { en, zh } }'

/** A number that says what it rests on. */
const given = z.union([figure, assumed, cited], { error: givenForms })
const givenOrNone = z.union([figure, assumed, cited, none], { error: `${givenForms}, or none` })

const axis = z.strictObject({
  from: z.number(),
  to: z.number(),
  step: z.number(),
  unit: z.optional(z.enum(['year', 'quarter', 'month', 'day'])),
})

const lever = z.strictObject({
  label: textSchema,
  help: z.optional(textSchema),
  kind: z.enum(['action', 'condition', 'definition']),
  unit: z.string(),
  by: z.optional(z.literal('period')),
  min: z.number(),
  max: z.number(),
  step: z.number(),
  plausible: z.optional(z.strictObject({ low: z.number(), high: z.number() })),
  bridge: z.optional(
    z.strictObject({ from: z.union([name, z.array(name)], { error: 'a metric or several' }), to: name }),
  ),
  default: givenOrNone,
  series: z.optional(z.record(z.string(), z.number())),
})

const row = z.strictObject({
  label: z.optional(textSchema),
  unit: z.string(),
  metric: z.optional(name),
  group: z.optional(textSchema),
  level: z.optional(z.boolean()),
  start: z.optional(
    z.union([figure, assumed, cited, byLever, z.string()], {
      error: `${givenForms}, { lever: … } or a formula in quotes`,
    }),
  ),
  formula: z.optional(z.string()),
  series: z.optional(z.record(z.string(), given)),
})

const constantForms = 'unit with figure, with value and assumption, or with value and source'

const constant = z.union(
  [
    z.strictObject({ label: z.optional(textSchema), unit: z.string(), figure: figureId }),
    z.strictObject({ label: z.optional(textSchema), unit: z.string(), value: z.number(), assumption: textSchema }),
    z.strictObject({ label: z.optional(textSchema), unit: z.string(), value: z.number(), source: textSchema }),
  ],
  { error: constantForms },
)

const target = z.strictObject({
  row: name,
  label: z.optional(textSchema),
  base: z.number(),
  period: z.number(),
  value: z.union([figure, assumed, cited, byLever, none], { error: `${givenForms}, { lever: … } or none` }),
  is: z.enum(['at least', 'at most', 'more than']),
  path: z.optional(z.enum(['geometric', 'linear'])),
  counts: z.optional(z.enum(['level', 'flow', 'count'])),
})

const caveat = z.extend(textSchema, { about: z.optional(z.enum(['base', 'result'])) })

/** Outcomes that a scenario without actuals can have. */
const outcome = z.enum(['reached', 'short', 'over the limit', 'too close to call', 'cannot be judged'])

const preset = z.strictObject({ id: modelId, title: textSchema, set: settings, expect: outcome })

const check = z.strictObject({
  set: z.optional(settings),
  cell: z.string(),
  equals: z.number(),
  within: z.number().check(z.minimum(0)),
})

/** A model file: what can be said of it without the figures, the names and the formulas. */
export const modelSchema = z.strictObject({
  format: z.literal(1),
  id: modelId,
  version: z.int().check(z.minimum(1)),
  title: textSchema,
  question: textSchema,
  axis,
  support: z.optional(z.strictObject({ cost: name, without: settings })),
  seen_from: z.optional(z.number()),
  constants: z.optional(z.record(z.string(), constant)),
  tables: z.optional(z.record(z.string(), z.strictObject({ x: z.array(z.number()), y: z.array(z.number()) }))),
  levers: z.optional(z.record(z.string(), lever)),
  rows: z.record(z.string(), row),
  targets: z.optional(z.array(target)),
  presets: z.optional(z.array(preset)),
  checks: z.optional(z.array(check)),
  caveats: z.optional(z.array(caveat)),
})

export type ModelData = z.output<typeof modelSchema>
export type LeverData = z.output<typeof lever>
export type RowData = z.output<typeof row>
export type TargetData = z.output<typeof target>
export type GivenData = z.output<typeof givenOrNone>

/** The JSON Schema of a model file, for editors that check while one writes. */
export function modelJsonSchema(): Readonly<Record<string, unknown>> {
  return { ...z.toJSONSchema(modelSchema), title: 'Gapline model', $id: 'gapline-model-1' }
}
