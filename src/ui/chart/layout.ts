import type { Caption } from './caption.ts'
import { type Place, type Placed, place, type Rect, type Request, spread, textWidth } from './labels.ts'
import { markers, segmentsOf } from './obstacles.ts'
import {
  ABOVE,
  ALONG_LIMIT,
  alongPath,
  around,
  BASE,
  BELOW,
  besideBar,
  GOAL_ABOVE,
  GOAL_BELOW,
  inWedge,
  LINE,
  opensBelow,
} from './places.ts'
import { type Frame, INSET } from './scales.ts'
import { apart, type Point, type Series } from './series.ts'
import type { Captions } from './wording.ts'
import { lastFinite } from './wording.ts'

/** Size of label text in pixels; chart.css sets the same. */
export const FONT = 13

/** Room that a text needs: the widest line by the number of lines. */
export function sizeOf(caption: Caption): { readonly width: number; readonly height: number } {
  const widths = caption.lines.map((line) =>
    line.reduce((sum, piece) => sum + textWidth(piece.text, FONT, piece.strong), 0),
  )
  return { width: Math.ceil(Math.max(0, ...widths)) + 2, height: caption.lines.length * LINE }
}

/** A caption with the place that was found for it. */
export interface PlacedCaption extends Placed {
  readonly caption: Caption
}

/** A name at the end of its line, with the height of the line's end. */
export interface EndLabel {
  readonly id: keyof Captions['ends']
  readonly caption: Caption
  readonly x: number
  /** Middle of the label. */
  readonly y: number
  readonly lineX: number
  readonly lineY: number
}

export interface Layout {
  readonly ends: readonly EndLabel[]
  readonly labels: readonly PlacedCaption[]
}

/** From the last period to the names: the inset of the scales is part of it. */
const END_GAP = 14

/** Pixels below which two lines are one to the eye. */
const VISIBLE = 2.5

/** True if two lines can be told apart in this frame. */
export function visiblyApart(a: readonly Point[], b: readonly Point[], frame: Frame): boolean {
  return apart(a, b, (one, other) => Math.abs(frame.y(one) - frame.y(other))) >= VISIBLE
}

/**
 * The lines that are drawn beside the scenario: those that can be told from it, and that of before the change only
 * where it can be named at its end.
 */
export function drawnLines(series: Series, frame: Frame): Pick<Series, 'without' | 'before'> {
  const seen = (points: readonly Point[]) => (visiblyApart(points, series.scenario, frame) ? points : [])
  return { without: seen(series.without), before: endsApart(series, frame) ? series.before : [] }
}

function endsApart({ before, scenario }: Series, frame: Frame): boolean {
  const [end, own] = [lastFinite(before), lastFinite(scenario)]
  if (end === undefined || own === undefined || Math.abs(end.period - own.period) > 1e-9) return false
  return Math.abs(frame.y(end.value) - frame.y(own.value)) >= VISIBLE
}

/** Width of the right margin that the end labels need; room for the line of before a change is always kept. */
export function endRoom(captions: Captions, hasWithout: boolean): number {
  const { scenario, without, before } = captions.ends
  const shown = hasWithout ? [scenario, without, before] : [scenario, before]
  return END_GAP - INSET + Math.ceil(Math.max(...shown.map((caption) => sizeOf(caption).width)) / 8) * 8
}

/** Places every caption. `held` is the last result while dragging. */
export function layoutOf(series: Series, captions: Captions, frame: Frame, held: Layout | null = null): Layout {
  const ends = endLabels(series, captions, frame)
  const taken = [...ends.map((end) => endRect(end)), ...markers(series, frame)]
  const bounds = {
    x: frame.x0 + 2,
    y: frame.y0 - 6,
    width: frame.width - frame.x0 - 2,
    height: frame.y1 - frame.y0 + 11,
  }
  const requests = requestsFor(series, captions, frame)
  const placed = place(
    requests.map((one) => one.request),
    { bounds, taken, segments: segmentsOf(series, drawnLines(series, frame), frame) },
    held?.labels ?? [],
  )
  const labels = placed.flatMap((label) => {
    const caption = requests.find((one) => one.request.id === label.id)?.caption
    return caption === undefined ? [] : [{ ...label, caption }]
  })
  return { ends, labels }
}

