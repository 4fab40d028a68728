/**
 * What is wrong with something that came from outside (a model file, a link, a scenario file, a typed cell):
 * a value, never an exception. `kind` chooses the words (see `problem-words.ts`), `place` says where,
 * `values` fill the words in. `found` and `expected` are the usual two.
 */
export interface Problem {
  readonly kind: string
  readonly place: Place
  readonly values: Readonly<Record<string, string | number>>
}

/** Where a problem stands; lines and columns count from 1, a path reads like `levers.growth.min`. */
export interface Place {
  readonly file?: string
  readonly line?: number
  readonly column?: number
  readonly path?: string
  /** Number of characters to underline from `column`. */
  readonly length?: number
}

/** Either a value or what stands in its way; warnings may accompany a value. */
export type Checked<T> =
  | { readonly ok: true; readonly value: T; readonly problems: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] }
