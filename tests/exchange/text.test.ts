import { describe, expect, it } from 'vitest'
import { changeTexts } from '../../src/exchange/changes.ts'
import { type Briefing, briefingText } from '../../src/exchange/text.ts'
import { differences } from '../../src/scenario/diff.ts'
import { base, override, sample, scenarioWith } from '../scenario/sample.ts'

const scenario = scenarioWith({
  levers: { growth: 1.2, 'growth@2026': 3 },
  overrides: { 'output@2025': override },
  bases: { output: base },
})

const briefing: Briefing = {
  title: '器械产业 2026',
  draft: true,
  author: '张三',
  date: '2026-02-03',
  verdict: 'VERDICT',
  scope: '',
  facts: [{ label: 'GAP', value: '−1.0' }],
  changes: changeTexts(differences(sample, scenario), sample.axis),
  note: '',
  caveats: [{ en: 'Scopes differ.', zh: '口径不一致。' }],
  figures: sample.figures,
  sources: sample.sources,
  link: 'https://example.org/#m=1',
}

describe('the briefing', () => {
  it('in Chinese has the form of an official paper', () => {
    expect(briefingText(briefing, 'zh')).toBe(
      [
        '测算简报（讨论稿）',
        '器械产业 2026',
        '编制：张三',
        '日期：2026年2月3日',
        '',
        '一、测算结论',
        'VERDICT',
        '',
        '二、主要指标',
        '1．GAP：−1.0',
        '',
        '三、情景设定',
        '与默认情景相比，作如下调整：',
        '1．output基数：由2024年480亿元改为2024年472.5亿元（自行填报；数据责任单位：市统计局；来源：Yearbook 2025, p. 12；统计口径：规模以上；约数，取整至1亿元）',
        '2．growth：由2%调整为1.2%',
        '3．2026年growth：由1.2%调整为3%',
        '4．2025年output：手工改值为485亿元（实际值；初步数；理由：局里口径，1—12月；来源：Statistics bureau & others = 100 %）',
        '',
        '四、统计口径及有关说明',
        '1．口径不一致。',
        '',
        '五、数据来源',
        '1．日报《产值增长》，2025年11月3日（机器翻译摘要）：F003-5480亿元（预计；数据责任单位：未注明）。',
        '2．日报《产值增长》，2025年11月3日（机器翻译摘要）：F000-1480亿元（预计；数据责任单位：未注明）。',
        '',
        '测算结果仅供参考，不代表官方统计数据。',
        '打开本情景：https://example.org/#m=1',
      ].join('\n'),
    )
  })

  it('in English says the same, source by source', () => {
    const text = briefingText(briefing, 'en')
    expect(text).toContain('Briefing (draft for discussion)\n')
    expect(text).toContain('growth: 2% → 1.2%')
    expect(text).toContain('growth, 2026: 1.2% → 3%')
    expect(text).toContain('output, 2025: typed in as 48.5 bn (actual; preliminary; reason: ')
    expect(text).toContain('Base of output: 48 bn in 2024 → 47.25 bn in 2024 (own base; figure produced by: 市统计局')
    expect(text).toContain(
      'Daily, “Output grows”, 2025-11-03 (machine-translated summary): F003-5 48 bn (expected; figure produced by: not stated).',
    )
    expect(text).toContain('not official statistics')
  })

  it('leaves out what there is not, and says when nothing was changed', () => {
    const bare = { ...briefing, draft: false, author: '', date: '', facts: [], changes: [], caveats: [], link: '' }
    expect(briefingText(bare, 'zh').split('\n').slice(0, 8)).toEqual([
      '测算简报',
      '器械产业 2026',
      '',
      '一、测算结论',
      'VERDICT',
      '',
      '二、情景设定',
      '采用默认情景，未作调整。',
    ])
    expect(briefingText({ ...bare, figures: [] }, 'en')).not.toContain('SOURCES')
  })
})
