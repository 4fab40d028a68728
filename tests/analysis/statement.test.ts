import { describe, expect, it } from 'vitest'
import { answer, type Inputs } from '../../src/analysis/answer.ts'
import { type Occasion, statement, summary } from '../../src/analysis/statement.ts'
import { sentence, sentenceText } from '../../src/locale/verdict.ts'
import type { Given, Model, Settings } from '../../src/model/model.ts'
import { rebase } from '../../src/scenario/rebase.ts'
import { budget, days, devices, health, leaders, registrations } from './samples.ts'

type Cells = Inputs['overrides']

/** The model with the planner's own base of an earlier year. */
function rebased(model: Model, period: number, value: number): Model {
  const moved = rebase(model, {
    output: { value, period, metric: '', rounding: 0, owner: '', source: '', scope: '', note: '', history: [] },
  })
  if (!moved.ok) throw new Error(JSON.stringify(moved.problems))
  return moved.value
}

function says(model: Model, levers: Settings = {}, overrides: Cells = {}, occasion: Occasion = {}) {
  const said = statement(answer(model, { levers, overrides }), occasion)
  if (!said) throw new Error('expected a statement')
  return { en: sentenceText(said, 'en'), zh: sentenceText(said, 'zh'), kind: said.kind, said }
}

const actual = (value: number) => ({ value, kind: 'actual' }) as const
const own = (value: number, rounding = 0, owner = ''): Given => ({
  kind: 'own',
  value,
  rounding,
  owner,
  source: '',
  scope: '',
})

