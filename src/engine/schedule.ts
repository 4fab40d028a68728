import { operands } from './operation.ts'

/** Steps that are put in order together: few enough to stay in cache, enough to find equal operations. */
const window = 1024
const operationCount = 32

/**
 * A new order for steps such that equal operations follow one another: the machine then decides once for a whole run of
 * them. `steps` are value numbers in dependency order, `values` holds [operation, a, b, c] a value.
 */
export function schedule(steps: Int32Array, values: Int32Array): Int32Array {
  const sorted = new Int32Array(steps.length)
  for (let start = 0; start < steps.length; start += window) {
    sorted.set(sortWindow(steps.subarray(start, start + window), values), start)
  }
  return sorted
}

/** Takes, again and again, all steps of the operation of which most are ready. */
function sortWindow(steps: Int32Array, values: Int32Array): Int32Array {
  const { waiting, users } = dependencies(steps, values)
  const ready: number[][] = Array.from({ length: operationCount }, () => [])
  const enter = (i: number): void => void ready[values[4 * (steps[i] as number)] as number]?.push(i)
  for (let i = 0; i < steps.length; i++) if (waiting[i] === 0) enter(i)
  const sorted = new Int32Array(steps.length)
  let count = 0
  while (count < steps.length) {
    const run = longest(ready)
    for (let at = 0; at < run.length; at++) {
      const i = run[at] as number
      sorted[count++] = steps[i] as number
      for (const user of users[i] ?? []) {
        waiting[user] = (waiting[user] as number) - 1
        if (waiting[user] === 0) enter(user)
      }
    }
    run.length = 0
  }
  return sorted
}

function longest(lists: readonly number[][]): number[] {
  return lists.reduce((best, list) => (list.length > best.length ? list : best))
}

/** By position in the window: how many operands are still to come, and which steps use the result. */
function dependencies(steps: Int32Array, values: Int32Array): { waiting: Uint8Array; users: readonly number[][] } {
  const place = new Map<number, number>()
  const waiting = new Uint8Array(steps.length)
  const users: number[][] = []
  for (const [i, id] of steps.entries()) {
    place.set(id, i)
    users.push([])
    for (let j = operands(values[4 * id] as number); j > 0; j--) {
      const before = place.get(values[4 * id + j] as number)
      if (before === undefined) continue
      waiting[i] = (waiting[i] as number) + 1
      users[before]?.push(i)
    }
  }
  return { waiting, users }
}
