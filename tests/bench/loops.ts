import type { Program } from '../../src/engine/program.ts'

/** Fills `out`, lane-major ([lane * cells + cell]), from a column for every program input. */
export type Loop = (columns: readonly Float64Array[], lanes: number, out: Float64Array) => void

/** The shipped models as loops written by hand; only the largest one is measured. */
export const loops: Readonly<Record<string, (program: Program) => Loop>> = { 'sh-devices-2027': shanghai }

/**
 * `sh-devices-2027` as an expert would write it for this one model: every constant hoisted, everything of a lane in
 * registers, growth as running products, what is the same in all periods worked out once, outputs written in one stream.
 */
function shanghai(program: Program): Loop {
  const at = (name: string): number => program.inputs.indexOf(name)
  const by = (name: string): number[] => [2025, 2026, 2027, 2028].map((year) => at(`${name}@${year}`))
  const [size1, size2, inside, dev0, beijing0] = [
    'leader_1_size',
    'leader_2_size',
    'inside_share',
    'dev@2024',
    'beijing@2024',
  ].map(at)
  const [threshold, wanted, share2024] = ['threshold', 'leaders_wanted', 'share_2024'].map(
    (name) => program.defaults[at(name)] as number,
  )
  const [leaderGrowth, devGrowth, restGrowth, beijingGrowth] = [
    'leader_growth',
    'dev_growth',
    'rest_growth',
    'beijing_growth',
  ].map(by)
  return (columns, lanes, out) => {
    const pick = (inputs: readonly number[] | undefined): Float64Array[] =>
      (inputs ?? []).map((i) => columns[i] as Float64Array)
    const [L1, L2, Inside, Dev, Beijing] = pick([size1, size2, inside, dev0, beijing0] as number[]) as [
      Float64Array,
      Float64Array,
      Float64Array,
      Float64Array,
      Float64Array,
    ]
    const grow = [pick(leaderGrowth), pick(devGrowth), pick(restGrowth), pick(beijingGrowth)] as const
    const [G1, G2, G3, G4] = grow[0] as [Float64Array, Float64Array, Float64Array, Float64Array]
    const [D1, D2, D3, D4] = grow[1] as [Float64Array, Float64Array, Float64Array, Float64Array]
    const [R1, R2, R3, R4] = grow[2] as [Float64Array, Float64Array, Float64Array, Float64Array]
    const [B1, B2, B3, B4] = grow[3] as [Float64Array, Float64Array, Float64Array, Float64Array]
    const limit = threshold as number
    const leaders = wanted as number
    const perShare = 1 / (share2024 as number) - 1
    const third = 1 / 3
    let o = 0
    for (let i = 0; i < lanes; i++) {
      const g1 = 1 + (G1[i] as number)
      const g2 = 1 + (G2[i] as number)
      const g3 = 1 + (G3[i] as number)
      const g4 = 1 + (G4[i] as number)
      const a0 = L1[i] as number
      const a1 = a0 * g1
      const a2 = a1 * g2
      const a3 = a2 * g3
      const a4 = a3 * g4
      const b0 = L2[i] as number
      const b1 = b0 * g1
      const b2 = b1 * g2
      const b3 = b2 * g3
      const b4 = b3 * g4
      const d0 = Dev[i] as number
      const d1 = d0 * (1 + (D1[i] as number))
      const d2 = d1 * (1 + (D2[i] as number))
      const d3 = d2 * (1 + (D3[i] as number))
      const d4 = d3 * (1 + (D4[i] as number))
      const r0 = d0 * perShare
      const r1 = r0 * (1 + (R1[i] as number))
      const r2 = r1 * (1 + (R2[i] as number))
      const r3 = r2 * (1 + (R3[i] as number))
      const r4 = r3 * (1 + (R4[i] as number))
      const c0 = Beijing[i] as number
      const c1 = c0 * (1 + (B1[i] as number))
      const c2 = c1 * (1 + (B2[i] as number))
      const c3 = c2 * (1 + (B3[i] as number))
      const c4 = c3 * (1 + (B4[i] as number))
      const n1 = (limit / a0) ** third - 1
      const n2 = (limit / b0) ** third - 1
      const n3 = (d3 / c0) ** third - 1
      const s = Inside[i] as number
      out[o] = a0
      out[o + 1] = a1
      out[o + 2] = a2
      out[o + 3] = a3
      out[o + 4] = a4
      out[o + 5] = b0
      out[o + 6] = b1
      out[o + 7] = b2
      out[o + 8] = b3
      out[o + 9] = b4
      out[o + 10] = n1
      out[o + 11] = n1
      out[o + 12] = n1
      out[o + 13] = n1
      out[o + 14] = n1
      out[o + 15] = n2
      out[o + 16] = n2
      out[o + 17] = n2
      out[o + 18] = n2
      out[o + 19] = n2
      out[o + 20] = Math.max(0, leaders - (a0 > limit ? 1 : 0) - (b0 > limit ? 1 : 0))
      out[o + 21] = Math.max(0, leaders - (a1 > limit ? 1 : 0) - (b1 > limit ? 1 : 0))
      out[o + 22] = Math.max(0, leaders - (a2 > limit ? 1 : 0) - (b2 > limit ? 1 : 0))
      out[o + 23] = Math.max(0, leaders - (a3 > limit ? 1 : 0) - (b3 > limit ? 1 : 0))
      out[o + 24] = Math.max(0, leaders - (a4 > limit ? 1 : 0) - (b4 > limit ? 1 : 0))
      out[o + 25] = d0
      out[o + 26] = d1
      out[o + 27] = d2
      out[o + 28] = d3
      out[o + 29] = d4
      out[o + 30] = r0
      out[o + 31] = r1
      out[o + 32] = r2
      out[o + 33] = r3
      out[o + 34] = r4
      out[o + 35] = d0 / (d0 + r0)
      out[o + 36] = d1 / (d1 + r1)
      out[o + 37] = d2 / (d2 + r2)
      out[o + 38] = d3 / (d3 + r3)
      out[o + 39] = d4 / (d4 + r4)
      out[o + 40] = ((a0 + b0) * s) / d0
      out[o + 41] = ((a1 + b1) * s) / d1
      out[o + 42] = ((a2 + b2) * s) / d2
      out[o + 43] = ((a3 + b3) * s) / d3
      out[o + 44] = ((a4 + b4) * s) / d4
      out[o + 45] = c0
      out[o + 46] = c1
      out[o + 47] = c2
      out[o + 48] = c3
      out[o + 49] = c4
      out[o + 50] = n3
      out[o + 51] = n3
      out[o + 52] = n3
      out[o + 53] = n3
      out[o + 54] = n3
      o += 55
    }
  }
}
