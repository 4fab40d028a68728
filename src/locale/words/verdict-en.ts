import { formatNumber, roundTo } from '../number.ts'
import { bare, brief, full, phrases, ratePlaces, roughRate, toned, wholeOrTenth } from '../phrases.ts'
import type { ActualLine, Goal, OutcomeWord, Phrase, ScenarioOutcome, Scene, Statement } from '../statement.ts'
import {
  afterConversion,
  band,
  baseIn,
  baseWithout,
  capital,
  definitions,
  gapWords,
  named,
  ofTime,
  opening,
  rate,
  shareWords,
  title,
  when,
  whose,
} from './verdict-terms-en.ts'

type Parts = readonly (string | Phrase)[]

const numberWords = ['no', 'a', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']

/** `The goal needs 2.06% a year; this scenario has 1.00%, 1.06 points less.` */
function growthSentence(scene: Scene, short: boolean): string {
  const { growth, base } = scene
  if (!growth) return ''
  const places = ratePlaces(growth)
  const from = base.own || base.given ? ` from ${baseIn(scene)}` : ''
  const more = growth.kind === 'change' ? ' more' : ''
  const less = roundTo(growth.needed, places) - roundTo(growth.has, places)
  const points = short && growth.kind === 'rate' ? `, ${formatNumber(less, places)} points less` : ''
  const needed = rate(growth.needed, growth, scene, places)
  return ` The goal needs ${needed}${more} a ${scene.axisUnit}${from}; this scenario has ${rate(growth.has, growth, scene, places)}${points}.`
}

function tail(scene: Scene, outcome: ScenarioOutcome): Parts {
  switch (outcome) {
    case 'too close to call':
      return [toned('close', 'too close to call'), band(scene)]
    case 'reached':
      if (scene.gap.value === 0)
        return [toned('met', scene.goal.is === 'at most' ? 'exactly at the limit' : 'exactly the goal')]
      return [toned('met', `${gapWords(scene)} ${scene.goal.is === 'at most' ? 'under the limit' : 'above the goal'}`)]
    case 'short':
      return [toned('gap', `${gapWords(scene)} short`)]
    case 'over the limit':
      return [toned('gap', `${gapWords(scene)} over the limit`)]
    default:
      return outcome satisfies never
  }
}

/** What the base rests on: nothing later is published, or it is the planner's own and of which year. */
function grounds(scene: Scene): string {
  const { own, period } = scene.base
  if (!own) return 'No later figure is published'
  return `The base is your figure for ${when(scene, period)}${own.owner === '' ? '' : ` (${own.owner})`}`
}

function byDefault(scene: Scene, outcome: ScenarioOutcome): Parts {
  const { goal, base, growth, subject } = scene
  if (!growth) return comes(scene, outcome)
  const needed = rate(growth.needed, growth, scene, ratePlaces(growth))
  const has = rate(growth.has, growth, scene, ratePlaces(growth))
  const aim = goal.is === 'more than' ? 'pass' : 'reach'
  const verb = growth.kind === 'rate' ? 'grow' : 'rise by'
  return [
    opening(scene, `To ${aim} ${full(goal.amount, 'en')} in ${when(scene, goal.period)}, `),
    `${subject.en} must ${verb} ${needed} a ${scene.axisUnit} from ${baseWithout(scene)}. `,
    `${grounds(scene)}; at an assumed ${has} ${base.own ? subject.en : 'it'} comes to ${brief(scene.value, 'en')}, `,
    ...tail(scene, outcome),
    '.',
    definitions(scene),
  ]
}

function comes(scene: Scene, outcome: ScenarioOutcome): Parts {
  const { subject, value, goal } = scene
  const verb = goal.is === 'at most' ? 'comes to' : 'reaches'
  const close = outcome === 'too close to call'
  const lead = `On these assumptions ${subject.en} ${close ? 'comes to' : verb} ${full(value, 'en')} in ${when(scene, goal.period)}, `
  const end = outcome === 'short' ? ' of the goal.' : '.'
  return [
    opening(scene, lead),
    ...tail(scene, outcome),
    end,
    growthSentence(scene, outcome === 'short'),
    definitions(scene),
  ]
}

function limitWords({ goal }: Scene): string {
  const days = /days?$/.test(goal.amount.unit)
  return ` ${goal.own ? 'your' : 'the'} limit of ${days ? bare(goal.amount, 'en') : brief(goal.amount, 'en')}.`
}

function limit(scene: Scene, over: boolean): Parts {
  const { subject, value, goal } = scene
  const days = /days?$/.test(value.unit)
  const lead = days
    ? `On these assumptions ${subject.en} take ${full(value, 'en')}, `
    : `On these assumptions ${subject.en} comes to ${full(value, 'en')} in ${when(scene, goal.period)}, `
  const gap = days ? bare(scene.gap, 'en') : gapWords(scene)
  const within = value.value === 0 ? 'within' : scene.gap.value === 0 ? 'exactly at' : `${gap} under`
  const tone = over ? toned('gap', `${gap} over`) : toned('met', within)
  return [opening(scene, lead), tone, limitWords(scene), definitions(scene)]
}

function early(scene: Scene, first: number, steps: number): Parts {
  const { growth, goal, axisUnit } = scene
  const rates = growth?.kind === 'rate' ? ` (${formatNumber(growth.has, 2)}% a ${axisUnit})` : ''
  const ahead = steps === 1 ? `a ${axisUnit} early` : `${numberWords[steps] ?? steps} ${axisUnit}s early`
  return [
    opening(scene, `On these assumptions${rates} the goal is `),
    toned('met', `reached in ${when(scene, first)}, ${ahead}`),
    `; ${when(scene, goal.period)} comes to ${brief(scene.value, 'en')}, ${gapWords(scene)} above it.`,
    scene.base.own || scene.base.given ? ` The base is ${baseIn(scene)}.` : '',
    definitions(scene),
  ]
}

function alreadyThere(scene: Scene, outcome: ScenarioOutcome): Parts {
  const { base, goal } = scene
  const aim = `already at the goal of ${full(goal.amount, 'en')}; `
  const lead = base.given
    ? `After conversion the base of ${brief(base.given, 'en')} in ${when(scene, base.period)}${whose(base)} comes to ${brief(base.amount, 'en')}, ${aim}`
    : `The base of ${baseIn(scene)} is ${aim}`
  const then = `on these assumptions ${when(scene, goal.period)} comes to ${brief(scene.value, 'en')}, `
  return [opening(scene, lead), then, ...tail(scene, outcome), '.', definitions(scene)]
}

function strict(scene: Scene, count: boolean): Parts {
  const { goal, value, subject } = scene
  const year = when(scene, goal.period)
  if (count) {
    const lead = `On these assumptions ${bare(value, 'en')} are counted by the end of ${year}. `
    return [
      opening(scene, lead),
      `The goal is more than ${bare(goal.amount, 'en')}: `,
      toned('gap', 'one more is needed'),
      '.',
    ]
  }
  const lead = `On these assumptions ${subject.en} reaches ${full(value, 'en')} in ${year}. `
  const aim = brief(goal.amount, 'en')
  return [opening(scene, lead), `The goal is more than ${aim}: `, toned('gap', `exactly ${aim} does not reach it`), '.']
}

function fromHere(scene: Scene, stepsLeft: number): string {
  const { growth, goal } = scene
  if (!growth) return ''
  if (growth.needed <= 0) return ' At this level the goal is reached without further growth.'
  const needed = growth.kind === 'rate' ? roughRate(growth.needed) : rate(growth.needed, growth, scene, 2)
  const verb = growth.kind === 'rate' ? 'must grow' : 'must add'
  if (stepsLeft === 1) return ` ${when(scene, goal.period)} ${verb} ${needed}.`
  return ` From here on it ${verb} ${needed} a ${scene.axisUnit}.`
}

function doneSentence(done: NonNullable<ActualLine['done']>): string {
  const points = roundTo(done.points, 1)
  const size = wholeOrTenth(Math.abs(done.points))
  const beside =
    points === 0 ? 'level with time elapsed' : `${size} points ${points > 0 ? 'above' : 'below'} time elapsed`
  const what = done.ofGoal ? 'goal' : 'increase'
  return ` ${capital(shareWords(done.increase))} of the ${what} is done, ${ofTime(done.time)} is gone: ${beside}.`
}

function actual(scene: Scene, line: ActualLine, outcome: ScenarioOutcome): Parts {
  const { done } = line
  const came = `${title(scene)}${when(scene, line.period)} came in at ${brief(line.given ?? line.amount, 'en')} (your figure)${afterConversion(line.amount, line.given)}`
  const away = done?.away
    ? `, on the far side of the base of ${brief(scene.base.given ?? scene.base.amount, 'en')}${whose(scene.base)}${afterConversion(scene.base.amount, scene.base.given)}: moving away from the goal.`
    : '.'
  const middle = done && !done.away ? doneSentence(done) : ''
  const then = ` On these assumptions ${when(scene, scene.goal.period)} comes to ${brief(scene.value, 'en')}, `
  return [came, away, middle, fromHere(scene, line.stepsLeft), then, ...tail(scene, outcome), '.', definitions(scene)]
}

function result({ kind, scene, given, lookingBack }: Extract<Statement, { kind: 'met' | 'missed' }>): Parts {
  const { goal } = scene
  const met = kind === 'met'
  const over = goal.is === 'at most' ? 'over' : 'short'
  const whoseFigure = lookingBack ? ' (your figure)' : ''
  const value = `${brief(given ?? scene.value, 'en')} in ${when(scene, goal.period)}${whoseFigure}${afterConversion(scene.value, given)}`
  const words = met ? 'goal met' : 'goal missed'
  return [
    scene.title ? `${scene.title.en}, ` : '',
    toned(met ? 'met' : 'gap', scene.title ? words : capital(words)),
    `: ${value}`,
    met ? '.' : `, ${gapWords(scene)} ${over}.`,
    definitions(scene),
  ]
}

function lookingBack(scene: Scene, from: number, outcome: ScenarioOutcome): Parts {
  const { growth, base, goal } = scene
  const start = base.own || base.given ? `from ${baseIn(scene)}, ` : ''
  const at = growth ? `at ${roughRate(growth.has)} a ${scene.axisUnit} ` : ''
  const needed = growth ? `; ${roughRate(growth.needed)} was needed` : ''
  const seen = scene.title ? `${scene.title.en}, seen` : 'Seen'
  const lead = `${seen} from ${when(scene, from)}: ${start}${at}${when(scene, goal.period)} comes to ${brief(scene.value, 'en')}, `
  return [lead, ...tail(scene, outcome), `${needed}. The article predates the result.`, definitions(scene)]
}

function goneBy(scene: Scene): Parts {
  const year = when(scene, scene.goal.period)
  const lead = `${year} has gone by and no figure for it is published or entered, so whether the goal was met cannot be said. `
  const then = `On these assumptions it comes to ${full(scene.value, 'en')} against a goal of ${brief(scene.goal.amount, 'en')}.`
  return [title(scene), lead, then, definitions(scene)]
}

function goalWords(goal: Goal): string {
  const amount = full(goal.amount, 'en')
  if (goal.is === 'more than') return `more than ${amount}`
  return goal.is === 'at most' ? `at most ${amount}` : amount
}

function noCount(scene: Scene, perYear: number, perMonth: number, from: number): Parts {
  const aim = capital(
    scene.goal.is === 'more than' ? `more than ${bare(scene.goal.amount, 'en')}` : bare(scene.goal.amount, 'en'),
  )
  const pace = `${formatNumber(perYear, 0)} a year, ${formatNumber(perMonth, 0)} a month`
  const then = `${aim} by the end of ${when(scene, scene.goal.period)} means ${pace}, counted from January ${from}.`
  return [named(scene, 'cannot be judged yet: no count so far is published. '), then]
}

const outcomeCounts: Readonly<Record<OutcomeWord, string>> = {
  met: 'met',
  reached: 'reached',
  missed: 'missed',
  short: 'short',
  'over the limit': 'over the limit',
  'too close to call': 'too close to call',
  'cannot be judged': 'cannot be judged',
}

/** `Neither of the 2 goals can be judged yet.`, `All 4 goals are reached.` */
function allAlike(outcome: OutcomeWord, count: number): string {
  if (outcome === 'cannot be judged')
    return `${count === 2 ? 'Neither' : 'None'} of the ${count} goals can be judged yet.`
  const each = outcome === 'short' ? 'fall short' : `are ${outcomeCounts[outcome]}`
  const all = `${count === 2 ? 'both' : `all ${count}`} goals ${each}.`
  return outcome === 'met' || outcome === 'missed' ? capital(all) : `On these assumptions ${all}`
}

function several(statement: Extract<Statement, { kind: 'several' }>): Parts {
  const { counts, furthest } = statement
  const all = counts.reduce((sum, each) => sum + each.count, 0)
  const [only] = counts
  const list = counts.map(({ outcome, count }) => `${count} ${outcomeCounts[outcome]}`).join(', ')
  const lead = only && counts.length === 1 ? allAlike(only.outcome, all) : `Of ${all} goals: ${list}.`
  if (!furthest) return [lead]
  const label = furthest.label.en.charAt(0).toLowerCase() + furthest.label.en.slice(1)
  return [`${lead} Furthest off: ${label}, ${brief(furthest.value, 'en')} against ${goalWords(furthest.goal)}.`]
}

function parts(statement: Statement): Parts {
  switch (statement.kind) {
    case 'default':
      return byDefault(statement.scene, statement.outcome)
    case 'reached':
    case 'short':
      return comes(statement.scene, statement.kind)
    case 'too close':
      return comes(statement.scene, 'too close to call')
    case 'over the limit':
    case 'within the limit':
      return limit(statement.scene, statement.kind === 'over the limit')
    case 'early':
      return early(statement.scene, statement.first, statement.steps)
    case 'already there':
      return alreadyThere(statement.scene, statement.outcome)
    case 'strict':
      return strict(statement.scene, statement.count)
    case 'actual':
      return actual(statement.scene, statement.actual, statement.outcome)
    case 'met':
    case 'missed':
      return result(statement)
    case 'looking back':
      return lookingBack(statement.scene, statement.from, statement.outcome)
    case 'gone by':
      return goneBy(statement.scene)
    case 'no count':
      return noCount(statement.scene, statement.perYear, statement.perMonth, statement.from)
    case 'no base': {
      const { scene } = statement
      const lead = named(scene, 'cannot be judged yet: no base is published. ')
      return [lead, `The goal is ${goalWords(scene.goal)} in ${when(scene, scene.goal.period)}.`]
    }
    case 'no goal': {
      const { scene } = statement
      const lead = named(scene, 'cannot be judged yet: no goal is set. ')
      return [
        lead,
        `On these assumptions ${scene.subject.en} comes to ${full(scene.value, 'en')} in ${when(scene, scene.goal.period)}.`,
      ]
    }
    case 'failed': {
      const { scene, code, cell, cellPeriod } = statement
      const lead = `cannot be judged yet: ${scene.subject.en} in ${when(scene, scene.goal.period)} cannot be calculated `
      return [named(scene, lead), `(${code} at ${cell.en}, ${when(scene, cellPeriod)}).`]
    }
    case 'scopes differ': {
      const lead = statement.title ? `${statement.title.en} is not` : 'Not'
      return [`${lead} comparable as published: the base counts ${statement.base.en}, the goal "${statement.goal.en}".`]
    }
    case 'several':
      return several(statement)
    default:
      return statement satisfies never
  }
}

/** The English sentence of a statement. */
export function english(statement: Statement): readonly Phrase[] {
  return phrases(...parts(statement))
}
