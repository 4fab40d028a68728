import type { modelProblems } from '../locale/words/model-problems.ts'

/** What can be wrong with a model beyond its shape: each has its words, so a kind without any does not compile. */
export type ModelProblemKind = Extract<keyof typeof modelProblems, `model-${string}`>
