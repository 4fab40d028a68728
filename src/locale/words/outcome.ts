import type { OutcomeWord } from '../statement.ts'
import type { Text } from '../text.ts'

/** The outcome alone, for the facts line, tables and lists. */
export const outcomeWords = {
  reached: { en: 'Reached', zh: '可实现' },
  short: { en: 'Short', zh: '有缺口' },
  'over the limit': { en: 'Over the limit', zh: '超出上限' },
  'too close to call': { en: 'Too close to call', zh: '难以判定' },
  'cannot be judged': { en: 'Cannot be judged yet', zh: '暂无法判断' },
  met: { en: 'Met', zh: '已完成' },
  missed: { en: 'Missed', zh: '未完成' },
} as const satisfies Record<OutcomeWord, Text>

/** Progress against time, only said of actuals. */
export const progressWords = {
  'ahead of schedule': { en: 'Ahead of schedule', zh: '快于预期' },
  'on schedule': { en: 'On schedule', zh: '基本符合预期' },
  'behind schedule': { en: 'Behind schedule', zh: '滞后于预期' },
  'moving away': { en: 'Moving away from the goal', zh: '与目标背离' },
} as const satisfies Record<string, Text>

/** Colour of an outcome; null: it has none. */
export function outcomeTone(outcome: OutcomeWord): 'met' | 'gap' | 'close' | null {
  switch (outcome) {
    case 'reached':
    case 'met':
      return 'met'
    case 'short':
    case 'missed':
    case 'over the limit':
      return 'gap'
    case 'too close to call':
      return 'close'
    case 'cannot be judged':
      return null
    default:
      return outcome satisfies never
  }
}
