/** The two languages of the interface; every text that a reader sees exists in both. */
export type Language = 'en' | 'zh'

export interface Text {
  readonly en: string
  readonly zh: string
}
