import type { Text } from '../text.ts'

export const chartWords = {
  thisScenario: { en: 'this scenario', zh: '本情景' },
  withoutSupport: { en: 'without support', zh: '无资金支持' },
  before: { en: 'before', zh: '调整前' },
  scenarioShort: { en: 'scenario', zh: '本情景' },
  withoutShort: { en: 'no support', zh: '无支持' },
  pathName: { en: 'reference path', zh: '参考进度线' },
  actual: { en: 'actual', zh: '实际值' },
  typed: { en: 'typed in', zh: '手工改值' },
  noGoal: { en: 'No goal is set: type one in to see the gap.', zh: '目标值未填，填写后可显示差额。' },
  noBase: { en: 'No base yet: type one in to see the path to the goal.', zh: '暂无基数，填写后可显示测算值。' },
  scopesDiffer: {
    en: 'Base and goal count different things: no difference is drawn.',
    zh: '口径不一致，不能直接比较，图中不标差额。',
  },
  pathNote: {
    en: 'Reference path: equal growth, not an official yearly goal.',
    zh: '参考进度线为匀速推算，非官方分解目标。',
  },
  linearNote: {
    en: 'Reference path: equal steps, not an official yearly goal.',
    zh: '参考进度线为等量推算，非官方分解目标。',
  },
  olderInTable: { en: 'Earlier values stand in the table.', zh: '更早数据见表格。' },
  showTable: { en: 'Show as table', zh: '以表格显示' },
  period: { en: 'Period', zh: '时期' },
  year: { en: 'Year', zh: '年份' },
  range: { en: 'Range if rounded', zh: '约数区间' },
  scenario: { en: 'This scenario', zh: '本情景' },
  path: { en: 'Reference path', zh: '参考进度线' },
  goal: { en: 'Goal', zh: '目标' },
  gap: { en: 'Difference from goal', zh: '与目标差额' },
  without: { en: 'Without support', zh: '无资金支持' },
} as const satisfies Record<string, Text>

/** What the base rests on. */
export const originWords = {
  published: { en: 'published', zh: '公开数据' },
  expected: { en: 'expected figure', zh: '预计数' },
  own: { en: 'your figure', zh: '自行填报' },
  assumed: { en: 'assumed', zh: '假设' },
  start: { en: 'base', zh: '基数' },
} as const satisfies Record<string, Text>

const goalWords = {
  'at least': { en: 'Goal', zh: '目标' },
  'more than': { en: 'Goal: more than', zh: '目标：超过' },
  'at most': { en: 'Goal: at most', zh: '目标：不超过' },
} as const satisfies Record<string, Text>

const perStep = {
  year: { en: 'a year', zh: '年均' },
  quarter: { en: 'a quarter', zh: '季均' },
  month: { en: 'a month', zh: '月均' },
  day: { en: 'a day', zh: '日均' },
} as const satisfies Record<string, Text>

type AxisUnit = keyof typeof perStep

export const chartPhrases = {
  /** `value` without its unit: the axis names it. */
  goal: (is: keyof typeof goalWords, value: string): Text => ({
    en: `${goalWords[is].en} ${value}`,
    zh: `${goalWords[is].zh}${value}`,
  }),
  /** Origin of the base with its period: `published 2024`, `2024年公开数据`. */
  ofPeriod: (name: Text, period: Text): Text => ({ en: `${name.en} ${period.en}`, zh: `${period.zh}${name.zh}` }),
  expectedIn: (period: Text): Text => ({ en: `expected figure, ${period.en}`, zh: `${period.zh}预计数` }),
  /** After a converted base: what it is, and the number that it comes from with its origin. */
  converted: (value: string, origin: Text, inPeriod: Text): readonly [Text, Text] => [
    { en: ' after conversion', zh: '（换算后；' },
    { en: ` (${value} ${inPeriod.en})`, zh: `${origin.zh}${value}）` },
  ],
  limit: (value: string): Text => ({ en: `Limit ${value}`, zh: `上限${value}` }),
  /** Note on the path with the growth that the drawing has no room for. */
  pathNoteWith: (note: string, pace: string): Text => ({ en: `${note} Here: ${pace}.`, zh: `${note}此处为${pace}。` }),
  ifRounded: (range: Text): Text => ({ en: `${range.en} if rounded`, zh: `约数区间${range.zh}` }),
  /** Growth or steps of the reference path. */
  pace: (rate: string, unit: AxisUnit): Text => ({
    en: `${rate} ${perStep[unit].en}`,
    zh: `${perStep[unit].zh}${rate}`,
  }),
  /** Axis title; `start` is null for an axis that starts at zero. */
  axis: (unit: string, start: string | null): Text => ({
    en: [unit, start === null ? '' : `axis starts at ${start}`].filter((part) => part !== '').join(', '),
    zh: [unit, start === null ? '' : `纵轴自${start}起`].filter((part) => part !== '').join('，'),
  }),
  failed: (period: Text, code: string): Text => ({
    en: `${period.en} cannot be computed (${code}).`,
    zh: `${period.zh}无法计算（${code}）。`,
  }),
  title: (label: Text, from: Text, to: Text): Text => ({
    en: `${label.en}, ${from.en} to ${to.en}`,
    zh: `${label.zh}，${from.zh}至${to.zh}`,
  }),
  caption: (label: Text, unit: Text): Text => ({
    en: unit.en === '' ? label.en : `${label.en}, ${unit.en}`,
    zh: unit.zh === '' ? label.zh : `${label.zh}，${unit.zh}`,
  }),
} as const
