import { createSignal, type JSX, onCleanup, onMount } from 'solid-js'
import { panelWords as words } from '../../locale/words/panels.ts'
import { t } from '../../session/language.ts'
import './dialog.css'

interface Props {
  readonly title: string
  readonly wide?: boolean
  readonly children: JSX.Element
  onClose(): void
}

const [topDialog, setTopDialog] = createSignal<HTMLDialogElement | null>(null)

/** The panel in view, over which messages must show; reactive. */
export { topDialog }

/** A panel over the page: native dialog, closed by Escape, its button or a click beside it. */
export function Dialog(props: Props) {
  let dialog: HTMLDialogElement | undefined
  const before = document.activeElement
  onMount(() => {
    dialog?.showModal()
    setTopDialog(dialog ?? null)
  })
  onCleanup(() => {
    setTopDialog(null)
    if (before instanceof HTMLElement) before.focus()
  })
  return (
    <dialog
      ref={dialog}
      class="panel"
      classList={{ wide: props.wide ?? false }}
      aria-label={props.title}
      onClose={() => props.onClose()}
      onPointerDown={(event) => {
        if (event.target === dialog) dialog?.close()
      }}
    >
      <div class="panel-body">
        <header class="panel-head">
          <h2>{props.title}</h2>
          <button type="button" class="plain" aria-label={t(words.close)} onClick={() => dialog?.close()}>
            ×
          </button>
        </header>
        {props.children}
      </div>
    </dialog>
  )
}
