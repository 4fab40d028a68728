import { describe, expect, it } from 'vitest'
import { answer, type Inputs, type TargetAnswer } from '../../src/analysis/answer.ts'
import { caveatsOf } from '../../src/analysis/caveats.ts'
import { facts, factText } from '../../src/analysis/facts.ts'
import { scopeNote } from '../../src/analysis/scope-note.ts'
import type { Given, Model, Settings } from '../../src/model/model.ts'
import { budget, devices, health, leaders, registrations } from './samples.ts'

const actual = (value: number) => ({ value, kind: 'actual' }) as const
const whatIf = (value: number) => ({ value, kind: 'what-if' }) as const
const own = (value: number, rounding = 0, owner = ''): Given => ({
  kind: 'own',
  value,
  rounding,
  owner,
  source: '',
  scope: '',
})

function ask(model: Model, levers: Settings = {}, overrides: Inputs['overrides'] = {}) {
  return answer(model, { levers, overrides })
}

function first(model: Model, levers: Settings = {}, overrides: Inputs['overrides'] = {}): TargetAnswer {
  const [target] = ask(model, levers, overrides).targets
  if (!target) throw new Error('expected a target')
  return target
}

describe('growth and gap', () => {
  it('needs 2.0620726 % a year from 48 to 50 and passes 48.9898 on the way', () => {
    const target = first(devices())
    expect(100 * target.requiredFromBase).toBeCloseTo(2.0620726, 7)
    expect(100 * target.requiredFromNow).toBeCloseTo(2.0620726, 7)
    expect(target.path.map((point) => point.period)).toEqual([2024, 2025, 2026])
    expect(target.path[1]?.value).toBeCloseTo(48.98979485566356, 12)
    expect(target.path[2]?.value).toBe(50)
  })

  it('needs 1.53 to 2.60 % if 48 is rounded to 1 bn, and 2.01 to 2.12 % if to 0.1 bn', () => {
    const wide = first(devices())
    expect([100 * wide.requiredLow, 100 * wide.requiredHigh].map((x) => x.toFixed(2))).toEqual(['1.53', '2.60'])
    const narrow = first(devices({ base: own(48, 0.1) }))
    expect([100 * narrow.requiredLow, 100 * narrow.requiredHigh].map((x) => x.toFixed(2))).toEqual(['2.01', '2.12'])
  })

  it.each([
    [0, 48, -2, 'short'],
    [1, 48.9648, -1.0352, 'short'],
    [2, 49.9392, -0.0608, 'too close to call'],
    [3, 50.9232, 0.9232, 'reached'],
  ] as const)('at %d %% comes to %d', (growth, value, gap, outcome) => {
    const target = first(devices(), { growth })
    expect(target.value).toBeCloseTo(value, 9)
    expect(target.gap).toBeCloseTo(gap, 9)
    expect(target.outcome).toBe(outcome)
    expect(100 * target.scenarioGrowth).toBeCloseTo(growth, 9)
  })

  it('gives the preset with support: gap −0.585, 1.46 % a year, 192 m, nothing without', () => {
    const said = ask(devices(), { growth: 1.2, uptake: 40 })
    const [target] = said.targets
    expect(target?.gap).toBeCloseTo(49.414912 - 50, 9)
    expect(100 * (target?.scenarioGrowth ?? 0)).toBeCloseTo(1.46, 2)
    expect(target?.outcome).toBe('short')
    expect(target?.firstPeriod).toBe(2027)
    expect(said.support?.values.map((value) => Math.round(value))).toEqual([0, 0, 192, 192])
    expect(said.without?.output?.[2]).toBeCloseTo(48 * 1.012 * 1.012, 9)
    expect(said.without?.support).toEqual([0, 0, 0, 0])
  })

  it('moves nothing in 2026 when support starts in 2027', () => {
    const levers = { growth: 1.2, uptake: 40, support_from: 2027 }
    expect(first(devices(), levers).value).toBe(first(devices(), { growth: 1.2 }).value)
  })

  it('needs 15.3234 % a year from 163 to 250, and 16.50 % once 2018 came in at 13 %', () => {
    const target = first(health())
    expect(100 * target.requiredFromBase).toBeCloseTo(15.3234, 4)
    expect(target.gap).toBeCloseTo(-14.807789, 6)
    expect(target.firstPeriod).toBe(2021)
    const later = first(health(), {}, { 'revenue@2018': actual(184.19) })
    expect(100 * later.requiredFromNow).toBeCloseTo(16.502965562480846, 9)
    expect(later.path.map((point) => point.period)).toEqual([2018, 2019, 2020])
  })

  it('tells what a firm needs by its size: 49.4, 26.0 and 7.7 % a year', () => {
    const needs = [3, 5, 8].map((size) => (100 * first(leaders(), { a_size: size }).requiredFromBase).toFixed(1))
    expect(needs).toEqual(['49.4', '26.0', '7.7'])
  })

  it('grows by changes a step where the path is linear or the count starts at 0', () => {
    const target = first(registrations(), { so_far: 0 })
    expect(target.growthKind).toBe('change')
    expect(target.requiredFromBase).toBeCloseTo(166.6667, 4)
    expect(target.path[1]?.value).toBeCloseTo(166.6667, 4)
  })
})

