import { type Accessor, createSignal, onCleanup, onMount } from 'solid-js'
import type Report from './report/report.tsx'

export interface Paper {
  /** The printed page's component while the browser prints; null at all other times. */
  readonly report: Accessor<typeof Report | null>
  print(): Promise<void>
}

/**
 * Puts the report into the page for as long as the browser prints, also when the reader prints by the browser's own
 * command: its code is loaded in the first idle time, since `beforeprint` does not wait.
 */
export function createPaper(): Paper {
  const [report, setReport] = createSignal<typeof Report | null>(null)
  let loaded: typeof Report | null = null

  async function load(): Promise<void> {
    loaded ??= (await import('./report/report.tsx')).default
  }

  const show = () => setReport(() => loaded)
  const hide = () => setReport(null)

  onMount(() => {
    addEventListener('beforeprint', show)
    addEventListener('afterprint', hide)
    const timer = setTimeout(() => void load(), 600)
    onCleanup(() => {
      removeEventListener('beforeprint', show)
      removeEventListener('afterprint', hide)
      clearTimeout(timer)
    })
  })

  return {
    report,
    async print() {
      await load()
      window.print()
    },
  }
}
