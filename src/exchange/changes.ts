import { decimalsIn, formatPeriod, formatWithUnit } from '../locale/number.ts'
import type { Text } from '../locale/text.ts'
import { joined, exchangePhrases as phrases, exchangeWords as words } from '../locale/words/exchange.ts'
import type { Axis } from '../model/model.ts'
import type { Difference } from '../scenario/diff.ts'
import type { Override } from '../scenario/scenario.ts'

/** One sentence a difference, in both languages: what it was, what it is, whose number and why. */
export function changeTexts(differences: readonly Difference[], axis: Axis): readonly Text[] {
  return differences.map((difference) => changeText(difference, axis))
}

function changeText(difference: Difference, axis: Axis): Text {
  switch (difference.kind) {
    case 'lever': {
      const { lever, period, from, to } = difference
      const at = period === null ? null : periodText(period, axis)
      return phrases.lever(lever.label, at, amount(from, lever.unit), amount(to, lever.unit))
    }
    case 'cell': {
      const { row, period, override } = difference
      return phrases.typed(row.label, periodText(period, axis), amount(override.value, row.unit), remarksOn(override))
    }
    case 'base':
      return baseText(difference, axis)
    default:
      return difference satisfies never
  }
}

function baseText({ row, from, base }: Extract<Difference, { kind: 'base' }>, axis: Axis): Text {
  const before = phrases.inPeriod(periodText(axis.from, axis), amount(from.value, row.unit))
  const after = phrases.inPeriod(periodText(base.period, axis), amount(base.value, row.unit))
  const owner = base.owner === '' ? words.notStated : same(base.owner)
  const remarks = [
    phrases.owner(owner),
    ...(base.source === '' ? [] : [phrases.from(base.source)]),
    ...(base.scope === '' ? [] : [phrases.scope(base.scope)]),
    ...(base.rounding === 0 ? [] : [phrases.rounding(amount(base.rounding, row.unit))]),
    ...(base.note === '' ? [] : [same(base.note)]),
  ]
  return phrases.base(row.label, before, after, joined(remarks))
}

function remarksOn({ kind, status, reason, source }: Override): Text {
  return joined([
    words[kind],
    ...(status === null ? [] : [words[status]]),
    reason === '' ? words.noReason : phrases.reason(reason),
    ...(source === '' ? [] : [phrases.from(source)]),
  ])
}

function amount(value: number | null, unit: string): Text {
  if (value === null) return words.nothing
  const decimals = decimalsIn(value)
  return { en: formatWithUnit(value, unit, decimals, 'en'), zh: formatWithUnit(value, unit, decimals, 'zh') }
}

function periodText(period: number, axis: Axis): Text {
  return { en: formatPeriod(period, axis.unit, 'en'), zh: formatPeriod(period, axis.unit, 'zh') }
}

/** The planner's own words, the same in both languages. */
function same(text: string): Text {
  return { en: text, zh: text }
}
