import { ticks } from 'd3-array'

/** Vertical extent of the plot in the row's unit; both ends are multiples of `step`. */
export interface Domain {
  readonly low: number
  readonly high: number
  readonly step: number
}

/** Share of the range left free above and below what is drawn. */
const AIR = 0.05

/** Below this ratio of least to greatest value the axis starts at zero. */
const ZERO_BELOW = 0.4

/**
 * The extent that holds all finite `values` in about `steps` steps of 1, 2 or 5 times a power of ten. It starts at
 * zero where the values would fill most of such an axis or are but one, and never crosses zero for values of one sign.
 */
export function domainOf(values: readonly number[], steps: number): Domain {
  const finite = values.filter(Number.isFinite)
  if (finite.length === 0) return { low: 0, high: 1, step: 0.5 }
  const least = Math.min(...finite)
  const greatest = Math.max(...finite)
  const air = (greatest - least || Math.abs(greatest) * 0.1 || 1) * AIR
  const alone = least === greatest && least > 0
  const low = alone || (least >= 0 && least <= ZERO_BELOW * greatest) ? 0 : sameSide(least - air, least)
  const high = sameSide(greatest + air, greatest)
  return snapped(low, high, stepOf(low, high, steps))
}

/** Zero, where leaving room would carry a bound across it. */
function sameSide(bound: number, value: number): number {
  return (bound < 0 && value >= 0) || (bound > 0 && value <= 0) ? 0 : bound
}

function stepOf(low: number, high: number, steps: number): number {
  const [first = 0, second = 1] = ticks(low, high, steps)
  return Number((second - first).toPrecision(6))
}

function snapped(low: number, high: number, step: number): Domain {
  const from = Math.floor(low / step + 1e-9)
  const to = Math.max(from + 1, Math.ceil(high / step - 1e-9))
  return { low: multiple(from, step), high: multiple(to, step), step }
}

function multiple(count: number, step: number): number {
  return Number((count * step).toPrecision(12))
}

/** The same extent, lengthened by whole steps where a value would leave it; the very object if none does. */
export function extended(domain: Domain, values: readonly number[]): Domain {
  const finite = values.filter(Number.isFinite)
  const least = Math.min(domain.low, ...finite)
  const greatest = Math.max(domain.high, ...finite)
  if (least >= domain.low && greatest <= domain.high) return domain
  return snapped(least, greatest, domain.step)
}

/** The extent to draw with: while dragging the held one, lengthened if it must be; else a fresh one. */
export function heldDomain(held: Domain | null, values: readonly number[], steps: number, dragging: boolean): Domain {
  return held !== null && dragging ? extended(held, values) : domainOf(values, steps)
}

/** Every multiple of the step from low to high; every other one and so on if they would be more than `most`. */
export function ticksOf(domain: Domain, most = 9): readonly number[] {
  const count = Math.round((domain.high - domain.low) / domain.step)
  const stride = Math.ceil((count + 1) / most)
  const first = Math.round(domain.low / domain.step)
  return Array.from({ length: Math.floor(count / stride) + 1 }, (_, k) => multiple(first + k * stride, domain.step))
}

/** Size of the drawing and its margins in pixels. */
export interface Box {
  readonly width: number
  readonly height: number
  readonly top: number
  readonly right: number
  readonly bottom: number
  readonly left: number
}

/** Pixel positions of periods and values. */
export interface Frame extends Box {
  readonly x: (period: number) => number
  readonly y: (value: number) => number
  /** Left and right edge, top and bottom of the plot. */
  readonly x0: number
  readonly x1: number
  readonly y0: number
  readonly y1: number
  readonly domain: Domain
  readonly periods: readonly number[]
}

/** Room between the plot's edges and the first and last period. */
export const INSET = 12

/** Linear scales over the plot: the first and last of `periods` stand a little inside its edges. */
export function frameOf(box: Box, domain: Domain, periods: readonly number[]): Frame {
  const x0 = box.left
  const x1 = Math.max(x0 + 40, box.width - box.right)
  const y0 = box.top
  const y1 = Math.max(y0 + 40, box.height - box.bottom)
  const from = periods[0] ?? 0
  const to = periods[periods.length - 1] ?? 1
  const x = linear([from, to > from ? to : from + 1], [x0 + INSET, x1 - INSET])
  const y = linear([domain.low, domain.high], [y1, y0])
  return { ...box, x0, x1, y0, y1, domain, periods, x, y }
}

type Pair = readonly [number, number]

/** Maps one extent onto another, straight on beyond its ends. */
function linear([from, to]: Pair, [start, end]: Pair): (value: number) => number {
  return (value) => start + ((value - from) / (to - from)) * (end - start)
}

/** Which periods are named under the axis: `keep` always, and from it both ways each one that has room. */
export function namedPeriods(frame: Frame, keep: number, width: number): readonly number[] {
  const { periods } = frame
  const found = periods.findIndex((period) => Math.abs(period - keep) < 1e-9)
  const anchor = Math.max(0, found)
  const spaced = (line: readonly number[]) => {
    let last = frame.x(periods[anchor] ?? 0)
    return line.filter((period) => {
      const room = Math.abs(frame.x(period) - last) >= width + 10 - 1e-6
      if (room) last = frame.x(period)
      return room
    })
  }
  const before = [...spaced(periods.slice(0, anchor).reverse())].reverse()
  return [...before, ...periods.slice(anchor, anchor + 1), ...spaced(periods.slice(anchor + 1))]
}

/** Height of the drawing and steps of its axis for a width. */
export function heightFor(width: number): { readonly height: number; readonly steps: number } {
  if (width < 480) return { height: 240, steps: 4 }
  return width < 760 ? { height: 290, steps: 4 } : { height: 340, steps: 5 }
}
