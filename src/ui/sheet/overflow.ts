import { type Accessor, createEffect, createSignal, on, onCleanup } from 'solid-js'

/**
 * Whether a scrolled element has more to its right than is in sight; `changed` is what else may widen it. `watch` is
 * the element's ref and `look` its scroll handler.
 */
export function createOverflow(changed: Accessor<unknown>): {
  readonly more: Accessor<boolean>
  readonly watch: (element: HTMLElement) => void
  readonly look: () => void
} {
  const [more, setMore] = createSignal(false)
  let scrolled: HTMLElement | null = null
  const look = () => {
    if (scrolled) setMore(scrolled.scrollWidth - scrolled.clientWidth - scrolled.scrollLeft > 4)
  }
  const observer = new ResizeObserver(look)
  createEffect(on(changed, () => requestAnimationFrame(look), { defer: true }))
  onCleanup(() => observer.disconnect())
  const watch = (element: HTMLElement) => {
    scrolled = element
    observer.observe(element)
  }
  return { more, watch, look }
}
