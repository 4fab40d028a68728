import { formatNumber, formatPeriod, formatRange, formatWithUnit } from '../number.ts'
import { brief, isHair, leastShown, shareText } from '../phrases.ts'
import type { Amount, BaseLine, Growth, Scene } from '../statement.ts'

/** Averages by the unit of the axis. */
export const every = { year: '年均', quarter: '季均', month: '月均', day: '日均' } as const

/** Counted steps by the unit of the axis. */
export const spans = { year: '年', quarter: '个季度', month: '个月', day: '天' } as const

/** A period in words. */
export function when(scene: Scene, period: number): string {
  return formatPeriod(period, scene.axisUnit, 'zh')
}

/** The name of the goal where the model has several, with its colon. */
export function title(scene: Scene): string {
  return scene.title ? `${scene.title.zh}：` : ''
}

/** Says of a base that it is the planner’s own; empty for others. */
export function whose(base: BaseLine): string {
  if (!base.own) return ''
  return base.own.owner === '' ? '（自行填报）' : `（自行填报，${base.own.owner}）`
}

/** Remarks on a number in one pair of brackets: `（自行填报，换算后528亿元）`. */
export function remarks(...list: readonly (string | null)[]): string {
  const said = list.filter((each) => each !== null && each !== '')
  return said.length === 0 ? '' : `（${said.join('，')}）`
}

/** What a given number comes to in the scope of the goal; null where nothing converts it. */
export function afterConversion(amount: Amount, given: Amount | null): string | null {
  return given && `换算后${brief(amount, 'zh')}`
}

/** `480亿元`, `480亿元（换算后528亿元）`. */
export function baseAmount({ amount, given, own }: BaseLine): string {
  const mine = own ? ['自行填报', own.owner] : []
  return brief(given ?? amount, 'zh') + remarks(...mine, afterConversion(amount, given))
}

/** A goal's name as the subject of `暂无法判断`, which brings a colon of its own. */
export function named(scene: Scene): string {
  return scene.title ? scene.title.zh : ''
}

/** A growth rate or a change a step. */
export function rate(value: number, growth: Growth, scene: Scene, places: number): string {
  if (growth.kind === 'rate') return `${formatNumber(value, places)}%`
  return formatWithUnit(value, growth.unit, scene.value.decimals, 'zh')
}

/** `年均增长2.06%`, `年均增加5亿元`. */
export function growing(value: number, growth: Growth, scene: Scene, places: number): string {
  return `${every[scene.axisUnit]}${growth.kind === 'rate' ? '增长' : '增加'}${rate(value, growth, scene, places)}`
}

/** The distance from the goal, with its share of it. */
export function gapWords(scene: Scene): string {
  if (isHair(scene.gap)) return `不足${brief(leastShown(scene.gap), 'zh')}`
  return `${brief(scene.gap, 'zh')}（${shareText(scene.share)}）`
}

/** The values if the base is rounded; empty without a band. */
export function band(scene: Scene): string {
  if (!scene.band) return ''
  const { low, high } = scene.band
  const range = formatRange(low.value, high.value, low.unit, low.decimals, 'zh')
  const digits = scene.rounded.map((each) => brief(each, 'zh')).join('、')
  return `（若${digits}为约数，则为${range}）`
}

/** Every definition that is not neutral, one sentence. */
export function definitions(scene: Scene): string {
  if (scene.definitions.length === 0) return ''
  const list = scene.definitions.map(({ label, value, unit }) => `${label.zh}${formatWithUnit(value, unit, 1, 'zh')}`)
  return `口径设定：${list.join('，')}。`
}
