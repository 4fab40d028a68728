import type { Text } from '../text.ts'

export const baseWords = {
  title: { en: 'Change the base', zh: '更换基数' },
  intro: {
    en: 'Use the figure you know. The verdict, the chart, the growth needed and the printed page follow, and say whose it is.',
    zh: '可换用您掌握的数据。结论、图表、所需增速和打印页随之变化，并注明数据来自谁。',
  },
  value: { en: 'Value', zh: '数值' },
  year: { en: 'Year', zh: '年份' },
  yearFixed: {
    en: 'Several rows start in this year, so it stays.',
    zh: '本模型有多个指标以该年为基期，年份不可改。',
  },
  scope: { en: 'Scope', zh: '统计口径' },
  owner: { en: 'Who produced the number', zh: '数据责任单位' },
  source: { en: 'Source', zh: '出处' },
  note: { en: 'Note', zh: '备注' },
  rounding: { en: 'Rounded to', zh: '约数单位' },
  roundingHint: {
    en: 'opens a range of half a step each side',
    zh: '按该单位取整时，上下各半个单位为约数区间',
  },
  exact: { en: 'exact', zh: '准确数' },
  history: { en: 'Earlier years', zh: '往年数据' },
  historyHint: { en: 'One year a line: 2022 44.1', zh: '每行一年：2022 441' },
  published: { en: 'Published', zh: '公开数据' },
  use: { en: 'Use this base', zh: '采用' },
  restore: { en: 'Back to the published base', zh: '恢复公开数据' },
  dropped: {
    en: 'With this base year some values no longer fit and were taken out:',
    zh: '基期变更后，以下取值不再适用，已移除：',
  },
  cancel: { en: 'Cancel', zh: '取消' },
} as const satisfies Record<string, Text>

export const basePhrases = {
  notANumber: (found: string): Text => ({
    en: `Value: “${found}” is not a number of 0 or more.`,
    zh: `数值：“${found}”不是不小于0的数值。`,
  }),
  wrongYear: (found: string, last: string): Text => ({
    en: `Year: expected a whole year before ${last}, found “${found}”.`,
    zh: `年份：应为早于${last}的整年，现为“${found}”。`,
  }),
  wrongHistory: (line: number, found: string): Text => ({
    en: `Earlier years, line ${line}: expected a year before the base, given once, and a number; found “${found}”.`,
    zh: `往年数据第${line}行：应为早于基期且不重复的年份和数值，现为“${found}”。`,
  }),
} as const