describe('the sentence of the devices goal', () => {
  it('says by default that no later figure is published and that it is too close to call', () => {
    const { en, zh, kind } = says(devices())
    expect(kind).toBe('default')
    expect(en).toBe(
      'To reach 50 bn yuan in 2026, output must grow 2.06% a year from 48 bn in 2024. No later figure is published; at an assumed 2.00% it comes to 49.9 bn, too close to call (49.4–50.5 if "48" is rounded).',
    )
    expect(zh).toBe(
      '要实现2026年500亿元目标，产值需在2024年480亿元基础上年均增长2.06%。2024年以后尚无公开数据；假设年均增长2.00%，2026年约499亿元（若480亿元为约数，则为494亿～505亿元），能否实现目标难以判定。',
    )
  })

  it('says reached', () => {
    const { en, zh } = says(devices(), { growth: 3 })
    expect(en).toBe(
      'On these assumptions output reaches 50.9 bn yuan in 2026, 0.9 bn (1.8%) above the goal. The goal needs 2.06% a year; this scenario has 3.00%.',
    )
    expect(zh).toBe(
      '按本情景测算，2026年产值509亿元，可实现500亿元目标，超出9亿元（1.8%）。实现目标需年均增长2.06%，本情景为3.00%。',
    )
  })

  it('says a year early', () => {
    const { en, zh } = says(devices(), { growth: 6 })
    expect(en).toBe(
      'On these assumptions (6.00% a year) the goal is reached in 2025, a year early; 2026 comes to 53.9 bn, 3.9 bn (7.9%) above it.',
    )
    expect(zh).toBe(
      '按本情景（年均增长6.00%）测算，2025年即达到500亿元，提前1年实现目标；2026年产值539亿元，超出目标39亿元（7.9%）。',
    )
  })

  it('says short, with the points that are missing', () => {
    const { en, zh } = says(devices(), { growth: 1 })
    expect(en).toBe(
      'On these assumptions output reaches 49.0 bn yuan in 2026, 1.0 bn (2.1%) short of the goal. The goal needs 2.06% a year; this scenario has 1.00%, 1.06 points less.',
    )
    expect(zh).toBe(
      '按本情景测算，2026年产值约490亿元，距500亿元目标尚差10亿元（2.1%）。实现目标需年均增长2.06%，本情景为1.00%，低1.06个百分点。',
    )
  })

  it('says what the preset with support comes to', () => {
    const { en, zh } = says(devices(), { growth: 1.2, uptake: 40 })
    expect(en).toBe(
      'On these assumptions output reaches 49.4 bn yuan in 2026, 0.6 bn (1.2%) short of the goal. The goal needs 2.06% a year; this scenario has 1.46%, 0.60 points less.',
    )
    expect(zh).toBe(
      '按本情景测算，2026年产值约494亿元，距500亿元目标尚差6亿元（1.2%）。实现目标需年均增长2.06%，本情景为1.46%，低0.60个百分点。',
    )
  })

  it('says too close of a scenario that is not the default in the same manner', () => {
    const { en, zh } = says(devices(), { growth: 2.1 })
    expect(en).toBe(
      'On these assumptions output comes to 50.0 bn yuan in 2026, too close to call (49.5–50.6 if "48" is rounded). The goal needs 2.06% a year; this scenario has 2.10%.',
    )
    expect(zh).toBe(
      '按本情景测算，2026年产值约500亿元（若480亿元为约数，则为495亿～506亿元），能否实现目标难以判定。实现目标需年均增长2.06%，本情景为2.10%。',
    )
  })

  it('takes a lever set to its default for the default', () => {
    expect(says(devices(), { growth: 2, 'growth@2025': 2 }).kind).toBe('default')
    expect(says(devices(), { 'growth@2025': 2.5 }).kind).not.toBe('default')
  })

  it('compares an actual with the time gone and says what the rest must do', () => {
    const { en, zh } = says(devices(), {}, { 'output@2025': actual(48.5) })
    expect(en).toBe(
      '2025 came in at 48.5 bn (your figure). A quarter of the increase is done, half the time is gone: 25 points below time elapsed. 2026 must grow 3.1%. On these assumptions 2026 comes to 49.5 bn, 0.5 bn (1.1%) short.',
    )
    expect(zh).toBe(
      '2025年实际完成485亿元（自行填报），增量完成25%，时间进度50%，慢于序时进度25个百分点；2026年需增长3.1%方可实现目标。按本情景测算，2026年约495亿元，距500亿元目标尚差5亿元（1.1%）。',
    )
  })

  it('never says on schedule beside a shortfall without saying both', () => {
    const { en } = says(devices(), { 'growth@2026': 0 }, { 'output@2025': actual(49) })
    expect(en).toContain('Half of the increase is done, half the time is gone: level with time elapsed.')
    expect(en).toContain('1.0 bn (2.0%) short')
  })

  it('says moving away where the actual lies below the base', () => {
    const { en, zh } = says(devices(), {}, { 'output@2025': actual(47.5) })
    expect(en).toContain(
      '2025 came in at 47.5 bn (your figure), on the far side of the base of 48 bn: moving away from the goal. 2026 must grow 5.3%.',
    )
    expect(zh).toContain(
      '2025年实际完成475亿元（自行填报），低于480亿元基数，与目标背离；2026年需增长5.3%方可实现目标。',
    )
  })

  it('says that nothing more is needed once an actual is past the goal', () => {
    const { en, zh } = says(devices(), {}, { 'output@2025': actual(51) })
    expect(en).toContain(
      '2025 came in at 51.0 bn (your figure). 150% of the increase is done, half the time is gone: 100 points above time elapsed. At this level the goal is reached without further growth.',
    )
    expect(zh).toContain('增量完成150%，时间进度50%，超序时进度100个百分点；保持这一水平即可实现目标。')
  })

  it('does not take a what-if for an actual', () => {
    expect(says(devices(), {}, { 'output@2025': { value: 48.5, kind: 'what-if' } }).kind).toBe('short')
  })

  it('says met and missed of an actual in the goal year, whatever the rounding of the base', () => {
    const met = says(devices(), {}, { 'output@2026': actual(50.4) })
    expect([met.en, met.zh]).toEqual(['Goal met: 50.4 bn in 2026.', '已完成：2026年实际504亿元。'])
    const missed = says(devices(), {}, { 'output@2026': actual(49.2) })
    expect(missed.en).toBe('Goal missed: 49.2 bn in 2026, 0.8 bn (1.6%) short.')
    expect(missed.zh).toBe('未完成：2026年实际492亿元，差8亿元（1.6%）。')
  })

  it('names the planner as the owner of another base', () => {
    const base = says(devices({ base: own(47, 1, 'City bureau') }))
    expect(base.en).toBe(
      'To reach 50 bn yuan in 2026, output must grow 3.14% a year from 47 bn in 2024. The base is your figure for 2024 (City bureau); at an assumed 2.00% output comes to 48.9 bn, 1.1 bn (2.2%) short.',
    )
    expect(base.zh).toBe(
      '要实现2026年500亿元目标，产值需在2024年470亿元基础上年均增长3.14%。基数为自行填报的2024年数据（数据责任单位：City bureau）；假设年均增长2.00%，2026年约489亿元，距500亿元目标尚差11亿元（2.2%）。',
    )
    const other = says(devices({ base: own(47) }), { growth: 1 })
    expect(other.en).toContain('The goal needs 3.14% a year from 47 bn in 2024 (your figure); this scenario has 1.00%')
    expect(other.zh).toContain('实现目标需在2024年470亿元（自行填报）基础上年均增长3.14%，本情景为1.00%')
  })

  it('never says of a base of the planner’s own that nothing later is published', () => {
    const early = says(rebased(devices(), 2023, 46))
    expect(early.en).toBe(
      'To reach 50 bn yuan in 2026, output must grow 2.82% a year from 46 bn in 2023. The base is your figure for 2023; at an assumed 2.00% output comes to 48.8 bn, 1.2 bn (2.4%) short.',
    )
    expect(early.zh).toBe(
      '要实现2026年500亿元目标，产值需在2023年460亿元基础上年均增长2.82%。基数为自行填报的2023年数据；假设年均增长2.00%，2026年约488亿元，距500亿元目标尚差12亿元（2.4%）。',
    )
  })

  it('names the published figure and what a conversion makes of it', () => {
    const { en, zh } = says(devices(), { growth: 0, scope_uplift: 2 })
    expect(en).toContain(
      'The goal needs 1.06% a year from 48 bn in 2024, 49.0 after conversion; this scenario has 0.00%',
    )
    expect(zh).toContain('实现目标需在2024年480亿元（换算后490亿元）基础上年均增长1.06%')
    const close = says(devices(), { growth: 0, scope_uplift: 4 })
    expect(close.en).toContain('if "48" is rounded')
    expect(close.zh).toContain('若480亿元为约数')
  })

  it('says of a goal that only the conversion meets that it is the conversion', () => {
    const { en, zh } = says(devices(), { growth: 0, scope_uplift: 10 })
    expect(en).toBe(
      'After conversion the base of 48 bn in 2024 comes to 52.8 bn, already at the goal of 50 bn yuan; on these assumptions 2026 comes to 52.8 bn, 2.8 bn (5.6%) above the goal. Conversion to overall scale is set to 10.0%, a definition.',
    )
    expect(zh).toBe(
      '2024年基数480亿元，换算后528亿元，已达到500亿元目标；按本情景测算，2026年总体规模528亿元，可实现500亿元目标，超出28亿元（5.6%）。口径设定：口径换算10.0%。',
    )
  })

  it('gives an actual as typed and what it comes to after conversion', () => {
    const within = says(devices(), { scope_uplift: 2 }, { 'output@2025': actual(48.5) })
    expect(within.en).toMatch(/^2025 came in at 48\.5 bn \(your figure\), 49\.47 after conversion\./)
    expect(within.zh).toMatch(/^2025年实际完成485亿元（自行填报，换算后494\.7亿元），/)
    const done = says(devices(), { scope_uplift: 10 }, { 'output@2026': actual(48.5) })
    expect(done.en).toMatch(/^Goal met: 48\.5 bn in 2026, 53\.35 after conversion\./)
    expect(done.zh).toMatch(/^已完成：2026年实际485亿元（换算后533\.5亿元）。/)
  })

  it('says of a value a hair from the goal that it is less than the last digit away, of one on it that it is exact', () => {
    const hair = says(devices({ base: own(50 - 1e-6) }), { growth: 0 })
    expect(hair.en).toContain('reaches 50.000 bn yuan in 2026, less than 0.001 bn short of the goal')
    expect(hair.zh).toContain('尚差不足0.01亿元')
    const exact = says(devices({ base: own(49) }), { 'growth@2025': 0, 'growth@2026': (50 / 49 - 1) * 100 })
    expect(exact.en).toContain('reaches 50.0 bn yuan in 2026, exactly the goal.')
    expect(exact.zh).toContain('2026年产值500亿元，可实现500亿元目标。')
  })

  it('says of a base at the goal that it is there already', () => {
    const { en, zh } = says(devices({ base: own(52) }))
    expect(en).toBe(
      'The base of 52 bn in 2024 (your figure) is already at the goal of 50 bn yuan; on these assumptions 2026 comes to 54.1 bn, 4.1 bn (8.2%) above the goal.',
    )
    expect(zh).toBe(
      '2024年基数520亿元（自行填报）已达到500亿元目标；按本情景测算，2026年产值541亿元，可实现500亿元目标，超出41亿元（8.2%）。',
    )
  })

  it('shows another digit where a value short of the goal would read as the goal', () => {
    const { en } = says(devices({ base: own(48) }), { growth: 2.05 })
    expect(en).toContain('reaches 49.99 bn yuan in 2026, 0.01 bn (0.02%) short of the goal')
  })

  it('says that the scopes differ while no conversion is given', () => {
    const { en, zh } = says(devices({ uplift: { kind: 'none', value: null } }))
    expect(en).toBe('Not comparable as published: the base counts industrial output, the goal "overall scale".')
    expect(zh).toBe('口径不一致，不能直接比较：基数为工业产值，目标为“总体规模”。')
  })

  it('names a definition that is not neutral and what it turns the count into', () => {
    const { en, zh } = says(devices(), { growth: 0, scope_uplift: 2 })
    expect(en).toContain('overall scale reaches 49.0 bn yuan')
    expect(en).toContain(' Conversion to overall scale is set to 2.0%, a definition.')
    expect(zh).toContain('2026年总体规模约490亿元')
    expect(zh).toContain('口径设定：口径换算2.0%。')
  })

  it('judges nothing once the goal year has gone by without a figure', () => {
    const { en, zh } = says(devices(), {}, {}, { today: 2027 })
    expect(en).toBe(
      '2026 has gone by and no figure for it is published or entered, so whether the goal was met cannot be said. On these assumptions it comes to 49.9 bn yuan against a goal of 50 bn.',
    )
    expect(zh).toBe(
      '2026年已过，尚无该年公开数据或自行填报数据，不作完成与否的判断。按本情景测算，2026年为499亿元，目标500亿元。',
    )
    expect(says(devices(), {}, {}, { today: 2026.9 }).kind).toBe('default')
  })

  it('marks only the words of the outcome', () => {
    const tones = (levers: Settings, language: 'en' | 'zh') =>
      sentence(says(devices(), levers).said, language).filter((phrase) => phrase.tone)
    expect(tones({ growth: 1 }, 'en')).toEqual([{ text: '1.0 bn (2.1%) short', tone: 'gap' }])
    expect(tones({ growth: 1 }, 'zh')).toEqual([{ text: '尚差10亿元（2.1%）', tone: 'gap' }])
    expect(tones({}, 'zh')).toEqual([{ text: '难以判定', tone: 'close' }])
    expect(tones({}, 'en')).toEqual([{ text: 'too close to call', tone: 'close' }])
    expect(tones({ growth: 3 }, 'zh')).toEqual([{ text: '可实现', tone: 'met' }])
  })
})