describe('the band', () => {
  it('runs from 49.4 to 50.5 at 2 % and is null for an exact base', () => {
    const said = ask(devices())
    expect([said.targets[0]?.low, said.targets[0]?.high].map((x) => x?.toFixed(1))).toEqual(['49.4', '50.5'])
    expect([said.low?.output?.[0], said.high?.output?.[0]]).toEqual([47.5, 48.5])
    const exact = ask(devices({ base: own(48) }))
    expect([exact.low, exact.high]).toEqual([null, null])
    expect(exact.targets[0]?.outcome).toBe('short')
  })

  it('opens for no other word than equal, about, reached, expected or none', () => {
    const over = devices()
    const figures = over.figures.map((figure) => ({ ...figure, qualifier: 'over' as const }))
    expect(ask({ ...over, figures }).low).toBeNull()
  })

  it('is gone where a typed value replaces the base', () => {
    expect(ask(devices(), {}, { 'output@2024': whatIf(48) }).low).toBeNull()
  })
})

describe('actuals', () => {
  it('move now, the reference path and what is needed from here on', () => {
    const target = first(devices(), {}, { 'output@2025': actual(48.5) })
    expect(target.now).toMatchObject({ period: 2025, value: 48.5, actual: true, converted: false })
    expect(100 * target.requiredFromNow).toBeCloseTo(3.0927835, 6)
    expect(target.path).toEqual([
      { period: 2025, value: 48.5 },
      { period: 2026, value: 50 },
    ])
    expect(target.progress).toMatchObject({ word: 'behind schedule', timeGone: 0.5 })
    expect(target.progress?.increaseDone).toBeCloseTo(0.25, 12)
    expect(target.progress?.points).toBeCloseTo(-25, 9)
    expect(target.progress?.ratio).toBeCloseTo(0.505153, 5)
  })

  it.each([
    [50, 'ahead of schedule'],
    [48.98979485566356, 'on schedule'],
    [48.95, 'on schedule'],
    [48.9, 'behind schedule'],
    [47.9, 'moving away'],
  ] as const)('of %d in 2025 are %s', (value, word) => {
    expect(first(devices(), {}, { 'output@2025': actual(value) }).progress?.word).toBe(word)
  })

  it('leave now at the base where the typed value is a what-if or lies before it', () => {
    expect(first(devices(), {}, { 'output@2025': whatIf(48.5) }).now.period).toBe(2024)
    expect(first(devices(), {}, { 'output@2025': whatIf(48.5) }).progress).toBeNull()
    expect(first(devices(), {}, { 'output@2024': actual(47) }).progress).toBeNull()
  })

  it('in a row that the goal only rests on from earlier periods do not move now', () => {
    expect(first(devices(), {}, { 'added@2025': actual(0.1) }).now.period).toBe(2024)
  })

  it('show the implied rate where the lever is inert', () => {
    const cells = ask(devices(), { uptake: 40, support_from: 2025 }, { 'output@2025': actual(48.5) }).leverRows.growth
    expect(cells?.[0]?.value).toBeNaN()
    expect(cells?.[1]?.implied).toBe(true)
    expect(cells?.[1]?.value).toBeCloseTo(((48.5 - 0.256) / 48 - 1) * 100, 9)
    expect(cells?.[2]).toEqual({ value: 2, implied: false })
  })

  it('in two years each imply their own rate', () => {
    const cells = ask(devices(), {}, { 'output@2025': actual(48.5), 'output@2026': actual(50) }).leverRows.growth
    expect(cells?.[1]?.value).toBeCloseTo(1.0416667, 6)
    expect(cells?.[2]?.value).toBeCloseTo(3.0927835, 6)
  })
})

