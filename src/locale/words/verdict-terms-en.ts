import { formatIn, formatNumber, formatPeriod, formatRange, formatWithUnit } from '../number.ts'
import { bare, beside, brief, isHair, leastShown, shareText, wholeOrTenth } from '../phrases.ts'
import type { Amount, BaseLine, Growth, Scene } from '../statement.ts'

const shares: readonly (readonly [number, string])[] = [
  [0, 'none'],
  [25, 'a quarter'],
  [100 / 3, 'a third'],
  [50, 'half'],
  [200 / 3, 'two thirds'],
  [75, 'three quarters'],
  [100, 'all'],
]

/** A period in words. */
export function when(scene: Scene, period: number): string {
  return formatPeriod(period, scene.axisUnit, 'en')
}

/** The text with a capital at its start. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** A share in percent: `a quarter`, `33.5%`. */
export function shareWords(share: number): string {
  return shares.find(([value]) => Math.abs(value - share) < 1e-6)?.[1] ?? `${wholeOrTenth(share)}%`
}

/** The name of the goal where the model has several, with its colon. */
export function title(scene: Scene): string {
  return scene.title ? `${scene.title.en}: ` : ''
}

/** The first words of a sentence, small after the name of a goal. */
export function opening(scene: Scene, text: string): string {
  return scene.title ? title(scene) + text.charAt(0).toLowerCase() + text.slice(1) : text
}

/** Says of a base that it is the planner’s own; empty for others. */
export function whose(base: BaseLine): string {
  if (!base.own) return ''
  return base.own.owner === '' ? ' (your figure)' : ` (your figure, ${base.own.owner})`
}

/** What a given number comes to in the scope of the goal; empty where nothing converts it. */
export function afterConversion(amount: Amount, given: Amount | null): string {
  return given ? `, ${beside(amount, given, 'en')} after conversion` : ''
}

/** `48 bn in 2024`, `48 bn in 2024, 52.8 after conversion`. */
export function baseIn(scene: Scene): string {
  const { amount, given, period } = scene.base
  return `${brief(given ?? amount, 'en')} in ${when(scene, period)}${whose(scene.base)}${afterConversion(amount, given)}`
}

/** The subject of a sentence that must not have two colons. */
export function named(scene: Scene, then: string): string {
  return scene.title ? `${scene.title.en} ${then}` : capital(then)
}

/** A growth rate or a change a step. */
export function rate(value: number, growth: Growth, scene: Scene, places: number): string {
  if (growth.kind === 'rate') return `${formatNumber(value, places)}%`
  return formatWithUnit(value, growth.unit, scene.value.decimals, 'en')
}

/** The distance from the goal, with its share of it. */
export function gapWords(scene: Scene): string {
  if (isHair(scene.gap)) return `less than ${brief(leastShown(scene.gap), 'en')}`
  return `${brief(scene.gap, 'en')} (${shareText(scene.share)})`
}

/** The values if the base is rounded; empty without a band. */
export function band(scene: Scene): string {
  if (!scene.band) return ''
  const { low, high } = scene.band
  const alone = formatIn(high.value, high.unit, high.decimals, 'en')
  const range = formatRange(low.value, high.value, low.unit, low.decimals, 'en')
  const digits = scene.rounded.map((each) => `"${bare(each, 'en')}"`)
  const whole = range.endsWith('%') ? range : range.slice(0, range.lastIndexOf(alone) + alone.length)
  return ` (${whole} if ${digits.join(' and ')} ${digits.length === 1 ? 'is' : 'are'} rounded)`
}

/** Every definition that is not neutral, a sentence each. */
export function definitions(scene: Scene): string {
  return scene.definitions
    .map(({ label, value, unit }) => ` ${label.en} is set to ${formatWithUnit(value, unit, 1, 'en')}, a definition.`)
    .join('')
}

/** The base without its owner, whom the next sentence names. */
export function baseWithout(scene: Scene): string {
  return baseIn({ ...scene, base: { ...scene.base, own: null } })
}

/** A share of the time: `half the time`, `two thirds of the time`. */
export function ofTime(share: number): string {
  const words = shareWords(share)
  return words === 'half' || words === 'all' ? `${words} the time` : `${words} of the time`
}
