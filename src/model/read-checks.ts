import type { Context } from './context.ts'
import type { Check, Lever, Preset, Row, Support } from './model.ts'
import { indexOfPeriod, parseAddress } from './periods.ts'
import { offAxis } from './read-levers.ts'
import { addressOn, readSettings } from './read-settings.ts'
import { reportRow } from './read-targets.ts'

/** The published presets, ids unique. */
export function readPresets(context: Context, levers: readonly Lever[]): readonly Preset[] {
  const seen = new Set<string>()
  return (context.data.presets ?? []).map((preset, index) => {
    const path = ['presets', index]
    if (seen.has(preset.id)) context.findings.at([...path, 'id'], 'model-id-repeated', { found: preset.id })
    seen.add(preset.id)
    return { ...preset, set: readSettings(context, preset.set, levers, [...path, 'set']) }
  })
}

/** The checks of the file; whether they hold is found by running them. */
export function readChecks(context: Context, levers: readonly Lever[], rows: readonly Row[]): readonly Check[] {
  return (context.data.checks ?? []).map((check, index) => {
    const path = ['checks', index]
    const set = readSettings(context, check.set ?? {}, levers, [...path, 'set'])
    return { ...check, set, cell: readCell(context, check.cell, rows, [...path, 'cell']) }
  })
}

/** What the public money does; null where the model has none. */
export function readSupport(context: Context, levers: readonly Lever[], rows: readonly Row[]): Support | null {
  const { support } = context.data
  if (!support) return null
  if (!rows.some((row) => row.id === support.cost)) reportRow(context, support.cost, rows, ['support', 'cost'])
  return { cost: support.cost, without: readSettings(context, support.without, levers, ['support', 'without']) }
}

function readCell(context: Context, cell: string, rows: readonly Row[], path: readonly (string | number)[]): string {
  const { axis, findings } = context
  const parsed = parseAddress(cell)
  if (!parsed) findings.at(path, 'model-address-form', { found: cell })
  else if (!rows.some((row) => row.id === parsed.id)) reportRow(context, parsed.id, rows, path)
  else if (parsed.period === null) findings.at(path, 'model-address-period', { found: cell })
  else if (indexOfPeriod(axis, parsed.period) < 0)
    findings.at(path, 'model-period-off-axis', offAxis(context, parsed.period))
  else return addressOn(axis, parsed.id, parsed.period)
  return cell
}