function endLabels(series: Series, captions: Captions, frame: Frame): readonly EndLabel[] {
  const drawn = drawnLines(series, frame)
  const lines = { scenario: series.scenario, without: drawn.without, before: drawn.before }
  const wanted = (['scenario', 'without', 'before'] as const).flatMap((id) => {
    const end = lastFinite(lines[id])
    if (end === undefined || repeats(id, end, series, frame)) return []
    return [{ id, caption: captions.ends[id], lineX: frame.x(end.period), lineY: frame.y(end.value) }]
  })
  const boxes = wanted.map((one) => ({ y: one.lineY, height: sizeOf(one.caption).height + 1 }))
  const centres = spread(boxes, frame.y0 - 6, frame.y1 + 6)
  return wanted.map((one, i) => ({ ...one, x: frame.x1 - INSET + END_GAP, y: centres[i] ?? one.lineY }))
}

/** A second line that ends where the scenario ends needs no name there. */
function repeats(id: keyof Captions['ends'], end: Point, series: Series, frame: Frame): boolean {
  const own = lastFinite(series.scenario)
  return id !== 'scenario' && own !== undefined && Math.abs(frame.y(own.value) - frame.y(end.value)) < VISIBLE
}

/** True where a label had to leave its line's end so far that a leader must join them. */
export function strays(end: EndLabel): boolean {
  return Math.abs(end.y - end.lineY) > sizeOf(end.caption).height / 2 - 4
}

/** The box that an end label fills. */
export function endRect(end: EndLabel): Rect {
  const { width, height } = sizeOf(end.caption)
  return { x: end.x, y: end.y - height / 2, width, height }
}

/** Cost of lines under a label above which it is better left out of the drawing. */
const LIGHT_TOUCH = 30

interface Wanted {
  readonly request: Request
  readonly caption: Caption
}

function requestsFor(series: Series, captions: Captions, frame: Frame): readonly Wanted[] {
  const { goal, reached, base } = series
  const at = (point: Point) => ({ x: frame.x(point.period), y: frame.y(point.value) })
  const wanted: Wanted[] = []
  const add = (
    id: string,
    caption: Caption | null | undefined,
    places: (height: number) => readonly Place[],
    most = Number.POSITIVE_INFINITY,
  ) => {
    if (!caption) return
    const size = sizeOf(caption)
    wanted.push({ caption, request: { id, ...size, places: places(size.height), most } })
  }
  if (goal !== null) {
    const below = reached !== null && reached.value > goal.value
    const sides = below ? GOAL_BELOW : GOAL_ABOVE
    const rule = { x: frame.x0 + 8, y: at(goal).y }
    add('goal', captions.goal, (height) => [
      ...around(at(goal), height, sides, 11),
      ...(series.limit ? around(rule, height, ALONG_LIMIT, 6) : []),
    ])
  }
  if (goal !== null && reached !== null) {
    const [from, to] = [at(goal), at(reached)]
    add('gap', captions.gap, (height) => besideBar(from, to, height))
    add('reached', captions.reached, (height) => around(to, height, to.y < from.y ? ABOVE : BELOW, 7))
  }
  if (base !== null) {
    add('base', captions.base, (height) => [...around(at(base), height, BASE, 9), ...inWedge(at(base), height)])
  }
  series.marks.forEach((mark, i) => {
    if (mark.period === base?.period || mark.period === goal?.period) return
    add(`mark-${mark.period}`, captions.marks[i], (height) => around(at(mark), height, BELOW, 9))
  })
  add('path', captions.path, (height) => alongPath(series.path.map(at), height, opensBelow(series)), LIGHT_TOUCH)
  return wanted
}
