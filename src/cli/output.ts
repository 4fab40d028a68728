/** What a command prints and how it ends. */
export interface Output {
  readonly out: string
  readonly err: string
  readonly code: number
}
