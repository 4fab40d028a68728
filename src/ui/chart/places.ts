import { type Place, RANK } from './labels.ts'
import type { Series } from './series.ts'

/** Height of a line of label text in pixels. */
export const LINE = 17

interface Spot {
  readonly x: number
  readonly y: number
}

/** Places around a point: where the text's end stands (−1 left, 0 middle, 1 right), and up (−) or down by lines. */
export type Side = readonly [across: -1 | 0 | 1, down: number]

/** Sides in order of preference, for each kind of label. */
export const GOAL_ABOVE: readonly Side[] = [
  [-1, -1],
  [0, -1],
  [1, -1],
  [1, 1],
  [0, 1],
  [-1, 1],
  [0, -2],
  [-1, -2],
]
export const GOAL_BELOW: readonly Side[] = [
  [1, 1],
  [0, 1],
  [-1, 1],
  [1, 0],
  [-1, -1],
  [0, 2],
  [1, 2],
  [1, -1],
]
export const BELOW: readonly Side[] = [
  [0, 1],
  [1, 1],
  [-1, 1],
  [0, -1],
  [1, -1],
  [-1, -1],
  [0, 2],
  [1, 2],
  [-1, 2],
]
export const ABOVE: readonly Side[] = [
  [0, -1],
  [-1, -1],
  [1, -1],
  [0, 1],
  [1, 1],
  [0, -2],
  [-1, -2],
]
export const BASE: readonly Side[] = [
  [1, 1],
  [1, -1],
  [1, 2],
  [1, -2],
  [-1, 1],
  [-1, -1],
  [0, 1],
  [0, -1],
]

/** Places by the left end of a limit's line. */
export const ALONG_LIMIT: readonly Side[] = [
  [1, -1],
  [1, 1],
]

/**
 * Right of a point, further and further, between lines that part from it; and clear above it. `extra` takes back what
 * their late rank costs, so that they win wherever the near places lie on a line.
 */
export function inWedge(point: Spot, height: number): readonly Place[] {
  const level = [24, 48, 72, 96, 120].flatMap((away) =>
    [0, -9, 9, 18].map((shift) => [away, shift - height / 2] as const),
  )
  const clear = [12, 24].map((up) => [9, -height - LINE - up] as const)
  return [...level, ...clear].map(([away, down], i) => ({
    key: `wedge ${away} ${down}`,
    x: point.x + away,
    y: point.y + down,
    anchor: 'start',
    extra: 30 + away / 6 - RANK * (BASE.length + i),
  }))
}

/** Places at the given sides of a point, `gap` pixels away. */
export function around(point: Spot, height: number, sides: readonly Side[], gap: number): readonly Place[] {
  return sides.map(([across, down]) => {
    const extra = (Math.abs(down) - 1) * LINE
    const y =
      down === 0 ? point.y - height / 2 : down > 0 ? point.y + gap - 3 + extra : point.y - gap + 1 - height - extra
    const anchor = across < 0 ? 'end' : across > 0 ? 'start' : 'middle'
    return { key: `${across} ${down}`, x: point.x + across * gap, y, anchor }
  })
}

/** Right of the gap's bar, then left of it, at its middle and stepping away. */
export function besideBar(from: Spot, to: Spot, height: number): readonly Place[] {
  const middle = (from.y + to.y - height) / 2
  const steps = [0, 8, -8, 16, -16, 26, -26, 38, -38, 52, -52]
  return steps.flatMap((step): readonly Place[] => [
    { key: `${step} right`, x: from.x + 11, y: middle + step, anchor: 'start' },
    { key: `${step} left`, x: from.x - 11, y: middle + step, anchor: 'end' },
  ])
}

/** Cost of naming the path across the scenario's line. */
const WRONG_SIDE = 160

/** True if the scenario runs above the reference path, so that the path's name belongs below it. */
export function opensBelow({ path, scenario }: Series): boolean {
  const due = path[path.length - 1]
  const value = scenario.find((point) => point.period === due?.period)?.value
  return due !== undefined && value !== undefined && value > due.value
}

/** Along the path at its half, third and so on: on its open side first, on the other only where nothing else is left. */
export function alongPath(path: readonly Spot[], height: number, below: boolean): readonly Place[] {
  const [first, last] = [path[0], path[path.length - 1]]
  if (first === undefined || last === undefined) return []
  const rising = last.y <= first.y
  const places = (under: boolean) =>
    [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82].flatMap((part): readonly Place[] => {
      const x = first.x + part * (last.x - first.x)
      const y = pathY(path, x)
      const anchor = rising === under ? 'start' : 'end'
      const side = anchor === 'start' ? 6 : -6
      const near = under ? y + 4 : y - height - 4
      const key = `${part} ${under ? 'below' : 'above'}`
      return [
        { key, x: x + side, y: near, anchor },
        { key: `${key} middle`, x, y: under ? near + 10 : near - 10, anchor: 'middle' },
      ]
    })
  return [...places(below), ...places(!below).map((one) => ({ ...one, extra: WRONG_SIDE }))]
}

function pathY(path: readonly Spot[], x: number): number {
  const next = path.findIndex((point) => point.x >= x)
  const to = path[next]
  const from = path[next - 1] ?? to
  if (to === undefined || from === undefined) return path[path.length - 1]?.y ?? 0
  return to.x === from.x ? to.y : from.y + ((x - from.x) / (to.x - from.x)) * (to.y - from.y)
}