describe('the sentence of a goal seen from an earlier year', () => {
  it('looks back and judges nothing', () => {
    const { en, zh } = says(health(), {}, {}, { today: 2026 })
    expect(en).toBe(
      'Seen from 2018: at 13% a year 2020 comes to 235.2 bn, 14.8 bn (5.9%) short; 15.3% was needed. The article predates the result.',
    )
    expect(zh).toBe(
      '以2018年为时点：按年均增长13%测算，2020年为2352亿元，距2500亿元目标差148亿元（5.9%），需年均增长15.3%。报道早于目标年份，未含实际结果，不作完成与否的判断。',
    )
  })

  it('says that the report predates the result, and nothing against a scenario that reaches the goal', () => {
    const { en, zh } = says(health(), { growth: 16 })
    expect(en).toBe(
      'Seen from 2018: at 16% a year 2020 comes to 254.4 bn, 4.4 bn (1.8%) above the goal; 15.3% was needed. The article predates the result.',
    )
    expect(zh).toBe(
      '以2018年为时点：按年均增长16%测算，2020年为2544亿元，可实现2500亿元目标，超出44亿元（1.8%），需年均增长15.3%。报道早于目标年份，未含实际结果。',
    )
  })

  it('says met or missed of the planner’s own figure, without a word of the article', () => {
    const met = says(health(), {}, { 'revenue@2020': actual(252) })
    expect([met.en, met.zh]).toEqual([
      'Goal met: 252.0 bn in 2020 (your figure).',
      '已完成：2020年实际2520亿元（自行填报）。',
    ])
    const missed = says(health(), {}, { 'revenue@2020': actual(240) })
    expect(missed.en).toBe('Goal missed: 240.0 bn in 2020 (your figure), 10.0 bn (4.0%) short.')
    expect(missed.zh).toBe('未完成：2020年实际2400亿元（自行填报），差100亿元（4.0%）。')
  })

  it('says thirds of the time in words', () => {
    expect(says(health(), {}, { 'revenue@2019': actual(221) }).en).toContain('two thirds of the time is gone')
    expect(says(health(), {}, { 'revenue@2018': actual(192) }).en).toContain('a third of the time is gone')
  })

  it('says what is needed from an actual on', () => {
    const { en, zh } = says(health(), {}, { 'revenue@2018': actual(184.19) })
    expect(en).toContain('From here on it must grow 16.5% a year.')
    expect(zh).toContain('后续需年均增长16.5%方可实现目标')
  })
})

