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

  function show(): void {
    setReport(() => loaded)
    shrink(document.querySelector<HTMLElement>('.report'))
  }

  const hide = () => setReport(null)

  onMount(() => {
    addEventListener('beforeprint', show)
    addEventListener('afterprint', hide)
    const timer = setTimeout(() => void load(), 50)
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

/** Height of an A4 page less its margins, in CSS px. */
const PAGE = 1028

/** Makes a report that is longer than a page smaller, so that it stays one page; not below what can be read. */
function shrink(report: HTMLElement | null): void {
  if (report === null) return
  report.classList.add('measured')
  const height = report.offsetHeight
  report.classList.remove('measured')
  if (height > PAGE) report.style.setProperty('zoom', String(Math.max(0.7, PAGE / height)))
}
