/** What one measurement found: ratios by name, and lines for the reader. */
export interface Findings {
  readonly ratios: Readonly<Record<string, number>>
  readonly lines: readonly string[]
}

export function ms(time: number): string {
  return `${time.toPrecision(3)} ms`
}