describe('the sentence without a base or a goal', () => {
  it('says that no count is published and what the goal means', () => {
    const { en, zh } = says(registrations())
    expect(en).toBe(
      'Cannot be judged yet: no count so far is published. More than 500 by the end of 2027 means 167 a year, 14 a month, counted from January 2025.',
    )
    expect(zh).toBe(
      '暂无法判断：尚无已获批数量的公开数据。要在2027年底前超过500件，自2025年1月起年均需获批167件（月均14件）。',
    )
  })

  it('says that no base is published', () => {
    const { en, zh } = says(leaders())
    expect(en).toBe(
      'First leading firm cannot be judged yet: no base is published. The goal is more than 10 bn yuan in 2027.',
    )
    expect(zh).toBe('龙头企业一暂无法判断：基数尚无公开数据。目标为2027年超过100亿元。')
  })

  it('says that no goal is set', () => {
    const { en, zh } = says(budget(), { uptake: 40 })
    expect(en).toBe('Cannot be judged yet: no goal is set. On these assumptions support comes to 192 m yuan in 2028.')
    expect(zh).toBe('暂无法判断：尚未设定目标。按本情景测算，2028年资金支持1.92亿元。')
  })
})

describe('the sentence of a limit', () => {
  it('says over the limit in days', () => {
    const { en, zh } = says(days(133, 120))
    expect(en).toBe('On these assumptions testing and review take 133 working days, 13 over your limit of 120.')
    expect(zh).toBe('按本情景测算，检验与审评共需133个工作日，超出120个工作日上限13个工作日。')
  })

  it('says over and within a budget, never short', () => {
    const over = says(budget(), { uptake: 50, limit: 200 })
    expect(over.en).toBe(
      'On these assumptions support comes to 240 m yuan in 2028, 40 m (20.0%) over your limit of 200 m.',
    )
    expect(over.zh).toBe('按本情景测算，2028年资金支持2.4亿元，超出2亿元上限0.4亿元（20.0%）。')
    const within = says(budget(), { uptake: 40, limit: 200 })
    expect(within.en).toBe(
      'On these assumptions support comes to 192 m yuan in 2028, 8 m (4.0%) under your limit of 200 m.',
    )
    expect(within.zh).toBe('按本情景测算，2028年资金支持1.92亿元，未超过2亿元上限，低于上限0.08亿元（4.0%）。')
  })
})

