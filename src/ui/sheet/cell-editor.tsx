import { createUniqueId, onCleanup, onMount, Show } from 'solid-js'
import type { Text } from '../../locale/text.ts'
import { t } from '../../session/language.ts'
import type { Edit } from './edit.ts'
import { endOfEdit } from './editor-keys.ts'
import type { Editing } from './grid.ts'

interface CellEditorProps {
  readonly editing: Editing
  readonly label: string
  readonly problem: Text | null
  /** The message stands above the cell, near the lower end of the sheet. */
  readonly above: boolean
  readonly edit: Edit
  readonly leave: () => void
  readonly editorRef: (element: HTMLInputElement | null) => void
}

/** The text box over a cell. Wrong text keeps it open and says what was found and what is expected. */
export function CellEditor(props: CellEditorProps) {
  const messageId = createUniqueId()
  let input!: HTMLInputElement
  let done = false

  onMount(() => {
    props.editorRef(input)
    input.focus({ preventScroll: true })
    input.setSelectionRange(input.value.length, input.value.length)
  })
  onCleanup(() => {
    done = true
    props.editorRef(null)
  })

  function onKeyDown(event: KeyboardEvent): void {
    event.stopPropagation()
    const end = endOfEdit(event, props.editing.mode)
    if (end === null) return
    event.preventDefault()
    if (end.kind === 'cancel') {
      props.edit.cancel()
      props.leave()
    } else if (props.edit.commit(input.value, end.move)) props.leave()
  }

  function onBlur(): void {
    if (!done && document.hasFocus()) props.edit.commit(input.value, null)
  }

  return (
    <>
      <input
        ref={input}
        class="sheet-editor"
        value={props.editing.text}
        aria-label={props.label}
        aria-invalid={props.problem !== null}
        aria-describedby={props.problem ? messageId : undefined}
        autocomplete="off"
        spellcheck={false}
        enterkeyhint="done"
        onKeyDown={onKeyDown}
        onBlur={onBlur}
      />
      <Show when={props.problem}>
        {(problem) => (
          <div class="sheet-problem" classList={{ above: props.above }} id={messageId} role="alert">
            {t(problem())}
          </div>
        )}
      </Show>
    </>
  )
}
