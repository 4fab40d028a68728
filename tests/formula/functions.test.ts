import { describe, expect, it } from 'vitest'
import { functions } from '../../src/formula/functions.ts'
import { modelOf, rowValues } from '../engine/model.ts'

describe('every function of the registry', () => {
  it.each([...functions.values()].map((entry) => [entry.example.formula, entry.example.value] as const))(
    '%s is %d, as its help says',
    (formula, value) => {
      const rows = { x: { series: [2, 3, 5] }, example: formula }
      const model = modelOf({
        rows: formula.startsWith('prev') ? { ...rows, example: { start: 0, formula } } : rows,
        tables: [{ id: 'steps', x: [0, 10], y: [0, 100] }],
      })
      expect(rowValues(model, 'example').at(-1)).toBe(value)
    },
  )

  it.each([...functions.values()])(
    '$name has help in both languages and a usage that begins with its name',
    (entry) => {
      expect(entry.usage.startsWith(`${entry.name}(`)).toBe(true)
      expect(entry.help.en).toMatch(/[a-z]/)
      expect(entry.help.zh).toMatch(/\p{Script=Han}/u)
    },
  )
})
