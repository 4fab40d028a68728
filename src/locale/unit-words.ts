import type { Language } from './text.ts'
import { perWords, type UnitWord, unitNouns } from './words/units.ts'

/** How a declared unit is shown: shown = declared × factor, and factor = 10^shift. */
export interface UnitWords {
  readonly factor: number
  readonly shift: number
  /** After a number or in a column head: `bn`, `亿`, `%`. */
  readonly short: string
  /** In prose: `bn yuan`, `亿元`. */
  readonly long: string
}

interface Money {
  /** Power of ten of one declared unit in yuan. */
  readonly power: number
  readonly en: { readonly power: number; readonly short: string }
  readonly zh: { readonly power: number; readonly short: string }
}

const money: Readonly<Record<string, Money>> = {
  'bn CNY': { power: 9, en: { power: 9, short: 'bn' }, zh: { power: 8, short: '亿' } },
  'm CNY': { power: 6, en: { power: 6, short: 'm' }, zh: { power: 8, short: '亿' } },
  '亿 CNY': { power: 8, en: { power: 9, short: 'bn' }, zh: { power: 8, short: '亿' } },
  '万 CNY': { power: 4, en: { power: 6, short: 'm' }, zh: { power: 4, short: '万' } },
  CNY: { power: 0, en: { power: 0, short: '' }, zh: { power: 0, short: '' } },
}

const aliases: Readonly<Record<string, string>> = {
  亿元: '亿 CNY',
  万元: '万 CNY',
  元: 'CNY',
  yuan: 'CNY',
  'bn yuan': 'bn CNY',
  'm yuan': 'm CNY',
}

const pers = Object.keys(perWords) as (keyof typeof perWords)[]

/** `m CNY a year`, `m CNY/year`, `m CNY/project`: the thing counted and the time it is counted by. */
function split(unit: string): { readonly thing: string; readonly per: keyof typeof perWords | null } {
  const text = unit.trim().replace(/ ?(?:\/| an? | per )(year|quarter|month|day)$/, ' a $1')
  const per = pers.find((tail) => text === tail || text.endsWith(` ${tail}`)) ?? null
  const [over = '', under] = (per === null ? text : text.slice(0, text.length - per.length).trim()).split('/')
  return { thing: over === under ? '' : (aliases[over] ?? over), per }
}

function nounOf(thing: string): UnitWord | undefined {
  return unitNouns[thing] ?? unitNouns[`${thing}s`] ?? unitNouns[thing.replace(/y$/, 'ies')]
}

/** Power of ten of one declared unit in yuan; null when the unit is not money. */
export function moneyPower(unit: string): number | null {
  return money[split(unit).thing]?.power ?? null
}

/** True for shares and growth rates in percent, also `% a year`. */
export function isPercent(unit: string): boolean {
  return split(unit).thing === '%'
}

function moneyWords(coin: Money, language: Language, tail: string): UnitWords {
  const shown = coin[language]
  const shift = coin.power - shown.power
  const long = language === 'zh' ? `${shown.short}元` : `${shown.short} yuan`.trim()
  return {
    factor: Number(`1e${shift}`),
    shift,
    short: shown.short + (shown.short === '' ? '' : tail),
    long: long + tail,
  }
}

/** Words and display factor of a declared unit; an unknown unit is shown as it is written. */
export function unitWords(unit: string, language: Language): UnitWords {
  const { thing, per } = split(unit)
  const tail = per === null ? '' : perWords[per][language]
  const coin = money[thing]
  if (coin) return moneyWords(coin, language, tail)
  const plain = { factor: 1, shift: 0 }
  if (thing === '%') return { ...plain, short: '%', long: language === 'zh' ? '%' : `%${tail}` }
  if (thing === 'year') return { ...plain, short: language === 'zh' ? '年' : '', long: language === 'zh' ? '年' : '' }
  if (thing === '' || thing === '1') return { ...plain, short: tail.trim(), long: tail.trim() }
  const noun = nounOf(thing)
  const word = (noun ? (language === 'zh' ? noun.zh : noun.many) : thing) + tail
  return { ...plain, short: word.trim(), long: word.trim() }
}

/** Unit without its time (`m CNY` of `m CNY a year`) and whether it had one. */
export function withoutTime(unit: string): string {
  return split(unit).thing
}

/** What stands between a number and the end of its unit: `%`, ` bn`, `亿元`, ` days`, `个工作日`. */
export function unitSuffix(unit: string, language: Language, one = false): string {
  const { thing, per } = split(unit)
  const words = unitWords(unit, language)
  if (thing === '%') return words.long
  if (language === 'zh') return words.long
  const noun = nounOf(thing)
  const tail = per === null ? '' : perWords[per].en
  const text = money[thing]
    ? words.short === ''
      ? words.long
      : words.short
    : noun && one
      ? noun.one + tail
      : words.short
  return text.trim() === '' ? '' : ` ${text.trim()}`
}
