import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { command } from '../../src/cli/command.ts'
import { modelFiles } from '../../src/cli/read-models.ts'

const devices = 'models/bj-devices-2026.yaml'
const shanghai = 'models/sh-devices-2027.yaml'

/** A file somewhere else, with the text of the published model changed. */
function elsewhere(text: string): string {
  const file = join(mkdtempSync(join(tmpdir(), 'gapline-')), 'mine.yaml')
  writeFileSync(file, text)
  return file
}

const counter = (formula: string, check: string): string => `format: 1
id: counter
version: 3
title: { en: "Counter", zh: "计数" }
question: { en: "How many?", zh: "多少？" }
axis: { from: 2024, to: 2026, step: 1 }
rows:
  count:
    unit: "1"
    formula: "${formula}"
checks:
  - { ${check} }
`

describe('check', () => {
  it('passes every published model and counts models and figures in its last line', () => {
    const { out, err, code } = command(['check'])
    expect(err).toBe('')
    expect(code).toBe(0)
    const lines = out.split('\n')
    expect(lines).toHaveLength(modelFiles().length + 1)
    expect(lines.at(-1)).toMatch(/^4 models, \d+ of 44 figures$/)
  })

  it('names a failing check by file and line, with found and expected', () => {
    const file = elsewhere(counter('prev(count, 1, 0) + 1', 'cell: count@2026, equals: 4, within: 0'))
    const { out, err, code } = command(['check', file])
    expect(code).toBe(1)
    expect(out).toBe('')
    expect(err).toBe(`${file}:12:33: check of count@2026: found 3, expected 4 within 0\n1 problem found`)
  })

  it('names the code of a cell that fails in a check', () => {
    const file = elsewhere(counter('1 / t', 'cell: count@2024, equals: 1, within: 1'))
    expect(command(['check', file]).err).toContain('found #DIV/0!, expected 1 within 1')
  })

  it('names the path of a cycle at its formula', () => {
    const file = elsewhere(counter('count + 1', 'cell: count@2024, equals: 1, within: 0'))
    const { err, code } = command(['check', file])
    expect(code).toBe(1)
    expect(err).toMatch(/:10:14: .*count@2024 → count@2024/)
  })

  it('names a preset with another outcome', () => {
    const text = `${counter('t', 'cell: count@2024, equals: 0, within: 0')}targets:
  - { row: count, base: 2024, period: 2026, value: { value: 9, assumption: { en: "x", zh: "x" } }, is: at least }
presets:
  - { id: calm, title: { en: "Calm", zh: "平" }, set: {}, expect: reached }
`
    expect(command(['check', elsewhere(text)]).err).toContain(
      ':16:66: preset "calm": the outcome is "short", expected "reached"',
    )
  })

  it('refuses two models of one id', () => {
    const text = counter('t', 'cell: count@2024, equals: 0, within: 0')
    const { err, code } = command(['check', elsewhere(text), elsewhere(text)])
    expect(code).toBe(1)
    expect(err).toContain('the model id "counter" is also that of')
  })

  it('says what is wrong in Chinese where asked', () => {
    const { err } = command(['check', 'nowhere.yaml', '--lang', 'zh'])
    expect(err).toBe('nowhere.yaml: 文件无法读取（ENOENT）\n发现1处问题')
  })
})

