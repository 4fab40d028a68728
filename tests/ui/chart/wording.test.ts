import { describe, expect, it } from 'vitest'
import type { Figure } from '../../../src/figures/figure.ts'
import type { Language } from '../../../src/locale/text.ts'
import type { Given, Model } from '../../../src/model/model.ts'
import type { Caption } from '../../../src/ui/chart/caption.ts'
import { seriesOf } from '../../../src/ui/chart/series.ts'
import { tableOf } from '../../../src/ui/chart/table.ts'
import { axisTitle, captionsFor, missing, signedGap, tickText, toneOf } from '../../../src/ui/chart/wording.ts'
import { type Sample, sampleAnswer } from './sample.ts'

const text = (caption: Caption | null | undefined) =>
  caption?.lines.map((line) => line.map((piece) => piece.text).join('')).join(' / ') ?? null

function said(sample: Sample, language: Language, narrow = false) {
  const { answer, target } = sampleAnswer(sample)
  const series = seriesOf(answer, target, null, [])
  const setting = { model: answer.model, target, language, narrow }
  return { captions: captionsFor(series, setting), series, setting }
}

const PRESET = { growth: 1.2, added: 0.256 }

describe('captionsFor', () => {
  it('names base, goal, gap, path and ends in English', () => {
    const { captions } = said(PRESET, 'en')
    expect(text(captions.base)).toBe('48 published 2024 / 47.5–48.5 if rounded')
    expect(text(captions.goal)).toBe('Goal 50')
    expect(text(captions.gap)).toBe('−0.59')
    expect(text(captions.reached)).toBe('49.41')
    expect(text(captions.path)).toBe('reference path 2.06% a year')
    expect(text(captions.ends.scenario)).toBe('50.26 this scenario')
    expect(text(captions.ends.without)).toBe('49.75 without support')
  })

  it('names them in Chinese in 亿元', () => {
    const { captions } = said(PRESET, 'zh')
    expect(text(captions.base)).toBe('480 2024年公开数据 / 约数区间475～485')
    expect(text(captions.goal)).toBe('目标500')
    expect(text(captions.gap)).toBe('−5.9')
    expect(text(captions.path)).toBe('参考进度线 年均2.06%')
    expect(text(captions.ends.scenario)).toBe('502.6 本情景')
  })

  it('says strict and upper goals as such, never by 以上', () => {
    expect(text(said({ is: 'more than' }, 'zh').captions.goal)).toBe('目标：超过500')
    expect(text(said({ is: 'at most' }, 'en').captions.goal)).toBe('Goal: at most 50')
  })

  it('gives the range at the goal with if where it is too close to call', () => {
    const { captions } = said({ growth: 2, outcome: 'too close to call' }, 'en')
    expect(text(captions.gap)).toBe('−0.06 / 49.42–50.46 if rounded')
    expect(captions.gap?.tone).toBe('close')
  })

  it('says of a base where a definition has converted it, whose it is, and that its source expected it', () => {
    const base = (change: (model: Model) => Model, language: Language, value = 48) => {
      const { answer, target } = sampleAnswer({ rounding: 0 })
      const model = change(answer.model)
      const moved = { ...target, base: { ...target.base, value } }
      const series = seriesOf({ ...answer, model }, moved, null, [])
      return text(captionsFor(series, { model, target: moved, language, narrow: false }).base)
    }
    const own: Given = { kind: 'own', value: 48, rounding: 0, owner: 'City bureau', source: '', scope: '' }
    const started = (model: Model): Model => ({
      ...model,
      rows: model.rows.map((row) => (row.start ? { ...row, start: { kind: 'given', given: own } } : row)),
    })
    const expected = { id: 'F003-5', qualifier: 'expected' } as Figure
    expect(base((model) => model, 'en', 52.8)).toBe('52.8 after conversion (48 published 2024)')
    expect(base((model) => model, 'zh', 52.8)).toBe('528（换算后；公开数据480）')
    expect(base(started, 'en')).toBe('48 your figure 2024 / City bureau')
    expect(base((model) => ({ ...model, figures: [expected] }), 'en')).toBe('48 expected figure, 2024')
    expect(base((model) => ({ ...model, figures: [expected] }), 'zh')).toBe('480 2024年预计数')
  })

  it('stacks value and name and shortens names on a narrow chart', () => {
    expect(text(said(PRESET, 'en', true).captions.ends.without)).toBe('49.75 / no support')
  })
})

describe('toneOf', () => {
  it('keeps the red of a gap for goals that are not met', () => {
    expect(toneOf('short')).toBe('gap')
    expect(toneOf('over the limit')).toBe('gap')
    expect(toneOf('too close to call')).toBe('close')
    expect(toneOf('reached')).toBe('met')
    expect(toneOf('cannot be judged')).toBe('quiet')
  })
})

describe('signedGap', () => {
  const { series } = said(PRESET, 'en')

  it('is the difference of the digits shown, with a real minus', () => {
    expect(signedGap(series.row, 49.4149, 50, 'en')).toBe('−0.59')
    expect(signedGap(series.row, 50.9232, 50, 'en')).toBe('+0.92')
  })

  it('takes finer digits rather than say zero of a goal just missed', () => {
    expect(signedGap(series.row, 49.9994, 50, 'en')).toBe('−0.001')
    expect(signedGap(series.row, 50, 50, 'en')).toBe('0')
  })
})

describe('axisTitle', () => {
  it('says where the axis starts unless at zero', () => {
    const domain = { low: 47, high: 51, step: 1 }
    expect(axisTitle(domain, 'bn CNY', 'en')).toBe('bn yuan, axis starts at 47')
    expect(axisTitle(domain, 'bn CNY', 'zh')).toBe('亿元，纵轴自470起')
    expect(axisTitle({ low: 0, high: 60, step: 10 }, 'bn CNY', 'en')).toBe('bn yuan')
    expect(tickText(48.5, { low: 47, high: 51, step: 0.5 }, 'bn CNY', 'zh')).toBe('485')
  })
})

describe('missing', () => {
  it('says what keeps the picture incomplete', () => {
    const say = (sample: Sample) => {
      const { series, setting } = said(sample, 'en')
      return missing(series, () => '#N/A', setting)
    }
    expect(say({ base: Number.NaN, rounding: 0 })).toMatch(/^No base yet/)
    expect(say({ goal: null })).toMatch(/^No goal is set/)
    expect(say({})).toBeNull()
  })
})

describe('tableOf', () => {
  it('holds the drawn numbers by period and leaves out columns that hold none', () => {
    const { series } = said(PRESET, 'en')
    const { columns, rows } = tableOf(series, 'en')
    expect(columns).toEqual(['range', 'scenario', 'path', 'goal', 'gap', 'without'])
    expect(rows.map((row) => row.cells.scenario)).toEqual(['48.00', '48.58', '49.41', '50.26'])
    expect(rows[1]?.cells.path).toBe('48.99')
    expect(rows[2]?.cells.gap).toBe('−0.59')
    expect(rows[3]?.cells.goal).toBe('–')
    expect(tableOf(said({ rounding: 0 }, 'zh').series, 'zh').columns).toEqual(['scenario', 'path', 'goal', 'gap'])
  })
})