describe('the sentence of a flow', () => {
  it('says plainly within the limit where nothing is spent', () => {
    const { en, zh } = says(budget(), { uptake: 0, limit: 200 })
    expect(en).toBe('On these assumptions support comes to 0 m yuan in 2028, within your limit of 200 m.')
    expect(zh).toBe('按本情景测算，2028年资金支持0亿元，未超过2亿元上限。')
  })

  it('says exactly at the limit', () => {
    const { en, zh } = says(budget(), { uptake: 40, limit: 192 })
    expect(en).toBe('On these assumptions support comes to 192 m yuan in 2028, exactly at your limit of 192 m.')
    expect(zh).toBe('按本情景测算，2028年资金支持1.92亿元，未超过1.92亿元上限。')
  })

  it('speaks of no growth and of no year early', () => {
    const [target] = budget().targets
    if (!target) throw new Error('expected a target')
    const atLeast = { ...budget(), targets: [{ ...target, is: 'at least' as const }] }
    expect(says(atLeast, { uptake: 50, limit: 200 }).en).toBe(
      'On these assumptions support reaches 240 m yuan in 2028, 40 m (20.0%) above the goal.',
    )
    expect(says(atLeast, { uptake: 40, limit: 200 }).zh).toBe(
      '按本情景测算，2028年资金支持约1.92亿元，距2亿元目标尚差0.08亿元（4.0%）。',
    )
  })
})

