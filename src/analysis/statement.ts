import { decimalsIn, decimalsOf } from '../locale/number.ts'
import type { ActualLine, OutcomeWord, ScenarioOutcome, Scene, Statement } from '../locale/statement.ts'
import { moneyPower } from '../locale/unit-words.ts'
import { parseAddress } from '../model/periods.ts'
import type { Answer, TargetAnswer } from './answer-types.ts'
import { isChanged } from './levers.ts'
import { givenAmount, sceneOf, scopeText } from './scene.ts'
import { scopesOf } from './scopes.ts'

/** What the words depend on besides the answer. */
export interface Occasion {
  /** Number of the target; 0 unless given. */
  readonly target?: number
  /** The present period (a decimal on the axis), from the reader's calendar; left out: goal years never go by. */
  readonly today?: number
}

function isDefault({ model, inputs }: Answer): boolean {
  const changed = model.levers.some((lever) => isChanged(model, lever, inputs.levers))
  return !changed && Object.keys(inputs.overrides).length === 0
}

function scenarioOutcome(target: TargetAnswer): ScenarioOutcome {
  switch (target.outcome) {
    case 'short':
    case 'over the limit':
    case 'too close to call':
      return target.outcome
    default:
      return 'reached'
  }
}

function noBase(answer: Answer, target: TargetAnswer, scene: Scene): Statement {
  const years = target.target.period - target.target.base
  if (target.target.counts !== 'count' || target.goal === null || answer.model.axis.unit !== 'year' || !(years > 0))
    return { kind: 'no base', scene }
  const perYear = target.goal / years
  return { kind: 'no count', scene, perYear, perMonth: perYear / 12, from: target.target.base + 1 }
}

function failed(answer: Answer, target: TargetAnswer, scene: Scene): Statement {
  const { row: id, period } = target.target
  const error = answer.errors[`${id}@${period}`]
  const at = parseAddress(error?.cause ?? '')
  const cell =
    answer.model.rows.find((row) => row.id === at?.id) ?? answer.model.levers.find((lever) => lever.id === at?.id)
  const label = cell?.label ?? target.target.label
  return { kind: 'failed', scene, code: error?.code ?? '#N/A', cell: label, cellPeriod: at?.period ?? period }
}

function unjudged(answer: Answer, target: TargetAnswer, scene: Scene): Statement {
  switch (target.unjudged) {
    case 'scopes differ': {
      const scopes = scopesOf(answer.model, target.target)
      return {
        kind: 'scopes differ',
        title: scene.title,
        base: scopeText(answer.model, scopes.base),
        goal: scopeText(answer.model, scopes.goal),
      }
    }
    case 'no base':
      return noBase(answer, target, scene)
    case 'no goal':
      return { kind: 'no goal', scene }
    default:
      return failed(answer, target, scene)
  }
}

/** A typed value is shown as typed, unless a conversion gave it more digits than anyone wrote. */
function typedPlaces(value: number, headline: number): number {
  const written = decimalsIn(value, 4)
  return written < 4 ? Math.max(headline, written) : headline
}

function actualLine(answer: Answer, target: TargetAnswer, scene: Scene): ActualLine {
  const { progress, now, base } = target
  const { axis } = answer.model
  return {
    amount: { ...scene.value, value: now.value, decimals: typedPlaces(now.value, scene.value.decimals) },
    given: givenAmount(now),
    period: now.period,
    done: progress && {
      increase: 100 * progress.increaseDone,
      time: 100 * progress.timeGone,
      points: progress.points,
      away: progress.word === 'moving away',
      ofGoal: base.value === 0,
    },
    stepsLeft: Math.round((target.target.period - now.period) / axis.step),
  }
}

