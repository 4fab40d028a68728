import models from 'virtual:gapline/models'

/** Everything that loads after the first view. */
const parts: readonly (() => Promise<unknown>)[] = [
  () => import('../storage/scenarios.ts'),
  () => import('../storage/last.ts'),
  () => import('../storage/id.ts'),
  () => import('../scenario/schema.ts'),
  () => import('../scenario/file.ts'),
  () => import('../scenario/link.ts'),
  () => import('../scenario/fit.ts'),
  () => import('../scenario/problems.ts'),
  () => import('../locale/problem-words.ts'),
  () => import('../exchange/download.ts'),
  () => import('./report/report.tsx'),
  () => import('./panels/panels.tsx'),
  () => import('./panels/sources.tsx'),
  () => import('./panels/share.tsx'),
  () => import('./panels/export.tsx'),
  () => import('./panels/print.tsx'),
  () => import('./panels/base-form.tsx'),
  () => import('./library/scenarios.tsx'),
  ...models.map((model) => () => model.load()),
]

/**
 * Fetches, once the first view stands, all that may be needed later: the page then works without a network, and a
 * server that is renewed meanwhile takes nothing away from it.
 */
export async function prefetch(): Promise<void> {
  for (const part of parts) await part().catch(() => undefined)
}
