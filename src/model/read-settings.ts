import type { YamlPath } from '../figures/yaml.ts'
import type { Context } from './context.ts'
import type { Axis, Lever, Settings } from './model.ts'
import { nearestName } from './nearest-name.ts'
import { address, indexOfPeriod, parseAddress } from './periods.ts'
import { checkInside, offAxis } from './read-levers.ts'

/** Values by address, addresses spelled as the axis spells them; reports what no lever takes. */
export function readSettings(context: Context, set: Settings, levers: readonly Lever[], path: YamlPath): Settings {
  const read: Record<string, number> = {}
  for (const [key, value] of Object.entries(set)) {
    const name = readAddress(context, key, levers, [...path, key])
    if (name === null) continue
    read[name.address] = value
    checkInside(context, value, name.lever, [...path, key])
  }
  return read
}

interface Setting {
  readonly lever: Lever
  readonly address: string
}

function readAddress(context: Context, key: string, levers: readonly Lever[], path: YamlPath): Setting | null {
  const { findings, names, axis } = context
  const parsed = parseAddress(key)
  const kind = parsed ? names.get(parsed.id) : undefined
  const lever = levers.find((each) => each.id === parsed?.id)
  if (!parsed) findings.atKey(path, 'model-address-form', { found: key })
  else if (kind === undefined) {
    const nearest = nearestName(
      parsed.id,
      levers.map((each) => each.id),
    )
    findings.atKey(path, 'model-name-unknown', { found: parsed.id, nearest })
  } else if (!lever) findings.atKey(path, 'model-address-lever', { found: parsed.id, is: kind })
  else if (parsed.period === null) return { lever, address: lever.id }
  else if (!lever.byPeriod) findings.atKey(path, 'model-address-one', { found: key, expected: lever.id })
  else if (indexOfPeriod(axis, parsed.period) < 0) {
    findings.atKey(path, 'model-period-off-axis', offAxis(context, parsed.period))
  } else return { lever, address: addressOn(axis, lever.id, parsed.period) }
  return null
}

/** The address as the axis spells its period. */
export function addressOn(axis: Axis, id: string, period: number): string {
  return address(id, axis.periods[indexOfPeriod(axis, period)] ?? period)
}
