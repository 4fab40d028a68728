import type { YamlDocument, YamlPath } from '../figures/yaml.ts'
import type { Problem } from '../locale/problem.ts'
import type { ModelProblemKind } from './problem-kind.ts'

/** Collects what is wrong with one model file, each at its line. */
export class Findings {
  readonly document: YamlDocument
  readonly #problems: Problem[] = []

  constructor(document: YamlDocument) {
    this.document = document
  }

  get problems(): readonly Problem[] {
    return this.#problems
  }

  /** A problem of the value at the path. */
  at(path: YamlPath, kind: ModelProblemKind, values: Problem['values'] = {}): void {
    this.#problems.push({ kind, place: this.document.placeOf(path), values })
  }

  /** A problem of the key at the path. */
  atKey(path: YamlPath, kind: ModelProblemKind, values: Problem['values'] = {}): void {
    this.#problems.push({ kind, place: this.document.keyPlaceOf(path), values })
  }

  /** A problem inside the text at the path, `offset` from 0. */
  inText(path: YamlPath, offset: number, length: number, kind: string, values: Problem['values'] = {}): void {
    this.#problems.push({ kind, place: this.document.placeInText(path, offset, length), values })
  }
}
