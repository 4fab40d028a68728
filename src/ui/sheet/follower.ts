import { type Accessor, createComputed, createSignal, onCleanup } from 'solid-js'

/**
 * The value of `source`, at once as a rule, but a frame later while `late` holds: during a drag the chart is drawn
 * first and the sheet follows, newest value only.
 */
export function createFollower<T>(source: Accessor<T>, late: Accessor<boolean>): Accessor<T> {
  const [shown, setShown] = createSignal<T>(source())
  let newest: T
  let frame = 0
  const show = () => {
    frame = 0
    setShown(() => newest)
  }
  createComputed(() => {
    newest = source()
    if (late()) {
      if (frame === 0) frame = requestAnimationFrame(show)
      return
    }
    cancelAnimationFrame(frame)
    show()
  })
  onCleanup(() => cancelAnimationFrame(frame))
  return shown
}