describe('what cannot be judged', () => {
  it('has no base, no goal or no conversion', () => {
    expect(first(leaders())).toMatchObject({ outcome: 'cannot be judged', unjudged: 'no base' })
    expect(first(budget())).toMatchObject({ outcome: 'cannot be judged', unjudged: 'no goal', goal: null })
    expect(first(devices({ uplift: { kind: 'none', value: null } }))).toMatchObject({ unjudged: 'scopes differ' })
  })

  it('names the cell that failed', () => {
    const { errors } = ask(leaders())
    expect(errors['a@2027']?.code).toBe('#N/A')
    expect(ask(devices()).errors).toEqual({})
  })

  it('ignores typed values of cells that the model does not have', () => {
    expect(first(devices(), { gone: 3 }, { 'gone@2025': actual(1), 'output@1999': actual(1) }).value).toBe(
      first(devices()).value,
    )
  })
})

describe('tolerance', () => {
  it('of 1e-9 of the goal makes a goal just met reached, and a strict one not', () => {
    const exact = (is: 'at least' | 'more than') => first(devices({ base: own(50), is }), { growth: 0 }).outcome
    expect([exact('at least'), exact('more than')]).toEqual(['reached', 'short'])
    expect(first(devices({ base: own(50 - 4e-8) }), { growth: 0 }).outcome).toBe('reached')
    expect(first(devices({ base: own(50 - 6e-8) }), { growth: 0 }).outcome).toBe('short')
  })
})

describe('levers', () => {
  it('count as assumed unless left at a published figure', () => {
    expect(ask(devices()).assumed).toEqual({ count: 10, of: 11 })
    expect(ask(devices(), { support_rate: 25 }).assumed).toEqual({ count: 11, of: 11 })
    expect(ask(devices(), { support_rate: 30 }).assumed).toEqual({ count: 10, of: 11 })
    expect(ask(leaders()).assumed).toEqual({ count: 1, of: 3 })
  })

  it('by period take the value of the period over that of all', () => {
    const cells = ask(devices(), { 'growth@2026': 4, growth: 1 }).leverRows.growth
    expect(cells?.slice(1).map((cell) => cell.value)).toEqual([1, 4, 1])
    expect(first(devices(), { 'growth@2026': 4, growth: 1 }).value).toBeCloseTo(48 * 1.01 * 1.04, 9)
  })
})

describe('the facts', () => {
  const shown = (list: ReturnType<typeof facts>) => list.map(({ label, value, note }) => [label, value, note ?? ''])

  it('stand in English as in the sketch', () => {
    expect(shown(facts(ask(devices(), { growth: 1.2, uptake: 40 }), 'en'))).toEqual([
      ['Outcome', 'Short', ''],
      ['Gap in 2026', '−0.59 bn', ''],
      ['Growth needed', '2.06% a year', 'this scenario 1.46%; 1.53–2.60% if "48" is rounded to 1 bn'],
      ['First year at goal', '2027', '2027 or later if "48" is rounded'],
      ['Support', '192 m a year', 'as in 2026'],
      ['Assumed', '10 of 11 levers', ''],
    ])
  })

  it('stand in Chinese as in the sketch', () => {
    expect(shown(facts(ask(devices(), { growth: 1.2, uptake: 40 }), 'zh'))).toEqual([
      ['测算结论', '有缺口', ''],
      ['2026年与目标差额', '−5.9亿元', ''],
      ['所需年均增速', '2.06%', '本情景1.46%；若480亿元为约数（取整至10亿元），则为1.53%～2.60%'],
      ['首次达标年份', '2027年', '若480亿元为约数，则为2027年或更晚'],
      ['资金支持', '每年1.92亿元', '按2026年计'],
      ['假设参数', '11项中10项', ''],
    ])
  })

  it('add what is needed from here on and progress after an actual', () => {
    const list = facts(ask(devices(), {}, { 'output@2025': actual(48.5) }), 'zh')
    expect(list.find((fact) => fact.id === 'neededFromNow')).toMatchObject({
      label: '后续所需年均增速',
      value: '3.09%',
    })
    expect(list.find((fact) => fact.id === 'progress')).toMatchObject({
      value: '滞后于预期',
      note: '慢于序时进度25个百分点；完成率97.0%，增量完成率25%',
    })
    expect(list.find((fact) => fact.id === 'needed')?.value).toBe('2.06%')
  })
})

