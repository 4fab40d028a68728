import { formatPeriod, formatPlain } from '../locale/number.ts'
import type { Text } from '../locale/text.ts'
import { scopeRemarks } from '../locale/words/counted.ts'
import { baseQualifierWords, directnessWords, scopeNoteWords as words } from '../locale/words/facts.ts'
import type { Given, Model } from '../model/model.ts'
import { indexOfPeriod } from '../model/periods.ts'
import { settingOf } from '../model/setting.ts'
import type { Answer, TargetAnswer } from './answer-types.ts'
import { givenAtStart } from './rounding.ts'
import { scopeText } from './scene.ts'
import { baseRow, type Scopes, scopesOf } from './scopes.ts'

function joined(...texts: readonly Text[]): Text {
  return { en: texts.map((text) => text.en).join(''), zh: texts.map((text) => text.zh).join('') }
}

interface Origin {
  readonly origin: Text
  readonly owner: Text | null
  readonly qualifier: Text | null
}

/** Where a base comes from and who produced it; null: it is neither published nor the planner's. */
function originOf(model: Model, given: Given): Origin | null {
  if (given.kind === 'own') {
    const owner = given.owner === '' ? null : { en: given.owner, zh: given.owner }
    return { origin: words.ownFigure, owner, qualifier: null }
  }
  const figure = given.kind === 'figure' ? model.figures.find((each) => each.id === given.figure) : undefined
  const source = model.sources.find((each) => each.id === figure?.source)
  if (!figure || !source) return null
  const qualifier = baseQualifierWords[figure.qualifier] ?? null
  return { origin: directnessWords[source.directness], owner: figure.owner, qualifier }
}

function baseNote(model: Model, target: TargetAnswer, scopes: Scopes): Text | null {
  const row = baseRow(model, target.target.row)
  const given = row ? givenAtStart(row) : null
  const origin = given ? originOf(model, given) : null
  if (!given || !origin) return null
  const own = given.kind === 'own' && given.scope !== '' ? { en: given.scope, zh: given.scope } : null
  const period = target.target.base
  const { unit } = model.axis
  const what = own ?? scopeText(model, scopes.base)
  return words.base({ what, en: formatPeriod(period, unit, 'en'), zh: formatPeriod(period, unit, 'zh'), ...origin })
}

function bridgeNote(answer: Answer, target: TargetAnswer, scopes: Scopes, end: Text): Text {
  const { model, inputs } = answer
  const { bridge } = scopes
  const index = indexOfPeriod(model.axis, target.target.period)
  const value = bridge ? settingOf(bridge, inputs.levers, model.axis, index) : null
  if (bridge === null || value === null) return words.unconverted
  const rate = formatPlain(value, bridge.unit, 'en') + (bridge.unit === '%' ? '%' : '')
  return joined(value === 0 ? words.same : words.converted(rate), end)
}

/**
 * Whose base and which scope, in plain words, for one target: what the base counts, how it reached us, who produced it,
 * and, where the goal counts something else, how the two are made comparable. Null where there is no base to speak of.
 * `paper` leaves out where on screen the conversion is set.
 */
export function scopeNote(answer: Answer, index = 0, options: { readonly paper?: boolean } = {}): Text | null {
  const target = answer.targets[index]
  if (!target) return null
  const scopes = scopesOf(answer.model, target.target)
  const base = baseNote(answer.model, target, scopes)
  if (base === null || scopes.base === scopes.goal || scopes.goal === null) return base
  const goal = words.goal(scopeText(answer.model, scopes.goal), scopeRemarks[scopes.goal] ?? null)
  return joined(base, goal, bridgeNote(answer, target, scopes, options.paper ? words.stop : words.adjust))
}
