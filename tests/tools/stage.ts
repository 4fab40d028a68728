import type { Ended } from './run-command.ts'

/** What a stage of the test run found; `output` is shown only if something failed. */
export interface Counted {
  passed: number
  failed: number
  output: string
}

/** One part of the test run. */
export interface Stage {
  readonly name: string
  check(): Promise<Counted>
}

/** A command that passes or fails as a whole. */
export const counted = ({ ok, output }: Ended): Counted => ({ passed: ok ? 1 : 0, failed: ok ? 0 : 1, output })
