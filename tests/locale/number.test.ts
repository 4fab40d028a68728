import { describe, expect, it } from 'vitest'
import {
  decimalsIn,
  decimalsOf,
  formatIn,
  formatNumber,
  formatPeriod,
  formatPlain,
  formatRange,
  formatSigned,
  formatSignedWithUnit,
  formatWithUnit,
  roundTo,
  shownValue,
} from '../../src/locale/number.ts'
import { parseTyped } from '../../src/locale/typed-number.ts'
import { unitWords } from '../../src/locale/unit-words.ts'

describe('formatNumber', () => {
  it.each([
    [2.5, 0, '3'],
    [-2.5, 0, '−3'],
    [0.285, 2, '0.29'],
    [1.005, 2, '1.01'],
    [49.95, 1, '50.0'],
    [0.1 + 0.2, 2, '0.30'],
    [-0, 1, '0.0'],
    [-1e-9, 2, '0.00'],
    [1e-9, 0, '0'],
    [2.4999, 0, '2'],
    [1234567.891, 1, '1,234,567.9'],
    [-1000, 0, '−1,000'],
    [999.999, 2, '1,000.00'],
    [483.6, -1, '480'],
    [485, -1, '490'],
    [1e21, 0, '1,000,000,000,000,000,000,000'],
    [0.0004, 3, '0.000'],
    [-0.0006, 3, '−0.001'],
  ] as const)('shows %d at %d places as %s', (value, places, text) => {
    expect(formatNumber(value, places)).toBe(text)
  })

  it('shows a dash where there is no number', () => {
    for (const value of [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])
      expect(formatNumber(value, 1)).toBe('–')
    expect(formatWithUnit(Number.NaN, 'bn CNY', 1, 'en')).toBe('–')
    expect(formatWithUnit(Number.NaN, 'bn CNY', 1, 'zh')).toBe('–')
  })

  it('never rounds to a negative zero', () => {
    expect(Object.is(roundTo(-0.0001, 2), 0)).toBe(true)
  })

  it('marks gains with a plus and nothing else', () => {
    expect([1.2, 0, -1.2, 0.001].map((value) => formatSigned(value, 2))).toEqual(['+1.20', '0.00', '−1.20', '0.00'])
  })
})

describe('units', () => {
  it.each([
    [48, 'bn CNY', 0, '48 bn', '480亿元'],
    [49.4149, 'bn CNY', 2, '49.41 bn', '494.1亿元'],
    [48, 'bn CNY', 2, '48.00 bn', '480.0亿元'],
    [80, 'm CNY', 0, '80 m', '0.8亿元'],
    [100, 'm CNY', 0, '100 m', '1亿元'],
    [192, 'm CNY a year', 0, '192 m a year', '1.92亿元／年'],
    [192, 'm CNY', 1, '192.0 m', '1.92亿元'],
    [1000, 'bn CNY', 0, '1,000 bn', '10000亿元'],
    [2.0620726, '%', 2, '2.06%', '2.06%'],
    [13, '% a year', 0, '13% a year', '13%'],
    [133, 'working days', 0, '133 working days', '133个工作日'],
    [1, 'working days', 0, '1 working day', '1个工作日'],
    [80, 'm CNY/project', 0, '80 m', '0.8亿元'],
    [1.5, 'CNY/CNY', 2, '1.50', '1.50'],
    [500, 'registrations', 0, '500 registrations', '500件'],
    [20, 'widgets', 0, '20 widgets', '20widgets'],
  ] as const)('shows %d %s', (value, unit, decimals, en, zh) => {
    expect(formatWithUnit(value, unit, decimals, 'en')).toBe(en)
    expect(formatWithUnit(value, unit, decimals, 'zh')).toBe(zh)
  })

  it('gives the display factor and both words', () => {
    expect(unitWords('bn CNY', 'en')).toMatchObject({ factor: 1, short: 'bn', long: 'bn yuan' })
    expect(unitWords('bn CNY', 'zh')).toMatchObject({ factor: 10, short: '亿', long: '亿元' })
    expect(unitWords('m CNY', 'zh')).toMatchObject({ factor: 0.01, short: '亿', long: '亿元' })
    expect(unitWords('亿元', 'en')).toMatchObject({ factor: 0.1, short: 'bn' })
  })

  it('writes ranges as each language does', () => {
    expect(formatRange(1.53, 2.6, '%', 2, 'en')).toBe('1.53–2.60%')
    expect(formatRange(1.53, 2.6, '%', 2, 'zh')).toBe('1.53%～2.60%')
    expect(formatRange(49.419, 50.4594, 'bn CNY', 1, 'en')).toBe('49.4–50.5 bn')
    expect(formatRange(49.419, 50.4594, 'bn CNY', 1, 'zh')).toBe('494亿～505亿元')
    expect(formatRange(-3.19, -2.18, '%', 2, 'en')).toBe('−3.19 to −2.18%')
    expect(formatRange(-0.5, 1.2, 'bn CNY', 1, 'en')).toBe('−0.5 to 1.2 bn')
    expect(formatRange(-3.19, -2.18, '%', 2, 'zh')).toBe('−3.19%～−2.18%')
    expect(formatRange(103, 133, 'working days', 0, 'zh')).toBe('103～133个工作日')
  })

  it('signs gaps in the display unit', () => {
    expect(formatSignedWithUnit(-0.585, 'bn CNY', 2, 'en')).toBe('−0.59 bn')
    expect(formatSignedWithUnit(-0.59, 'bn CNY', 2, 'zh')).toBe('−5.9亿元')
    expect(formatSignedWithUnit(0.92, 'bn CNY', 2, 'en')).toBe('+0.92 bn')
    expect(formatSignedWithUnit(0.001, 'bn CNY', 2, 'en')).toBe('0.00 bn')
  })

  it('takes differences from what is shown', () => {
    expect(shownValue(49.4149, 'bn CNY', 1, 'en')).toBe(49.4)
    expect(shownValue(49.4149, 'bn CNY', 1, 'zh')).toBe(49.4)
    expect(shownValue(80.4, 'm CNY', 0, 'zh')).toBe(80)
  })

  it('knows how many places a unit and a value need', () => {
    expect(['bn CNY', 'm CNY', '%', 'projects', 'working days', '1'].map(decimalsOf)).toEqual([2, 1, 2, 0, 1, 2])
    expect([48, 48.5, 0.1 + 0.2, 1 / 3].map((value) => decimalsIn(value))).toEqual([0, 1, 1, 6])
    expect(formatPlain(80, 'm CNY', 'zh')).toBe('0.8')
    expect(formatPlain(1.2, '%', 'en')).toBe('1.2')
    expect(formatIn(48, 'bn CNY', 0, 'zh')).toBe('480')
  })

  it('names periods', () => {
    expect(formatPeriod(2026, 'year', 'en')).toBe('2026')
    expect(formatPeriod(2026, 'year', 'zh')).toBe('2026年')
    expect(formatPeriod(0.3, 'year', 'en')).toBe('0.3')
    expect(formatPeriod(9, 'month', 'zh')).toBe('第9个月')
  })
})

