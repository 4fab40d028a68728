import type { Library } from '../figures/figure.ts'
import type { Findings } from './findings.ts'
import type { Axis } from './model.ts'
import type { ModelData } from './schema.ts'

export type NameKind = 'lever' | 'by-period lever' | 'row' | 'constant' | 'table'

/** What every step of reading a model file needs. */
export interface Context {
  readonly data: ModelData
  readonly findings: Findings
  readonly library: Library
  readonly axis: Axis
  /** Every declared name and what it stands for. */
  readonly names: ReadonlyMap<string, NameKind>
}