describe('run', () => {
  const json = (...args: string[]) => {
    const { out, err, code } = command(['run', ...args, '--format', 'json'])
    if (code !== 0) throw new Error(err)
    return JSON.parse(out)
  }

  it('prints the goal of 2026 as JSON in declared units', () => {
    const found = json(devices, '--set', 'growth=1.2', '--set', 'uptake=40')
    expect(Object.keys(found)).toEqual(['model', 'version', 'periods', 'rows', 'targets'])
    expect(found).toMatchObject({ model: 'bj-devices-2026', version: 1, periods: [2024, 2025, 2026, 2027] })
    expect(found.rows.output[1]).toBeCloseTo(48.576, 9)
    expect(found.rows.support[2]).toBeCloseTo(192, 9)
    expect(found.targets).toHaveLength(1)
    expect(Object.keys(found.targets[0])).toEqual(['row', 'period', 'goal', 'value', 'gap', 'outcome'])
    expect(found.targets[0]).toMatchObject({ row: 'scale', period: 2026, goal: 50, outcome: 'short' })
    expect(found.targets[0].gap).toBeCloseTo(49.414912 - 50, 9)
    expect(found.rows).not.toHaveProperty('growth')
  })

  it('takes one period of a lever, and an override as what-if or as actual', () => {
    expect(json(devices, '--set', 'growth@2025=3').rows.scale[2]).toBeCloseTo(50.4288, 9)
    const typed = json(devices, '--override=output@2025=48.5')
    expect(typed.rows.output[1]).toBeCloseTo(48.5, 9)
    const met = json(devices, '--override', 'scale@2026=50.4!actual:final')
    expect(met.targets[0]).toMatchObject({ outcome: 'met' })
    expect(json(devices, '--override', 'scale@2026=50.4').targets[0]).toMatchObject({ outcome: 'reached' })
  })

  it('gives failed cells as their code and an unset goal as null', () => {
    const found = json(shanghai)
    expect(found.rows.leader_1).toEqual(['#N/A', '#N/A', '#N/A', '#N/A', '#N/A'])
    expect(found.targets[0]).toMatchObject({ goal: 10, value: '#N/A', gap: '#N/A', outcome: 'cannot be judged' })
    expect(json('models/bj-supply-subsidy.yaml').targets[0]).toMatchObject({ goal: null, gap: null })
  })

  it('prints CSV with a line a row', () => {
    const { out } = command(['run', shanghai, '--format=csv'])
    const lines = out.split('\n')
    expect(lines[0]).toBe('row,unit,2024,2025,2026,2027,2028')
    expect(lines[1]).toBe('leader_1,bn CNY,#N/A,#N/A,#N/A,#N/A,#N/A')
    expect(lines).toContain('leaders_missing,enterprises,#N/A,#N/A,#N/A,#N/A,#N/A')
  })

  it('prints a table in the number language asked for', () => {
    expect(command(['run', devices]).out).toMatch(/Industrial output +bn yuan +48\.00 +48\.96 +49\.94 +50\.94/)
    expect(command(['run', devices, '--lang', 'zh']).out).toMatch(/工业产值 +亿元 +480\.0 +489\.6 +499\.4 +509\.4/)
  })

  it.each([
    [['--set', 'grwth=3'], '--set grwth=3: the model has nothing called "grwth"; did you mean "growth"?'],
    [['--set', 'growth=300'], "--set growth=300: found 300, expected -5 to 20, the lever's range"],
    [['--set', 'growth=1,5'], '--set growth=1,5: found "1,5", expected a number such as 1.5'],
    [['--set', 'growth'], '--set growth: found "growth", expected a pair such as growth=1.5 or growth@2025=3'],
    [
      ['--set', 'uptake@2025=3'],
      '--set uptake@2025=3: found "uptake@2025", but the lever has one value for all periods, expected "uptake"',
    ],
    [
      ['--set', 'growth@2031=3'],
      '--set growth@2031=3: found the period 2031, expected one of 2024, …, 2027 in steps of 1',
    ],
    [
      ['--set', 'output=3'],
      '--set output=3: "output" is a row, expected a lever; a cell is given by --override output@2025=…',
    ],
    [
      ['--override', 'output=48.5'],
      '--override output=48.5: found "output", expected a cell with its period, such as output@2025',
    ],
    [
      ['--override', 'growth@2025=3'],
      '--override growth@2025=3: "growth" is a lever, expected a row; a lever is given by --set growth=…',
    ],
    [
      ['--override', 'output@2025=4!true'],
      '--override output@2025=4!true: found "4!true", expected a number, alone or marked: 48.5, 48.5!actual, 48.5!actual:final',
    ],
  ])('refuses %j with the reason', (args, message) => {
    expect(command(['run', devices, ...args])).toEqual({ out: '', err: message, code: 1 })
  })

  it('refuses a model with a cycle', () => {
    const file = elsewhere(counter('count + 1', 'cell: count@2024, equals: 1, within: 0'))
    expect(command(['run', file]).err).toContain('count@2024 → count@2024')
  })
})

describe('the command line', () => {
  it.each([
    [[], 'expected a command: check, run or schema'],
    [['chekc'], 'found the command "chekc", expected check, run or schema'],
    [['run'], 'expected a model file after run'],
    [['run', 'a.yaml', 'b.yaml'], 'found "b.yaml", expected no further file'],
    [['check', '--set', 'a=1'], '--set belongs to run only'],
    [['check', '--colour', 'red'], 'found the option "--colour", expected --set, --override, --format or --lang'],
    [['run', 'a.yaml', '--set'], '--set needs a value'],
    [['run', 'a.yaml', '--format', 'xml'], 'found the format "xml", expected table, csv or json'],
    [['check', '--lang', 'fr'], 'found the language "fr", expected en or zh'],
  ])('refuses %j, says why and shows its use', (args, message) => {
    const { out, err, code } = command(args)
    expect([out, code]).toEqual(['', 2])
    expect(err.split('\n')[0]).toBe(message)
    expect(err).toContain('-- run FILE')
  })

  it('gives the JSON Schema of a model file', () => {
    const schema = JSON.parse(command(['schema']).out)
    expect(schema).toMatchObject({ type: 'object', additionalProperties: false })
    expect(schema.required).toEqual(expect.arrayContaining(['format', 'id', 'version', 'title', 'axis', 'rows']))
    expect(schema.properties.levers.additionalProperties.required).toEqual(
      expect.arrayContaining(['label', 'kind', 'unit', 'min', 'max', 'step', 'default']),
    )
  })
})
