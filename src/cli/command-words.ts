import type { Language, Text } from '../locale/text.ts'
import type { Target } from '../model/model.ts'

/** How the command is used. */
export const usage = `npm run --silent model -- check [FILE…]
npm run --silent model -- run FILE [--set growth=1.5 | growth@2025=3]… [--override output@2025=48.5]…
                                    [--format table|csv|json]
npm run --silent model -- schema

An override is a what-if; 48.5!actual marks an actual, 48.5!actual:flash (preliminary, final) its status.
--lang zh gives Chinese.`

interface Counted {
  readonly id: string
  readonly version: number
  readonly checks: number
  readonly presets: number
  readonly levers: number
  readonly assumed: number
  readonly figures: number
}

const several = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`

/** One line a model that passed. */
export function modelLine(model: Counted, language: Language): string {
  const { id, version, checks, presets, levers, assumed, figures } = model
  if (language === 'zh') {
    return `${id} 第${version}版：校验${checks}项、预设情景${presets}个均通过；可调参数${levers}个，其中假设${assumed}个；公开数据${figures}项`
  }
  const passed = `${several(checks, 'check')} and ${several(presets, 'preset')} hold`
  return `${id} version ${version}: ${passed}; ${assumed} of ${several(levers, 'lever')} assumed; ${several(figures, 'figure')}`
}

/** The last line when everything passed. */
export function totalLine(models: number, used: number, figures: number, language: Language): string {
  if (language === 'zh') return `模型${models}个，数据${used}/${figures}项`
  return `${several(models, 'model')}, ${used} of ${several(figures, 'figure')}`
}

/** The last line when something is wrong. */
export function problemLine(problems: number, language: Language): string {
  return language === 'zh' ? `发现${problems}处问题` : `${several(problems, 'problem')} found`
}

/** Columns of the table of goals. */
export const headWords: readonly Text[] = [
  { en: 'goal', zh: '目标' },
  { en: 'value', zh: '测算值' },
  { en: 'difference', zh: '与目标差额' },
  { en: 'outcome', zh: '结果' },
]

/** How a goal bounds its row. */
export const isWords: Readonly<Record<Target['is'], Text>> = {
  'at least': { en: 'at least', zh: '不低于' },
  'at most': { en: 'at most', zh: '不超过' },
  'more than': { en: 'more than', zh: '超过' },
}
