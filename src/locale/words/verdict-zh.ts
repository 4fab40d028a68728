import { formatNumber, formatWithUnit, roundTo } from '../number.ts'
import { brief, phrases, ratePlaces, roughRate, toned, wholeOrTenth } from '../phrases.ts'
import type { ActualLine, Goal, OutcomeWord, Phrase, ScenarioOutcome, Scene, Statement } from '../statement.ts'
import { outcomeWords } from './outcome.ts'
import {
  afterConversion,
  band,
  baseAmount,
  definitions,
  every,
  gapWords,
  growing,
  named,
  rate,
  remarks,
  spans,
  title,
  when,
  whose,
} from './verdict-terms-zh.ts'

type Parts = readonly (string | Phrase)[]

/** `实现目标需年均增长2.06%，本情景为1.00%，低1.06个百分点。` */
function growthSentence(scene: Scene, short: boolean): string {
  const { growth, base } = scene
  if (!growth) return ''
  const places = ratePlaces(growth)
  const from = base.own || base.given ? `在${when(scene, base.period)}${baseAmount(base)}基础上` : ''
  const less = roundTo(growth.needed, places) - roundTo(growth.has, places)
  const points = short && growth.kind === 'rate' ? `，低${formatNumber(less, places)}个百分点` : ''
  return `实现目标需${from}${growing(growth.needed, growth, scene, places)}，本情景为${rate(growth.has, growth, scene, places)}${points}。`
}

function aimed(scene: Scene): string {
  return `${brief(scene.goal.amount, 'zh')}${scene.goal.is === 'at most' ? '上限' : '目标'}`
}

/** The outcome after a value, with the goal's number in it. */
function tail(scene: Scene, outcome: ScenarioOutcome): Parts {
  switch (outcome) {
    case 'too close to call':
      return [band(scene), '，能否实现目标', toned('close', '难以判定')]
    case 'reached':
      if (scene.gap.value === 0)
        return ['，', toned('met', scene.goal.is === 'at most' ? '未超过' : '可实现'), aimed(scene)]
      return scene.goal.is === 'at most'
        ? ['，', toned('met', '未超过'), `${aimed(scene)}，低于上限${gapWords(scene)}`]
        : ['，', toned('met', '可实现'), `${aimed(scene)}，超出${gapWords(scene)}`]
    case 'short':
      return [`，距${aimed(scene)}`, toned('gap', `尚差${gapWords(scene)}`)]
    case 'over the limit':
      return ['，', toned('gap', `超出${aimed(scene)}${gapWords(scene)}`)]
    default:
      return outcome satisfies never
  }
}

/** What the base rests on: nothing later is published, or it is the planner's own and of which year. */
function grounds(scene: Scene): string {
  const { own, period } = scene.base
  if (!own) return `${when(scene, period)}以后尚无公开数据`
  const owner = own.owner === '' ? '' : `（数据责任单位：${own.owner}）`
  return `基数为自行填报的${when(scene, period)}数据${owner}`
}

function byDefault(scene: Scene, outcome: ScenarioOutcome): Parts {
  const { goal, base, growth, subject } = scene
  if (!growth) return comes(scene, outcome)
  const aim = goal.is === 'more than' ? `超过${brief(goal.amount, 'zh')}的目标` : `${brief(goal.amount, 'zh')}目标`
  const places = ratePlaces(growth)
  return [
    `${title(scene)}要实现${when(scene, goal.period)}${aim}，`,
    `${subject.zh}需在${when(scene, base.period)}${baseAmount({ ...base, own: null })}基础上${growing(growth.needed, growth, scene, places)}。`,
    `${grounds(scene)}；假设${growing(growth.has, growth, scene, places)}，`,
    `${when(scene, goal.period)}约${brief(scene.value, 'zh')}`,
    ...tail(scene, outcome),
    '。',
    definitions(scene),
  ]
}

function comes(scene: Scene, outcome: ScenarioOutcome): Parts {
  const { subject, value, goal } = scene
  const about = outcome === 'short' || outcome === 'too close to call' ? '约' : ''
  const lead = `${title(scene)}按本情景测算，${when(scene, goal.period)}${subject.zh}${about}${brief(value, 'zh')}`
  return [lead, ...tail(scene, outcome), '。', growthSentence(scene, outcome === 'short'), definitions(scene)]
}

function limit(scene: Scene, over: boolean): Parts {
  const { subject, value, goal } = scene
  const days = /days?$/.test(value.unit)
  const gap = days ? brief(scene.gap, 'zh') : gapWords(scene)
  const lead = days
    ? `${title(scene)}按本情景测算，${subject.zh}共需${brief(value, 'zh')}，`
    : `${title(scene)}按本情景测算，${when(scene, goal.period)}${subject.zh}${brief(value, 'zh')}，`
  if (over) return [lead, toned('gap', `超出${aimed(scene)}${gap}`), '。', definitions(scene)]
  const under = value.value === 0 || scene.gap.value === 0 ? '' : `，低于上限${gap}`
  return [lead, toned('met', '未超过'), `${aimed(scene)}${under}。`, definitions(scene)]
}

