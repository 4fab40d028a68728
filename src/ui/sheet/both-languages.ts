import type { Language, Text } from '../../locale/text.ts'

/** A text from what each language makes of it. */
export function bothLanguages(text: (language: Language) => string): Text {
  return { en: text('en'), zh: text('zh') }
}
