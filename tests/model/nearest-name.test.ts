import { describe, expect, it } from 'vitest'
import { nearestName } from '../../src/model/nearest-name.ts'

describe('the nearest name', () => {
  const known = ['growth', 'uptake', 'output', 't', '增速']

  it.each([
    ['grwoth', 'growth'],
    ['Growth', 'growth'],
    ['ouput', 'output'],
    ['增', '增速'],
    ['price', ''],
    ['x', ''],
    ['', ''],
  ])('to "%s" is "%s"', (name, near) => {
    expect(nearestName(name, known)).toBe(near)
  })
})