function early(scene: Scene, first: number, steps: number): Parts {
  const { growth, goal, axisUnit, base } = scene
  const rates = growth?.kind === 'rate' ? `（${growing(growth.has, growth, scene, 2)}）` : ''
  const verb = goal.is === 'more than' ? '超过' : '达到'
  return [
    `${title(scene)}按本情景${rates}测算，${when(scene, first)}即${verb}${brief(goal.amount, 'zh')}，`,
    toned('met', `提前${steps}${spans[axisUnit]}实现目标`),
    `；${when(scene, goal.period)}${scene.subject.zh}${brief(scene.value, 'zh')}，超出目标${gapWords(scene)}。`,
    base.own || base.given ? `基数为${when(scene, base.period)}${baseAmount(base)}。` : '',
    definitions(scene),
  ]
}

function alreadyThere(scene: Scene, outcome: ScenarioOutcome): Parts {
  const { base, goal } = scene
  const verb = goal.is === 'more than' ? '超过' : '达到'
  const number = base.given
    ? `${brief(base.given, 'zh')}${whose(base)}，换算后${brief(base.amount, 'zh')}，`
    : `${brief(base.amount, 'zh')}${whose(base)}`
  const lead = `${title(scene)}${when(scene, base.period)}基数${number}已${verb}${brief(goal.amount, 'zh')}目标；`
  const then = `按本情景测算，${when(scene, goal.period)}${scene.subject.zh}${brief(scene.value, 'zh')}`
  return [lead, then, ...tail(scene, outcome), '。', definitions(scene)]
}

function strict(scene: Scene, count: boolean): Parts {
  const { goal, value, subject } = scene
  const aim = brief(goal.amount, 'zh')
  const lead = count
    ? `${title(scene)}按本情景测算，到${when(scene, goal.period)}底累计${brief(value, 'zh')}；`
    : `${title(scene)}按本情景测算，${when(scene, goal.period)}${subject.zh}${brief(value, 'zh')}；`
  const needed = count ? `还差${formatWithUnit(1, value.unit, 0, 'zh')}` : '尚未达到'
  return [lead, `目标为“超过${aim}”（不含${aim}），`, toned('gap', needed), '。']
}

function fromHere(scene: Scene, stepsLeft: number): string {
  const { growth, goal } = scene
  if (!growth) return ''
  if (growth.needed <= 0) return '；保持这一水平即可实现目标'
  const needed = growth.kind === 'rate' ? roughRate(growth.needed) : rate(growth.needed, growth, scene, 2)
  const verb = growth.kind === 'rate' ? '增长' : '增加'
  if (stepsLeft === 1) return `；${when(scene, goal.period)}需${verb}${needed}方可实现目标`
  return `；后续需${every[scene.axisUnit]}${verb}${needed}方可实现目标`
}

function doneWords(done: NonNullable<ActualLine['done']>): string {
  const points = roundTo(done.points, 1)
  const size = `序时进度${wholeOrTenth(Math.abs(done.points))}个百分点`
  const beside = points === 0 ? '与序时进度持平' : points > 0 ? `超${size}` : `慢于${size}`
  const what = done.ofGoal ? '目标完成' : '增量完成'
  return `，${what}${wholeOrTenth(done.increase)}%，时间进度${wholeOrTenth(done.time)}%，${beside}`
}

function actual(scene: Scene, line: ActualLine, outcome: ScenarioOutcome): Parts {
  const { done } = line
  const came = `${title(scene)}${when(scene, line.period)}实际完成${brief(line.given ?? line.amount, 'zh')}${remarks('自行填报', afterConversion(line.amount, line.given))}`
  const side = scene.goal.is === 'at most' ? '高于' : '低于'
  const away = `，${side}${baseAmount(scene.base)}基数，与目标背离`
  const middle = done === null ? '' : done.away ? away : doneWords(done)
  const about = outcome === 'reached' ? '' : '约'
  const then = `按本情景测算，${when(scene, scene.goal.period)}${about}${brief(scene.value, 'zh')}`
  return [came, middle, fromHere(scene, line.stepsLeft), '。', then, ...tail(scene, outcome), '。', definitions(scene)]
}

function result({ kind, scene, given, lookingBack }: Extract<Statement, { kind: 'met' | 'missed' }>): Parts {
  const met = kind === 'met'
  const said = remarks(lookingBack ? '自行填报' : null, afterConversion(scene.value, given))
  const value = `：${when(scene, scene.goal.period)}实际${brief(given ?? scene.value, 'zh')}${said}`
  const verb = scene.goal.is === 'at most' ? '超出' : '差'
  const end = met ? '。' : `，${verb}${gapWords(scene)}。`
  return [named(scene), toned(met ? 'met' : 'gap', met ? '已完成' : '未完成'), value, end, definitions(scene)]
}