describe('a base that a conversion changes', () => {
  it('is no published figure: the number as given stands beside what it comes to', () => {
    const { base } = first(devices(), { scope_uplift: 10 })
    expect(base.value).toBeCloseTo(52.8, 12)
    expect(base).toMatchObject({ converted: true, given: { row: 'output', value: 48, unit: 'bn CNY', kind: 'figure' } })
    expect(first(devices()).base).toMatchObject({ converted: false, value: 48, given: { value: 48 } })
  })

  it('may be the planner’s own or typed over', () => {
    const own47 = first(devices({ base: own(47, 0, 'Bureau') }), { scope_uplift: 10 }).base
    expect(own47.given).toMatchObject({ value: 47, kind: 'own', owner: 'Bureau' })
    const typed = first(devices(), { scope_uplift: 10 }, { 'output@2024': whatIf(46) }).base
    expect(typed).toMatchObject({ converted: true, given: { value: 46, kind: 'own' } })
    const over = first(devices(), { scope_uplift: 10 }, { 'scale@2024': whatIf(51) }).base
    expect(over).toMatchObject({ converted: false, value: 51, given: { row: 'scale', value: 51 } })
  })

  it('keeps the digits that the source gives in the words on rounding', () => {
    const note = (language: 'en' | 'zh') =>
      facts(ask(devices(), { scope_uplift: 2 }), language).find(({ id }) => id === 'needed')?.note
    expect(note('en')).toContain('if "48" is rounded to 1 bn')
    expect(note('zh')).toContain('若480亿元为约数（取整至10亿元）')
  })

  it('meets the goal by conversion alone, which the first year says', () => {
    const fact = facts(ask(devices(), { scope_uplift: 10 }), 'zh').find(({ id }) => id === 'first')
    expect(fact).toMatchObject({ value: '2024年', note: '系口径换算所致' })
    const plain = facts(ask(devices({ base: own(52) }), {}), 'zh').find(({ id }) => id === 'first')
    expect(plain).toEqual({ id: 'first', label: '首次达标年份', value: '2024年' })
  })
})

describe('a goal for a flow of one period', () => {
  const { targets } = ask(budget(), { uptake: 40, limit: 200 })

  it('has no growth needed, no reference path and no progress', () => {
    const [flow] = targets
    expect([flow?.requiredFromBase, flow?.requiredFromNow, flow?.scenarioGrowth]).toEqual([NaN, NaN, NaN])
    expect([flow?.requiredLow, flow?.requiredHigh, flow?.path]).toEqual([NaN, NaN, []])
    const later = first(budget(), { uptake: 40, limit: 200 }, { 'budget@2026': actual(150) })
    expect(later).toMatchObject({ progress: null, path: [] })
  })

  it('shows value, gap and outcome', () => {
    const list = facts(ask(budget(), { uptake: 50, limit: 200 }), 'en')
    expect(list.map(({ id }) => id)).toEqual(['outcome', 'value', 'gap', 'support', 'assumed'])
    expect(list[1]).toMatchObject({ label: 'Value in 2028', value: '240 m' })
    expect(list[2]?.value).toBe('+40.0 m')
    expect(facts(ask(budget(), { uptake: 50, limit: 200 }), 'zh')[1]).toMatchObject({
      label: '2028年测算值',
      value: '2.4亿元',
    })
  })
})

