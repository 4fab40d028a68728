import type { Phrase, Statement } from './statement.ts'
import type { Language } from './text.ts'
import { english } from './words/verdict-en.ts'
import { chinese } from './words/verdict-zh.ts'

export type { Phrase, Statement } from './statement.ts'

/** The statement in words, to the letter of what the tool may say; only the outcome's words carry a tone. */
export function sentence(statement: Statement, language: Language): readonly Phrase[] {
  return language === 'zh' ? chinese(statement) : english(statement)
}

/** The same as one plain text. */
export function sentenceText(statement: Statement, language: Language): string {
  return sentence(statement, language)
    .map((phrase) => phrase.text)
    .join('')
}
