import { type Accessor, createEffect, on, onCleanup } from 'solid-js'

/**
 * Lets an element grow but not shrink while its content changes, so that what stands under it holds still; `afresh`
 * (another language or model) and a new width let it shrink again. Nothing is measured out of turn.
 */
export function createTallest(afresh: Accessor<unknown>): (element: HTMLElement) => void {
  let element: HTMLElement | null = null
  let width = 0
  const release = () => element?.style.removeProperty('min-height')
  const observer = new ResizeObserver(() => {
    if (element === null) return
    if (element.offsetWidth !== width) release()
    width = element.offsetWidth
    element.style.setProperty('min-height', `${element.offsetHeight}px`)
  })
  createEffect(on(afresh, release, { defer: true }))
  onCleanup(() => observer.disconnect())
  return (made) => {
    element = made
    observer.observe(made)
  }
}
