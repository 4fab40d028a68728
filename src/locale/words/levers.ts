import type { Text } from '../text.ts'

export const leverWords = {
  heading: { en: 'Levers', zh: '可调参数' },
  goal: { en: 'Your goals', zh: '自定目标值' },
  ownGoals: { en: 'set them to have them judged', zh: '填写后方可判断' },
  condition: { en: 'Outside conditions', zh: '外部条件' },
  action: { en: 'Policy levers', zh: '政策举措' },
  definition: { en: 'Definitions', zh: '口径设定' },
  assumedUnlessMarked: { en: 'assumptions unless marked', zh: '未标注者均为假设' },
  neverAWay: { en: 'never a way to meet a goal', zh: '不作为达标途径' },
  notSet: { en: 'not set', zh: '未填' },
  reset: { en: 'Back to default', zh: '恢复默认值' },
  published: { en: 'published figure', zh: '公开数据' },
  literature: { en: 'from the literature', zh: '文献取值' },
  varies: { en: 'differs by year, see the sheet', zh: '各年取值不同，见下表' },
} as const satisfies Record<string, Text>

export const leverPhrases = {
  resetOf: (label: string, value: string): Text => ({
    en: `${label}: back to the default, ${value}`,
    zh: `${label}：恢复默认值${value}`,
  }),
  range: (low: string, high: string): Text => ({
    en: `Expected a number from ${low} to ${high}.`,
    zh: `应为${low}至${high}之间的数值。`,
  }),
  notANumber: (found: string): Text => ({
    en: `“${found}” is not a number. Expected for example 1.5, *2 or +10%.`,
    zh: `“${found}”不是数值。可填1.5、*2或+10%等。`,
  }),
} as const
