import { describe, expect, it } from 'vitest'
import { growthOnYear, yearLag } from '../../src/analysis/year.ts'
import { dataRows, goalColumn, nameOfRow, sheetRows } from '../../src/ui/sheet/rows.ts'
import { usedPeriods } from '../../src/ui/sheet/usage.ts'
import { model, target } from './sheet-model.ts'

describe('the lines of the sheet', () => {
  it('come in groups: levers, then rows by first appearance, with growth, path and difference under the goal’s row', () => {
    expect(sheetRows(model, target).map((line) => line.key)).toEqual([
      'group:levers',
      'lever:growth',
      'group:Growth',
      'row:added',
      'row:cost',
      'group:Result',
      'row:output',
      'growth:output',
      'path:output',
      'difference:output',
    ])
  })

  it('have no path without a goal and no cells in headings', () => {
    expect(dataRows(sheetRows(model, null)).map((line) => line.kind)).toEqual(['lever', 'row', 'row', 'row', 'growth'])
  })

  it('have no path while no goal is set', () => {
    expect(sheetRows(model, target, false).some((line) => line.kind === 'path')).toBe(false)
  })

  it('have no headings where there is nothing to tell apart', () => {
    const plain = { ...model, levers: [], rows: model.rows.map((row) => ({ ...row, group: null })) }
    expect(sheetRows(plain, null).some((line) => line.kind === 'group')).toBe(false)
  })

  it('are named in full in addresses', () => {
    const growth = dataRows(sheetRows(model, target)).find((line) => line.kind === 'growth')
    expect(growth && nameOfRow(growth)).toEqual({ en: 'Industrial output, on a year earlier', zh: '工业总产值同比' })
  })

  it('mark the goal’s column', () => {
    expect(goalColumn({ periods: model.axis.periods }, target)).toBe(2)
    expect(goalColumn({ periods: model.axis.periods }, null)).toBe(-1)
  })
})

describe('growth on a year earlier', () => {
  it('reaches back a whole year on every axis', () => {
    expect(yearLag({ step: 1, unit: 'year' })).toBe(1)
    expect(yearLag({ step: 0.25, unit: 'year' })).toBe(4)
    expect(yearLag({ step: 1, unit: 'month' })).toBe(12)
    expect(yearLag({ step: 2, unit: 'year' })).toBeNull()
  })

  it('is in percent and none without an earlier positive value', () => {
    expect(growthOnYear([48, 48.96], 1, 1)).toBeCloseTo(2, 12)
    expect(growthOnYear([48, 48.96], 0, 1)).toBeNaN()
    expect(growthOnYear([0, 1], 1, 1)).toBeNaN()
  })
})

describe('the periods in which a lever is used', () => {
  const [lever] = model.levers
  it('leave out the base, which no formula makes', () => {
    expect(lever && usedPeriods(model, lever)).toEqual([false, true, true, true])
  })

  it('are all where a formula reads the lever across periods', () => {
    const formula = { kind: 'call', name: 'prev', args: [{ kind: 'name', name: 'growth' }] } as const
    const rows = model.rows.map((row) => ({ ...row, formula }))
    expect(lever && usedPeriods({ ...model, rows }, lever)).toEqual([true, true, true, true])
  })
})
