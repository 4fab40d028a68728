import type { Text } from '../text.ts'

/** The line of facts under the verdict. */
export const factWords = {
  outcome: { en: 'Outcome', zh: '测算结论' },
  result: { en: 'Result', zh: '完成情况' },
  gap: (en: string, zh: string): Text => ({ en: `Gap in ${en}`, zh: `${zh}与目标差额` }),
  value: (en: string, zh: string): Text => ({ en: `Value in ${en}`, zh: `${zh}测算值` }),
  actual: (en: string, zh: string): Text => ({ en: `Actual in ${en}`, zh: `${zh}实际值` }),
  needed: { en: 'Growth needed', zh: '所需年均增速' },
  neededPeriod: { en: 'Growth needed', zh: '所需平均增速' },
  neededChange: { en: 'Increase needed', zh: '所需年均增量' },
  neededFromNow: { en: 'Growth needed from here on', zh: '后续所需年均增速' },
  neededChangeFromNow: { en: 'Increase needed from here on', zh: '后续所需年均增量' },
  firstYear: { en: 'First year at goal', zh: '首次达标年份' },
  firstPeriod: { en: 'First period at goal', zh: '首次达标时期' },
  notBy: (en: string, zh: string): Text => ({ en: `Not by ${en}`, zh: `至${zh}未达标` }),
  support: { en: 'Support', zh: '资金支持' },
  noSupport: (en: string, zh: string): Text => ({ en: `None in ${en}`, zh: `${zh}无` }),
  supportAYear: (en: string, zh: string): Text => ({ en: `${en} a year`, zh: `每年${zh}` }),
  supportIn: (en: string, zh: string): Text => ({ en: `as in ${en}`, zh: `按${zh}计` }),
  assumed: { en: 'Assumed', zh: '假设参数' },
  leversAssumed: (count: number, of: number): Text => ({
    en: of === 1 ? (count === 1 ? 'The only lever' : '0 of 1 lever') : `${count} of ${of} levers`,
    zh: of === 1 && count === 1 ? '仅有的1项参数' : `${of}项中${count}项`,
  }),
  progress: { en: 'Progress against time', zh: '序时进度' },
  thisScenario: (rate: string): Text => ({ en: `this scenario ${rate}`, zh: `本情景${rate}` }),
  ifRounded: (
    en: { range: string; base: string; step: string },
    zh: { range: string; base: string; step: string },
  ): Text => ({
    en: `${en.range} if "${en.base}" is rounded to ${en.step}`,
    zh: `若${zh.base}为约数（取整至${zh.step}），则为${zh.range}`,
  }),
  firstIfRounded: (en: { range: string; base: string }, zh: { range: string; base: string }): Text => ({
    en: `${en.range} if "${en.base}" is rounded`,
    zh: `若${zh.base}为约数，则为${zh.range}`,
  }),
  years: (from: string, to: string): Text => ({ en: `${from}–${to}`, zh: `${from.replace(/年$/, '')}—${to}` }),
  periods: (from: string, to: string): Text => ({ en: `${from} to ${to}`, zh: `${from}至${to}` }),
  orLater: (from: string): Text => ({ en: `${from} or later`, zh: `${from}或更晚` }),
  byConversion: { en: 'by conversion alone', zh: '系口径换算所致' },
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
  /** How the source words the number, where that matters; else null. */
  readonly qualifier: Text | null
  readonly en: string
  readonly zh: string
  readonly origin: Text
  readonly owner: Text | null
}

/** How a source words a number that is not simply the number. */
export const baseQualifierWords: Readonly<Record<string, Text>> = {
  expected: { en: 'expected figure', zh: '预计数' },
  about: { en: 'approximate figure', zh: '约数' },
  average: { en: 'average', zh: '平均数' },
  over: { en: 'given as "over"', zh: '原文为“超过”' },
  'more than': { en: 'given as "more than"', zh: '原文为“超过”' },
  nearly: { en: 'given as "nearly"', zh: '原文为“近”' },
  'up to': { en: 'given as "up to"', zh: '原文为“最高”' },
}

/** Whose base, which scope. */
export const scopeNoteWords = {
  base: ({ what, qualifier, en, zh, origin, owner }: BaseParts): Text => ({
    en: `Base: ${what.en} ${en}, ${qualifier ? `${qualifier.en}, ` : ''}${origin.en}, ${owner ? `owner: ${owner.en}` : 'owner not stated'}.`,
    zh: `基数：${zh}${what.zh}，${qualifier ? `${qualifier.zh}，` : ''}${origin.zh}，${owner ? `数据责任单位：${owner.zh}` : '数据责任单位未注明'}。`,
  }),
  ownFigure: { en: 'your figure', zh: '自行填报' },
  goal: (what: Text, remark: Text | null): Text => ({
    en: ` Goal: "${what.en}"${remark ? `, ${remark.en}` : ''}.`,
    zh: `目标：“${what.zh}”${remark ? `，${remark.zh}` : ''}。`,
  }),
  same: { en: ' Treated as the same here', zh: '此处视为同一口径' },
  converted: (rate: string): Text => ({ en: ` Converted here at ${rate}`, zh: `此处按${rate}换算` }),
  /** What follows on screen, and what follows on paper and in copied text. */
  adjust: { en: '; change it under Definitions.', zh: '，可在“口径设定”中调整。' },
  stop: { en: '.', zh: '。' },
  unconverted: { en: ' Not comparable without a conversion.', zh: '未作口径换算，不能直接比较。' },
} as const
