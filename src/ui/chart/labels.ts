/** An axis-parallel box in pixels. */
export interface Rect {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface Segment {
  readonly x1: number
  readonly y1: number
  readonly x2: number
  readonly y2: number
  /** What a pixel of it under a label costs. */
  readonly weight: number
}

/** Where a label may stand: the anchor's x, the box's top, and the end of the text that stands at x. */
export interface Place {
  /** Names the place among those of one label, whatever the order in which they are preferred. */
  readonly key: string
  readonly x: number
  readonly y: number
  readonly anchor: 'start' | 'middle' | 'end'
  /** What the place costs beyond its rank. */
  readonly extra?: number
}

/** A label and the places it may take, best first. */
export interface Request {
  readonly id: string
  readonly width: number
  readonly height: number
  readonly places: readonly Place[]
  /** What lines under the label may cost at most; left out: anything. */
  readonly most?: number
}

export interface Placed {
  readonly id: string
  readonly place: Place
  readonly rect: Rect
}

export interface Surroundings {
  readonly bounds: Rect
  /** Boxes that no label may touch. */
  readonly taken: readonly Rect[]
  readonly segments: readonly Segment[]
}

/** Estimated width of a text in pixels: full-width characters one em, digits 0.6, others by kind. */
export function textWidth(text: string, size: number, strong = false): number {
  let ems = 0
  for (const character of text) ems += emsOf(character)
  return ems * size * (strong ? 1.05 : 1)
}

function emsOf(character: string): number {
  if (/[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60\u3000-\u303f]/.test(character)) return 1
  if (/[0-9+−–～]/.test(character)) return 0.63
  if (/[ .,:;'|!il]/.test(character)) return 0.31
  return /[mwMW%@]/.test(character) ? 0.88 : 0.57
}

/**
 * Moves boxes of the given heights as little as possible (least squares) so that none overlaps and all lie between
 * `top` and `bottom`; order by wanted centre is kept. Returns centres, in the order given. Boxes that cannot all fit
 * start at `top` and run over.
 */
export function spread(
  wanted: readonly { readonly y: number; readonly height: number }[],
  top: number,
  bottom: number,
): readonly number[] {
  const order = wanted.map((_, i) => i).sort((a, b) => (wanted[a]?.y ?? 0) - (wanted[b]?.y ?? 0) || a - b)
  const centres = new Array<number>(wanted.length).fill(0)
  let clusters: { members: number[]; height: number; offset: number }[] = []
  for (const i of order) {
    const box = wanted[i] ?? { y: 0, height: 0 }
    clusters.push({ members: [i], height: box.height, offset: box.y - box.height / 2 })
    clusters = merged(clusters, top, bottom)
  }
  for (const cluster of clusters) {
    let y = startOf(cluster, top, bottom)
    for (const i of cluster.members) {
      const height = wanted[i]?.height ?? 0
      centres[i] = y + height / 2
      y += height
    }
  }
  return centres
}

/** Top edge of a cluster: the mean of what its members want, kept inside the bounds. */
function startOf(cluster: { members: number[]; height: number; offset: number }, top: number, bottom: number): number {
  const mean = cluster.offset / cluster.members.length
  return Math.max(top, Math.min(mean, bottom - cluster.height))
}

/** Joins the last cluster with those above it for as long as they overlap. */
function merged<C extends { members: number[]; height: number; offset: number }>(
  clusters: C[],
  top: number,
  bottom: number,
) {
  const list = [...clusters]
  for (let last = list.pop(), above = list.pop(); last !== undefined; above = list.pop()) {
    if (above === undefined) return [last]
    if (startOf(above, top, bottom) + above.height <= startOf(last, top, bottom) + 1e-9) return [...list, above, last]
    const offset = above.offset + last.offset - last.members.length * above.height
    last = { ...last, members: [...above.members, ...last.members], height: above.height + last.height, offset }
  }
  return list
}

/** True if two boxes share more than their edges. */
export function overlap(a: Rect, b: Rect): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}

function inside(rect: Rect, bounds: Rect): boolean {
  return (
    rect.x >= bounds.x &&
    rect.y >= bounds.y &&
    rect.x + rect.width <= bounds.x + bounds.width &&
    rect.y + rect.height <= bounds.y + bounds.height
  )
}

/** Length of the part of a segment that lies in a box (Liang–Barsky clipping). */
export function lengthInside(segment: Segment, rect: Rect): number {
  const dx = segment.x2 - segment.x1
  const dy = segment.y2 - segment.y1
  const edges = [
    [-dx, segment.x1 - rect.x],
    [dx, rect.x + rect.width - segment.x1],
    [-dy, segment.y1 - rect.y],
    [dy, rect.y + rect.height - segment.y1],
  ] as const
  let from = 0
  let to = 1
  for (const [slope, room] of edges) {
    if (slope === 0 && room < 0) return 0
    if (slope < 0) from = Math.max(from, room / slope)
    if (slope > 0) to = Math.min(to, room / slope)
  }
  return to > from ? (to - from) * Math.hypot(dx, dy) : 0
}

/** The box of a label at a place. */
export function rectAt(place: Place, width: number, height: number): Rect {
  const shift = { start: 0, middle: width / 2, end: width }[place.anchor]
  return { x: place.x - shift, y: place.y, width, height }
}

/** What each step down in the order of places costs. */
export const RANK = 4
const STAY = 120

/**
 * Gives each label the cheapest of its places that lies in the bounds and touches neither a taken box nor a label
 * placed before it; a label that finds none is left out. `held` (the last result, during a drag) makes labels keep
 * their places unless another is much better.
 */
export function place(
  requests: readonly Request[],
  around: Surroundings,
  held: readonly Placed[] = [],
): readonly Placed[] {
  const placed: Placed[] = []
  for (const request of requests) {
    const kept = held.find((label) => label.id === request.id)?.place.key
    const found = best(
      request,
      around,
      placed.map((label) => label.rect),
      kept,
    )
    if (found !== null) placed.push(found)
  }
  return placed
}

function best(
  request: Request,
  around: Surroundings,
  others: readonly Rect[],
  kept: string | undefined,
): Placed | null {
  let found: Placed | null = null
  let least = Number.POSITIVE_INFINITY
  request.places.forEach((candidate, index) => {
    const rect = rectAt(candidate, request.width, request.height)
    if (!inside(rect, around.bounds)) return
    if (around.taken.some((other) => overlap(rect, other)) || others.some((other) => overlap(rect, other))) return
    const crossing = around.segments.reduce((sum, segment) => sum + segment.weight * lengthInside(segment, rect), 0)
    const stays = candidate.key === kept
    if (crossing > (request.most ?? Number.POSITIVE_INFINITY) + (stays ? STAY : 0)) return
    const cost = crossing + index * RANK + (candidate.extra ?? 0) - (stays ? STAY : 0)
    if (cost < least) {
      least = cost
      found = { id: request.id, place: candidate, rect }
    }
  })
  return found
}
