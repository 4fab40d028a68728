import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkValue } from '../../src/scenario/check-value.ts'
import { emptyScenario } from '../../src/scenario/empty.ts'
import { limits } from '../../src/scenario/limits.ts'
import { decodeLink, encodeLink, linkFits, linkModel } from '../../src/scenario/link.ts'
import { isNotice } from '../../src/scenario/problems.ts'
import type { Scenario } from '../../src/scenario/scenario.ts'
import { trimScenario } from '../../src/scenario/trim.ts'
import { base, override, sample, scenarioWith } from './sample.ts'

const seed = 20261122
const named = (list: readonly { kind: string; place: { path?: string } }[]) =>
  list.map(({ kind, place }) => (place.path === undefined ? kind : `${kind} ${place.path}`))
/** A link as somebody would write it by hand, with its check value. */
const checkedLink = (body: string) => `#${body}&check=${checkValue(body)}`

const full = scenarioWith({
  title: '局长会 — draft 2 & more',
  author: '发改委 张三',
  note: 'line one\nline two #1 100%',
  levers: { growth: 1.2, 'growth@2025': 3, uptake: 40, title: 7, 税率: 12.5 },
  overrides: { 'output@2025': override, 'scale@2026': { ...override, kind: 'what-if', status: null, value: -1e-7 } },
  bases: { output: base },
})