describe('parseTyped', () => {
  it.each([
    ['485', 'bn CNY', 'zh', 48.5],
    ['48.5', 'bn CNY', 'en', 48.5],
    ['0.07', 'm CNY', 'zh', 7],
    ['0.8', 'm CNY', 'zh', 80],
    ['1,000', 'bn CNY', 'en', 1000],
    ['4，850', 'bn CNY', 'zh', 485],
    ['４８５．５', 'bn CNY', 'zh', 48.55],
    ['−3', '%', 'en', -3],
    ['-2%', '%', 'en', -2],
    ['2%', '%', 'zh', 2],
    ['2％', '%', 'zh', 2],
    ['485亿元', 'bn CNY', 'en', 48.5],
    ['48.5 bn', 'bn CNY', 'zh', 48.5],
    ['8000万', 'm CNY', 'zh', 80],
    ['1e3', 'projects', 'en', 1000],
    ['20 projects', 'projects', 'en', 20],
    ['20个', 'projects', 'zh', 20],
    ['*2', 'bn CNY', 'zh', 200],
    ['/4', 'bn CNY', 'en', 25],
    ['×2', 'm CNY', 'en', 200],
    ['+10%', 'm CNY', 'en', 110],
    ['-10%', 'm CNY', 'zh', 90],
    ['+10%', '%', 'en', 110],
    ['+5', 'projects', 'en', 5],
    ['.5', '%', 'en', 0.5],
    [' 12 ', '%', 'en', 12],
    ['-0', '%', 'en', 0],
  ] as const)('reads %s in %s (%s) as %d', (text, unit, language, value) => {
    expect(parseTyped(text, unit, language, 100)).toBe(value)
  })

  it.each([
    '',
    ' ',
    'abc',
    '1,00',
    '12,34',
    '1.2.3',
    '--1',
    '*',
    '/0',
    '+%',
    '48 m registrations',
    '5 kg',
    'NaN',
    'Infinity',
    '1e999',
    '=1+1',
  ])('refuses %s', (text) => {
    expect(parseTyped(text, 'bn CNY', 'en', 100)).toBeNull()
  })

  it('reads what the box shows', () => {
    for (const language of ['en', 'zh'] as const)
      for (const [value, unit] of [
        [48, 'bn CNY'],
        [80, 'm CNY'],
        [1.2, '%'],
        [192, 'm CNY a year'],
        [43, 'working days'],
      ] as const)
        expect(parseTyped(formatPlain(value, unit, language), unit, language, 0)).toBe(value)
  })
})