describe('the sentence of a strict goal', () => {
  it('says that exactly the goal is one too few', () => {
    const { en, zh } = says(registrations(), { so_far: 0, 'yearly@2025': 200, 'yearly@2026': 200, 'yearly@2027': 100 })
    expect(en).toContain('500 are counted by the end of 2027. The goal is more than 500: one more is needed.')
    expect(zh).toBe('按本情景测算，到2027年底累计500件；目标为“超过500件”（不含500件），还差1件。')
  })

  it('says that exactly 10 bn is not more than 10 bn', () => {
    const { en, zh } = says(leaders(), { a_size: 10, growth: 0 })
    expect(en).toBe(
      'First leading firm: on these assumptions output reaches 10 bn yuan in 2027. The goal is more than 10 bn: exactly 10 bn does not reach it.',
    )
    expect(zh).toBe('龙头企业一：按本情景测算，2027年产值100亿元；目标为“超过100亿元”（不含100亿元），尚未达到。')
  })
})

describe('the sentence of several goals', () => {
  it('counts outcomes and names the furthest off', () => {
    const said = summary(answer(leaders(), { levers: { a_size: 5, b_size: 8 }, overrides: {} }))
    if (!said) throw new Error('expected a statement')
    expect(sentenceText(said, 'en')).toBe(
      'Of 2 goals: 1 reached, 1 short. Furthest off: first leading firm, 6.7 bn against more than 10 bn yuan.',
    )
    expect(sentenceText(said, 'zh')).toBe(
      '按本情景测算，2项目标中，1项可实现，1项有缺口。差距最大：龙头企业一67亿元，目标超过100亿元。',
    )
  })

  it('says once what holds of all', () => {
    const all = (levers: Settings, model: Model = leaders()) => {
      const said = summary(answer(model, { levers, overrides: {} }))
      return said ? [sentenceText(said, 'en'), sentenceText(said, 'zh')] : []
    }
    expect(all({})).toEqual(['Neither of the 2 goals can be judged yet.', '2项目标均暂无法判断。'])
    expect(all({ a_size: 9, b_size: 8 })).toEqual([
      'On these assumptions both goals are reached.',
      '按本情景测算，2项目标均可实现。',
    ])
    const many = leaders()
    expect(all({}, { ...many, targets: [...many.targets, ...many.targets] })).toEqual([
      'None of the 4 goals can be judged yet.',
      '4项目标均暂无法判断。',
    ])
  })

  it('rounds the number furthest off to the places of its row', () => {
    const said = summary(answer(leaders(), { levers: { a_size: 9.99999999, b_size: 11, growth: 0 }, overrides: {} }))
    if (!said) throw new Error('expected a statement')
    expect(sentenceText(said, 'zh')).toContain('龙头企业一100.0亿元，目标超过100亿元')
  })

  it('says nothing of several where there is one', () => {
    expect(summary(answer(devices(), { levers: {}, overrides: {} }))).toBeNull()
  })
})