function backTail(scene: Scene, outcome: ScenarioOutcome): Parts {
  if (outcome !== 'short') return tail(scene, outcome)
  return [`，距${aimed(scene)}`, toned('gap', `差${gapWords(scene)}`)]
}

function lookingBack(scene: Scene, from: number, outcome: ScenarioOutcome): Parts {
  const { growth, goal, base } = scene
  const start = base.own || base.given ? `以${when(scene, base.period)}${baseAmount(base)}为基数，` : ''
  const verb = growth?.kind === 'change' ? '增加' : '增长'
  const rough = (value: number): string =>
    growth?.kind === 'change' ? rate(value, growth, scene, 2) : roughRate(value)
  const at = growth ? `按${every[scene.axisUnit]}${verb}${rough(growth.has)}测算，` : '按本情景测算，'
  const needed = growth ? `，需${every[scene.axisUnit]}${verb}${rough(growth.needed)}` : ''
  const lead = `${scene.title ? `${scene.title.zh}，` : ''}以${when(scene, from)}为时点：${start}${at}${when(scene, goal.period)}为${brief(scene.value, 'zh')}`
  const judged = outcome === 'reached' ? '' : '，不作完成与否的判断'
  const end = `。报道早于目标年份，未含实际结果${judged}。`
  return [lead, ...backTail(scene, outcome), needed, end, definitions(scene)]
}

function goneBy(scene: Scene): Parts {
  const year = when(scene, scene.goal.period)
  const lead = `${title(scene)}${year}已过，尚无该年公开数据或自行填报数据，不作完成与否的判断。`
  return [
    lead,
    `按本情景测算，${year}为${brief(scene.value, 'zh')}，目标${brief(scene.goal.amount, 'zh')}。`,
    definitions(scene),
  ]
}

const comparisons = { 'at least': '不低于', 'at most': '不超过', 'more than': '超过' } as const

function goalWords(goal: Goal): string {
  return `${comparisons[goal.is]}${brief(goal.amount, 'zh')}`
}

function noCount(scene: Scene, perYear: number, perMonth: number, from: number): Parts {
  const { goal } = scene
  const count = (value: number): string => formatWithUnit(value, goal.amount.unit, 0, 'zh')
  const verb = goal.is === 'more than' ? '超过' : '达到'
  const aim = `要在${when(scene, goal.period)}底前${verb}${brief(goal.amount, 'zh')}`
  const pace = `自${from}年1月起年均需获批${count(perYear)}（月均${count(perMonth)}）`
  return [`${named(scene)}暂无法判断：尚无已获批数量的公开数据。`, `${aim}，${pace}。`]
}

function countWords(outcome: OutcomeWord, count: number): string {
  const word = outcomeWords[outcome].zh
  return `${count}项${word}`
}

/** `2项目标均暂无法判断。`, `按本情景测算，4项目标均可实现。` */
function allAlike(outcome: OutcomeWord, count: number): string {
  const calculated = outcome !== 'cannot be judged' && outcome !== 'met' && outcome !== 'missed'
  return `${calculated ? '按本情景测算，' : ''}${count}项目标均${outcomeWords[outcome].zh}。`
}

function several(statement: Extract<Statement, { kind: 'several' }>): Parts {
  const { counts, furthest } = statement
  const all = counts.reduce((sum, each) => sum + each.count, 0)
  const list = counts.map(({ outcome, count }) => countWords(outcome, count)).join('，')
  const [only] = counts
  const lead = only && counts.length === 1 ? allAlike(only.outcome, all) : `按本情景测算，${all}项目标中，${list}。`
  if (!furthest) return [lead]
  return [lead, `差距最大：${furthest.label.zh}${brief(furthest.value, 'zh')}，目标${goalWords(furthest.goal)}。`]
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
      return [
        `${named(scene)}暂无法判断：基数尚无公开数据。目标为${when(scene, scene.goal.period)}${goalWords(scene.goal)}。`,
      ]
    }
    case 'no goal': {
      const { scene } = statement
      const then = `按本情景测算，${when(scene, scene.goal.period)}${scene.subject.zh}${brief(scene.value, 'zh')}。`
      return [`${named(scene)}暂无法判断：尚未设定目标。`, then]
    }
    case 'failed': {
      const { scene, code, cell, cellPeriod } = statement
      const what = `${when(scene, scene.goal.period)}${scene.subject.zh}无法计算`
      return [`${named(scene)}暂无法判断：${what}（${when(scene, cellPeriod)}${cell.zh}：${code}）。`]
    }
    case 'scopes differ': {
      const lead = statement.title ? statement.title.zh : ''
      return [`${lead}口径不一致，不能直接比较：基数为${statement.base.zh}，目标为“${statement.goal.zh}”。`]
    }
    case 'several':
      return several(statement)
    default:
      return statement satisfies never
  }
}

/** The Chinese sentence of a statement. */
export function chinese(statement: Statement): readonly Phrase[] {
  return phrases(...parts(statement))
}
