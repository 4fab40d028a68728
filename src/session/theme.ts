import { createSignal } from 'solid-js'
import { recall, remember } from './memory.ts'

export type Theme = 'light' | 'dark'

const KEY = 'theme'
const system = matchMedia('(prefers-color-scheme: dark)')

function preferred(): Theme {
  const kept = recall(KEY)
  if (kept === 'light' || kept === 'dark') return kept
  return system.matches ? 'dark' : 'light'
}

function show(theme: Theme): void {
  document.documentElement.dataset.theme = theme
}

const [theme, set] = createSignal<Theme>(preferred())
show(theme())

system.addEventListener('change', () => {
  if (recall(KEY) !== null) return
  set(preferred())
  show(theme())
})

/** Light or dark; follows the system until the reader chooses. */
export { theme }

export function setTheme(next: Theme): void {
  set(next)
  show(next)
  remember(KEY, next)
}
