import type { Text } from '../text.ts'

/** The line of facts under the verdict. */
export const factWords = {
  outcome: { en: 'Outcome', zh: '测算结论' },
  result: { en: 'Result', zh: '完成情况' },
  gap: (en: string, zh: string): Text => ({ en: `Gap in ${en}`, zh: `${zh}与目标差额` }),
  needed: { en: 'Growth needed', zh: '所需年均增速' },
  neededPeriod: { en: 'Growth needed', zh: '所需平均增速' },
  neededChange: { en: 'Increase needed', zh: '所需年均增量' },
  neededFromNow: { en: 'Growth needed from here on', zh: '后续所需年均增速' },
  neededChangeFromNow: { en: 'Increase needed from here on', zh: '后续所需年均增量' },
  firstYear: { en: 'First year at goal', zh: '首次达标年份' },
  firstPeriod: { en: 'First period at goal', zh: '首次达标时期' },
  notBy: (en: string, zh: string): Text => ({ en: `Not by ${en}`, zh: `至${zh}未达标` }),
  support: { en: 'Support', zh: '资金支持' },
  noSupport: { en: 'None', zh: '无' },
  supportAYear: (en: string, zh: string): Text => ({ en: `${en} a year`, zh: `每年${zh}` }),
  supportIn: (en: string, zh: string): Text => ({ en: `in ${en}`, zh }),
  assumed: { en: 'Assumed', zh: '假设参数' },
  leversAssumed: (count: number, of: number): Text => ({ en: `${count} of ${of} levers`, zh: `${of}项中${count}项` }),
  progress: { en: 'Progress against time', zh: '序时进度' },
  thisScenario: (rate: string): Text => ({ en: `this scenario ${rate}`, zh: `本情景${rate}` }),
  ifRounded: (
    en: { range: string; base: string; step: string },
    zh: { range: string; base: string; step: string },
  ): Text => ({
    en: `${en.range} if "${en.base}" is rounded to ${en.step}`,
    zh: `若${zh.base}为约数（${zh.step}位），${zh.range}`,
  }),
  done: (goal: string, increase: string): Text => ({
    en: `${goal} of the goal, ${increase} of the increase done`,
    zh: `完成率${goal}，增量完成率${increase}`,
  }),
  doneCount: (goal: string): Text => ({ en: `${goal} of the goal done`, zh: `完成率${goal}` }),
  above: (points: string): Text => ({ en: `${points} points above time elapsed`, zh: `超序时进度${points}个百分点` }),
  below: (points: string): Text => ({ en: `${points} points below time elapsed`, zh: `慢于序时进度${points}个百分点` }),
  level: { en: 'level with time elapsed', zh: '与序时进度持平' },
} as const

/** How a source came to us. */
export const directnessWords = {
  original: { en: 'original document', zh: '原始文件' },
  'press report': { en: 'press report', zh: '媒体报道' },
  'machine-translated summary': { en: 'machine-translated summary', zh: '机器翻译摘要' },
} as const satisfies Record<string, Text>

interface BaseParts {
  readonly what: Text
  readonly en: string
  readonly zh: string
  readonly origin: Text
  readonly owner: Text | null
}

/** Whose base, which scope. */
export const scopeNoteWords = {
  base: ({ what, en, zh, origin, owner }: BaseParts): Text => ({
    en: `Base: ${what.en} ${en}, ${origin.en}, ${owner ? `owner: ${owner.en}` : 'owner not stated'}.`,
    zh: `基数：${zh}${what.zh}，${origin.zh}，${owner ? `数据责任单位：${owner.zh}` : '数据责任单位未注明'}。`,
  }),
  ownFigure: { en: 'your figure', zh: '自行填报' },
  goal: (what: Text, remark: Text | null): Text => ({
    en: ` Goal: "${what.en}"${remark ? `, ${remark.en}` : ''}.`,
    zh: `目标：“${what.zh}”${remark ? `，${remark.zh}` : ''}。`,
  }),
  same: {
    en: ' Treated as the same here; change it under Definitions.',
    zh: '此处视为同一口径，可在“口径设定”中调整。',
  },
  converted: (rate: string): Text => ({
    en: ` Converted here at ${rate}; change it under Definitions.`,
    zh: `此处按${rate}换算，可在“口径设定”中调整。`,
  }),
  unconverted: { en: ' Not comparable without a conversion.', zh: '未作口径换算，不能直接比较。' },
} as const