describe('a link', () => {
  it('of the defaults holds the model and a check value only', () => {
    expect(encodeLink(sample, emptyScenario(sample))).toBe(
      `m=sample-2026.3&f=a1b2c3&check=${checkValue('m=sample-2026.3&f=a1b2c3')}`,
    )
  })

  it('reads like what it says', () => {
    const scenario = scenarioWith({
      title: 'Plan B',
      levers: { growth: 1.2, 'growth@2025': 3 },
      overrides: { 'output@2025': { ...override, reason: '', source: '', date: '' } },
      bases: { output: { ...base, metric: '', scope: '', owner: '', source: '', history: [] } },
    })
    expect(encodeLink(sample, scenario)).toMatch(
      /^m=sample-2026\.3&f=a1b2c3&title=Plan%20B&base\.output=47\.25@2024&base\.output\.rounding=0\.1&growth=1\.2&growth@2025=3&output@2025=48\.5!actual:preliminary&check=[0-9a-z]+$/,
    )
  })

  it('brings back everything that was typed in', () => {
    const back = decodeLink(`#${encodeLink(sample, full)}`, sample)
    expect(back.problems).toEqual([])
    expect({ ...back.scenario, model: null }).toEqual({ ...full, model: null })
    expect(back.scenario.model).toEqual(emptyScenario(sample).model)
  })

  it('leaves out what repeats the defaults, and keeps a default typed over a series', () => {
    const link = encodeLink(
      sample,
      scenarioWith({ levers: { growth: 2, 'growth@2025': 2, uptake: 0, price: 0, 'price@2025': 0 } }),
    )
    expect(link).toMatch(/^m=[^&]+&f=[^&]+&price=0&check=\w+$/)
  })

  it('keeps Chinese readable once decoded', () => {
    expect(decodeURIComponent(encodeLink(sample, full))).toContain('&税率=12.5&')
    expect(decodeURIComponent(encodeLink(sample, full))).toContain('output@2025.reason=局里口径，1—12月')
  })

  it('is read alike when a browser or a chat has encoded or decoded it on the way', () => {
    const link = encodeLink(sample, scenarioWith({ title: '方案二', levers: { 税率: 5 } }))
    for (const way of [
      decodeURI(link),
      link.replace(/%[0-9A-F]{2}/g, (hex) => hex.toLowerCase()),
      encodeURI(decodeURI(link)),
    ]) {
      const back = decodeLink(way, sample)
      expect(back.problems).toEqual([])
      expect(back.scenario.title).toBe('方案二')
      expect(back.scenario.levers).toEqual({ 税率: 5 })
    }
  })

  it('names its model before the model is loaded', () => {
    expect(linkModel('#m=bj-devices-2026.1&growth=3')).toEqual({
      ok: true,
      value: { id: 'bj-devices-2026', version: 1 },
      problems: [],
    })
    expect(linkModel('')).toBeNull()
    expect(linkModel('#print')).toBeNull()
    expect(linkModel('#growth=3')).toMatchObject({ ok: false, problems: [{ kind: 'link-no-model' }] })
    expect(linkModel('#m=../../x.1')).toMatchObject({ ok: false, problems: [{ kind: 'link-no-model' }] })
    expect(linkModel(`#m=a.1&${'x'.repeat(limits.link)}`)).toMatchObject({
      ok: false,
      problems: [{ kind: 'link-too-long' }],
    })
  })

  it('reports unknown and out-of-range parts by name and uses the rest', () => {
    const body = 'm=sample-2026.3&growth=1.5&growth@2025=99&growth@2031=1&nothing=4&uptake=lots&output@2025=49&scale=3'
    const { scenario, problems } = decodeLink(checkedLink(body), sample)
    expect(scenario.levers).toEqual({ growth: 1.5 })
    expect(scenario.overrides).toEqual({
      'output@2025': { value: 49, kind: 'what-if', status: null, reason: '', source: '', date: '' },
    })
    expect(named(problems)).toEqual([
      'not-a-number uptake',
      'out-of-range growth@2025',
      'off-axis growth@2031',
      'unknown-part nothing',
      'unknown-part scale',
    ])
  })

  it.each([
    ['__proto__=1', 'unknown-part __proto__'],
    ['constructor=1', 'unknown-part constructor'],
    ['__proto__@2025=1', 'unknown-part __proto__@2025'],
    ['base.__proto__=48@2024', 'base-unknown-row bases.__proto__'],
    ['__proto__.polluted=1', 'unknown-part __proto__.polluted'],
    ['growth@2025.reason=x', 'unknown-part growth@2025.reason'],
    ['growth=3&growth=4', 'duplicate-part growth'],
    ['growth@2025=3&growth@2025.0=4', 'duplicate-part growth@2025.0'],
    ['growth=%E4%B8', 'link-unreadable growth=%E4%B8'],
    ['growth', 'link-unreadable growth'],
    ['growth=0x10', 'not-a-number growth'],
    ['growth=Infinity', 'not-a-number growth'],
    ['growth=', 'not-a-number growth'],
    ['output@2025=3!guess', 'not-a-number output@2025'],
    ['output@2025=3&output@2025.date=soon', 'not-readable output@2025.date'],
    ['base.output=48', 'not-readable base.output'],
    ['base.output=48@2024&base.output.history=2020', 'not-readable base.output.history'],
    ['base.output=48@2026', 'base-after-goal bases.output'],
    [`title=${'x'.repeat(limits.title + 1)}`, 'too-long title'],
  ])('survives %s', (part, problem) => {
    const { scenario, problems } = decodeLink(`m=sample-2026.3&${part}`, sample)
    expect(named(problems)).toContain(problem)
    expect(Object.getPrototypeOf(scenario.levers)).toBe(Object.prototype)
    expect('polluted' in {}).toBe(false)
  })

  it('says when it is damaged, unchecked, of another version, of another model or too long', () => {
    const link = encodeLink(sample, full)
    expect(named(decodeLink(link.replace('growth=1.2', 'growth=1.3'), sample).problems)).toEqual(['link-damaged'])
    expect(named(decodeLink(link.slice(0, link.lastIndexOf('&')), sample).problems)).toEqual(['link-no-check'])
    expect(named(decodeLink(checkedLink('m=sample-2026.2&growth=3'), sample).problems)).toEqual([
      'scenario-other-version model',
    ])
    expect(named(decodeLink(checkedLink('m=sample-2026.3&f=ffffff'), sample).problems)).toEqual([
      'scenario-other-figures model',
    ])
    expect(named(decodeLink(checkedLink('m=other.3&growth=3'), sample).problems)).toEqual(['scenario-other-model m'])
    expect(decodeLink(checkedLink('m=other.3&growth=3'), sample).scenario).toEqual(emptyScenario(sample))
    const long = `m=sample-2026.3&${'growth=1&'.repeat(10_000)}`
    expect(linkFits(long)).toBe(false)
    expect(named(decodeLink(long, sample).problems)).toEqual(['link-too-long'])
  })

  it('has the CRC-32 that everybody else computes', () => {
    expect(checkValue('123456789')).toBe((0xcbf43926).toString(36))
  })
})

const phrase = (longest: number) =>
  fc.string({ unit: 'binary', maxLength: 40 }).filter((text) => text.length <= longest)
