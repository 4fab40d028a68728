import type { Text } from '../text.ts'

/** What is counted, as the subject of a sentence, by metric id. */
export const subjectWords: Readonly<Record<string, Text>> = {
  industrial_output: { en: 'output', zh: '产值' },
  overall_scale: { en: 'overall scale', zh: '总体规模' },
  revenue: { en: 'revenue', zh: '营业收入' },
  trade: { en: 'trade', zh: '批发零售额' },
  support_amount: { en: 'support', zh: '资金支持' },
}

/** What is counted, as the name of a scope, by metric id. */
export const scopeWords: Readonly<Record<string, Text>> = {
  industrial_output: { en: 'industrial output', zh: '工业产值' },
  overall_scale: { en: 'overall scale', zh: '总体规模' },
  revenue: { en: 'operating revenue', zh: '营业收入' },
  trade: { en: 'retail and wholesale', zh: '批发零售额' },
  support_amount: { en: 'support', zh: '资金支持' },
  count: { en: 'a number', zh: '数量' },
  cumulative_count: { en: 'a cumulative number', zh: '累计数量' },
  share: { en: 'a share', zh: '占比' },
  days: { en: 'working days', zh: '工作日' },
}

/** What a source leaves open about a scope, by metric id. */
export const scopeRemarks: Readonly<Record<string, Text>> = {
  overall_scale: { en: 'undefined in the plan', zh: '方案未作定义' },
}
