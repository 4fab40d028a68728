import { createSignal } from 'solid-js'
import type { Language, Text } from '../locale/text.ts'
import { recall, remember } from './memory.ts'

const KEY = 'language'

function preferred(): Language {
  const kept = recall(KEY)
  if (kept === 'en' || kept === 'zh') return kept
  return navigator.language.toLowerCase().startsWith('zh') ? 'zh' : 'en'
}

const [language, set] = createSignal<Language>(preferred())

/** Language of the interface; reactive. */
export { language }

/** Switches the interface and remembers the choice on this computer. */
export function setLanguage(next: Language): void {
  set(next)
  remember(KEY, next)
}

/** The text in the reader's language; reactive. */
export function t(text: Text): string {
  return text[language()]
}
