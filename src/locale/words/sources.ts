import type { Text } from '../text.ts'

export const sourceWords = {
  title: { en: 'Sources', zh: '数据来源' },
  used: { en: 'Used in this model', zh: '本模型采用的数据' },
  context: { en: 'Shown as context', zh: '背景数据（未进入计算）' },
  assumptions: { en: 'Assumptions (no source)', zh: '假设（无出处）' },
  owner: { en: 'Who produced the number', zh: '数据责任单位' },
  notStated: { en: 'not stated', zh: '未注明' },
  publisher: { en: 'Where it was published', zh: '发布媒体' },
  articleTitle: { en: 'Title', zh: '标题' },
  date: { en: 'Date', zh: '发布日期' },
  file: { en: 'File', zh: '文件' },
  directness: { en: 'Directness', zh: '来源性质' },
  scope: { en: 'Scope', zh: '统计口径' },
  metric: { en: 'What is counted', zh: '指标' },
  period: { en: 'Period', zh: '时期' },
  rounding: { en: 'Rounding', zh: '约数单位' },
  exact: { en: 'opens no range', zh: '不作约数处理' },
  qualifier: { en: 'Wording', zh: '表述' },
  kind: { en: 'Kind', zh: '性质' },
  conflict: { en: 'Conflict', zh: '数据冲突' },
  typed: { en: 'Typed-in values', zh: '手工改值' },
  actual: { en: 'actual', zh: '实际值' },
  target: { en: 'goal', zh: '目标值' },
  rule: { en: 'rule', zh: '规定' },
  claim: { en: 'claim', zh: '说法' },
} as const satisfies Record<string, Text>

/** How the source words the number. */
export const qualifierWords = {
  equal: { en: 'exactly', zh: '等于' },
  about: { en: 'about', zh: '约' },
  reached: { en: 'reached', zh: '达到' },
  expected: { en: 'expected', zh: '预计' },
  average: { en: 'average', zh: '平均' },
  over: { en: 'over', zh: '超过' },
  'more than': { en: 'more than', zh: '超过' },
  nearly: { en: 'nearly', zh: '近' },
  'up to': { en: 'up to', zh: '最高' },
  since: { en: 'since', zh: '自……以来' },
  goal: { en: 'goal', zh: '目标' },
  none: { en: 'stated without a qualifier', zh: '无限定语' },
} as const satisfies Record<string, Text>

/** Kind and wording of a figure in one: `actual, expected`. */
export function kindPhrase(kind: Text, qualifier: Text): Text {
  return { en: `${kind.en}, ${qualifier.en}`, zh: `${kind.zh}，${qualifier.zh}` }
}