describe('the first year at the goal', () => {
  const fact = (language: 'en' | 'zh', levers: Settings = {}, model: Model = devices()) =>
    facts(ask(model, levers), language).find(({ id }) => id === 'first')

  it('says the years that the rounding of the base leaves open', () => {
    expect(first(devices()).firstRange).toEqual({ earliest: 2026, latest: 2027 })
    expect(fact('en')).toMatchObject({ value: '2027', note: '2026–2027 if "48" is rounded' })
    expect(fact('zh')).toMatchObject({ value: '2027年', note: '若480亿元为约数，则为2026—2027年' })
  })

  it('says nothing of rounding where both ends agree or the base is exact', () => {
    expect(fact('en', { growth: 3 })?.note).toBeUndefined()
    expect(fact('en', {}, devices({ base: own(48) }))?.note).toBeUndefined()
  })
})

describe('a fact as one text', () => {
  it('joins value and note with a separator', () => {
    const support = (language: 'en' | 'zh', uptake: number) => {
      const found = facts(ask(devices(), { uptake }), language).find(({ id }) => id === 'support')
      return found && factText(found, language)
    }
    expect([support('en', 40), support('zh', 40)]).toEqual(['192 m a year; as in 2026', '每年1.92亿元；按2026年计'])
    expect([support('en', 0), support('zh', 0)]).toEqual(['None in 2026', '2026年无'])
  })

  it('counts a single lever as one', () => {
    const assumed = (model: Model, language: 'en' | 'zh') =>
      facts(ask(model), language).find(({ id }) => id === 'assumed')?.value
    expect([assumed(health(), 'en'), assumed(health(), 'zh')]).toEqual(['The only lever', '仅有的1项参数'])
  })
})

describe('the caveats', () => {
  const caveats = [
    { en: 'always', zh: '始终' },
    { en: 'base', zh: '基数', about: 'base' },
    { en: 'result', zh: '结果', about: 'result' },
  ] as const
  const shown = (model: Model, overrides: Inputs['overrides'] = {}) =>
    caveatsOf(ask({ ...model, caveats }, {}, overrides)).map(({ en }) => en)

  it('about the base go with the published base, those about the result once one is in', () => {
    expect(shown(devices())).toEqual(['always', 'base', 'result'])
    expect(shown(devices({ base: own(47) }))).toEqual(['always', 'result'])
    expect(shown(devices(), { 'output@2026': actual(51) })).toEqual(['always', 'base'])
  })
})

describe('the scope note', () => {
  it('says whose base and which scope', () => {
    expect(scopeNote(ask(devices()))).toEqual({
      en: 'Base: industrial output 2024, expected figure, machine-translated summary, owner not stated. Goal: "overall scale", undefined in the plan. Treated as the same here; change it under Definitions.',
      zh: '基数：2024年工业产值，预计数，机器翻译摘要，数据责任单位未注明。目标：“总体规模”，方案未作定义。此处视为同一口径，可在“口径设定”中调整。',
    })
  })

  it('says the conversion once it is not neutral, and the owner of another base', () => {
    const note = scopeNote(ask(devices({ base: own(47, 0, '市统计局') }), { scope_uplift: 4.2 }))
    expect(note?.zh).toBe(
      '基数：2024年工业产值，自行填报，数据责任单位：市统计局。目标：“总体规模”，方案未作定义。此处按4.2%换算，可在“口径设定”中调整。',
    )
    expect(note?.en).toContain('your figure, owner: 市统计局')
    expect(note?.en).toContain('Converted here at 4.2%')
  })

  it('has a version without instructions for paper', () => {
    const note = scopeNote(ask(devices()), 0, { paper: true })
    expect(note?.en).toMatch(/Goal: "overall scale", undefined in the plan\. Treated as the same here\.$/)
    expect(note?.zh).toMatch(/目标：“总体规模”，方案未作定义。此处视为同一口径。$/)
    const converted = scopeNote(ask(devices(), { scope_uplift: 4.2 }), 0, { paper: true })
    expect([converted?.en, converted?.zh].join(' ')).toMatch(/Converted here at 4\.2%\. .*此处按4\.2%换算。$/)
  })

  it('names the base alone where both count the same, and nothing without one', () => {
    expect(scopeNote(ask(health()))?.en).toBe('Base: operating revenue 2017, press report, owner not stated.')
    expect(scopeNote(ask(leaders()))).toBeNull()
  })
})