const number = fc.double({ noNaN: true, noDefaultInfinity: true })
const period = fc.constantFrom(2024, 2025, 2026, 2027)
const anyOverride = fc.record({
  value: number,
  kind: fc.constantFrom('what-if' as const, 'actual' as const),
  status: fc.constantFrom(null, 'flash' as const, 'preliminary' as const, 'final' as const),
  reason: phrase(limits.text),
  source: phrase(limits.text),
  date: fc.constantFrom('', '2026-02-28'),
})
const anyBase = fc.record({
  value: number,
  period: fc.constantFrom(2020, 2024, 2025),
  metric: phrase(limits.name),
  scope: phrase(limits.text),
  owner: phrase(limits.text),
  source: phrase(limits.text),
  note: phrase(limits.text),
  rounding: fc.double({ noNaN: true, noDefaultInfinity: true, min: 0 }),
  history: fc.array(fc.record({ period: number, value: number }), { maxLength: 3 }),
})
const anyLevers = fc.array(
  fc.oneof(
    fc.tuple(fc.constantFrom('uptake', 'title', '税率', 'price'), fc.double({ noNaN: true, min: 0, max: 100 })),
    fc.tuple(fc.constant('growth'), fc.double({ noNaN: true, min: -5, max: 20 })),
    fc.tuple(
      period.map((at) => `growth@${at}`),
      fc.double({ noNaN: true, min: -5, max: 20 }),
    ),
  ),
  { maxLength: 6 },
)
const anyScenario: fc.Arbitrary<Scenario> = fc
  .record({
    title: phrase(limits.title),
    author: phrase(limits.author),
    note: phrase(limits.note),
    levers: anyLevers.map((list) => Object.fromEntries(list)),
    overrides: fc.dictionary(
      fc.tuple(fc.constantFrom('output', 'scale'), period).map(([row, at]) => `${row}@${at}`),
      anyOverride,
      { maxKeys: 3 },
    ),
    bases: fc.option(anyBase, { nil: null }).map((own) => (own === null ? {} : { output: own })),
  })
  .map(scenarioWith)

describe('any link', () => {
  it('brings back the trimmed scenario, to the last bit', () => {
    fc.assert(
      fc.property(anyScenario, (scenario) => {
        const trimmed = trimScenario(sample, scenario)
        const back = decodeLink(encodeLink(sample, scenario), sample)
        expect(back.problems).toEqual([])
        expect(back.scenario).toEqual(trimmed)
        expect(encodeLink(sample, back.scenario)).toBe(encodeLink(sample, scenario))
      }),
      { seed, numRuns: 300 },
    )
  })

  it('never becomes another state in silence when one character changes', () => {
    const signs = fc.constantFrom(...'0123456789abcz.-=&@!:%#_ ABF城', '')
    fc.assert(
      fc.property(anyScenario, fc.nat(), signs, fc.boolean(), (scenario, at, sign, insert) => {
        const link = encodeLink(sample, scenario)
        const place = at % link.length
        const changed = link.slice(0, place) + sign + link.slice(place + (insert ? 0 : 1))
        const back = decodeLink(changed, sample)
        if (back.problems.length === 0) expect(back.scenario).toEqual(trimScenario(sample, scenario))
      }),
      { seed, numRuns: 600 },
    )
  })

  it('never becomes another state in silence, whichever digit of a usual one is mistyped', () => {
    const link = encodeLink(sample, full)
    const right = decodeLink(link, sample).scenario
    let silent = 0
    for (let place = 0; place < link.length; place++) {
      for (const sign of '019.&a') {
        const back = decodeLink(link.slice(0, place) + sign + link.slice(place + 1), sample)
        if (back.problems.length === 0 && JSON.stringify(back.scenario) !== JSON.stringify(right)) silent++
      }
    }
    expect(silent).toBe(0)
  })

  it('or any other text never throws, and whatever comes out fits the model', () => {
    const part = fc.tuple(
      fc.constantFrom(
        'm',
        'growth',
        'output@2025',
        'base.output',
        'base.output.history',
        '__proto__',
        'check',
        'lever.m',
        'toString',
      ),
      fc.oneof(fc.string(), fc.double().map(String), fc.constantFrom('%', '%ff', '1@2', '1!actual', 'sample-2026.3')),
    )
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(part).map((list) => `m=sample-2026.3&${list.map((pair) => pair.join('=')).join('&')}`),
    )
    fc.assert(
      fc.property(text, (fragment) => {
        linkModel(fragment)
        const { scenario } = decodeLink(fragment, sample)
        expect(
          decodeLink(encodeLink(sample, scenario), sample).problems.filter((problem) => !isNotice(problem)),
        ).toEqual([])
      }),
      { seed, numRuns: 600 },
    )
  })
})