function settled(answer: Answer, target: TargetAnswer, scene: Scene): Statement {
  const decimals = typedPlaces(target.value, scene.value.decimals)
  const gap = { ...scene.gap, value: Math.abs(target.gap), decimals: Math.max(decimals, scene.goal.amount.decimals) }
  const kind = target.outcome === 'met' ? 'met' : 'missed'
  const shown = { ...scene, value: { ...scene.value, decimals }, gap }
  return { kind, scene: shown, given: givenAmount(target.now), lookingBack: answer.model.seenFrom !== null }
}

function alreadyAtGoal(target: TargetAnswer): boolean {
  const { goal, base } = target
  if (goal === null || target.target.is === 'at most' || target.target.counts === 'flow') return false
  return target.target.is === 'more than' ? base.value > goal : base.value >= goal
}

function ofScenario(answer: Answer, target: TargetAnswer, scene: Scene): Statement {
  const outcome = scenarioOutcome(target)
  const { is, period } = target.target
  if (is === 'at most' && outcome !== 'too close to call') {
    return { kind: outcome === 'reached' ? 'within the limit' : 'over the limit', scene }
  }
  if (alreadyAtGoal(target)) return { kind: 'already there', scene, outcome }
  if (isDefault(answer) && scene.growth !== null && target.base.given !== null) {
    return { kind: 'default', scene, outcome }
  }
  const level = target.goal !== null && Math.abs(target.gap) <= 1e-9 * Math.abs(target.goal)
  if (is === 'more than' && outcome === 'short' && level) {
    return { kind: 'strict', scene, count: moneyPower(scene.value.unit) === null }
  }
  const first = target.firstPeriod
  if (outcome === 'reached' && first !== null && first < period && target.target.counts !== 'flow') {
    return { kind: 'early', scene, first, steps: Math.round((period - first) / answer.model.axis.step) }
  }
  return { kind: outcome === 'too close to call' ? 'too close' : outcome, scene }
}

/**
 * What may be said of one target, as plain data for `sentence`: the outcome of the scenario, never of the world,
 * unless an actual stands in the goal period.
 */
export function statement(answer: Answer, occasion: Occasion = {}): Statement | null {
  const target = answer.targets[occasion.target ?? 0]
  if (!target) return null
  const scene = sceneOf(answer, target)
  if (target.outcome === 'cannot be judged') return unjudged(answer, target, scene)
  if (target.outcome === 'met' || target.outcome === 'missed') return settled(answer, target, scene)
  const outcome = scenarioOutcome(target)
  if (target.now.actual) return { kind: 'actual', scene, actual: actualLine(answer, target, scene), outcome }
  const from = answer.model.seenFrom
  if (from !== null) return { kind: 'looking back', scene, from, outcome }
  const gone = occasion.today !== undefined && occasion.today >= target.target.period + answer.model.axis.step
  return gone ? { kind: 'gone by', scene } : ofScenario(answer, target, scene)
}

const order: readonly OutcomeWord[] = [
  'met',
  'reached',
  'missed',
  'short',
  'over the limit',
  'too close to call',
  'cannot be judged',
]

function furthest(answer: Answer): Extract<Statement, { kind: 'several' }>['furthest'] {
  const behind = answer.targets.filter((each) => ['short', 'missed', 'over the limit'].includes(each.outcome))
  const distance = (each: TargetAnswer): number => Math.abs(each.gap / (each.goal ?? Number.NaN))
  const [worst] = [...behind].sort((a, b) => distance(b) - distance(a))
  if (!worst) return null
  const scene = sceneOf(answer, worst)
  const decimals = Math.min(scene.value.decimals, decimalsOf(scene.value.unit))
  return { label: worst.target.label, value: { ...scene.value, decimals }, goal: scene.goal }
}

/** All goals of a model in one sentence, counted and never averaged; null where it has but one. */
export function summary(answer: Answer): Statement | null {
  if (answer.targets.length < 2) return null
  const counts = order.flatMap((outcome) => {
    const count = answer.targets.filter((each) => each.outcome === outcome).length
    return count > 0 ? [{ outcome, count }] : []
  })
  return { kind: 'several', counts, furthest: furthest(answer) }
}
