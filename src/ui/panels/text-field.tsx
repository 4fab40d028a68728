import { Show } from 'solid-js'

interface Props {
  readonly name: string
  readonly label: string
  readonly hint?: string
  readonly value: string
  /** Left out: a single line. */
  readonly rows?: number
  readonly most: number
  /** True for the box that the form opens on. */
  readonly first?: boolean
  onText(text: string): void
}

/** A labelled text box of one line or several. */
export function TextField(props: Props) {
  const set = (event: { readonly currentTarget: HTMLInputElement | HTMLTextAreaElement }) =>
    props.onText(event.currentTarget.value)
  return (
    <Show
      when={props.rows}
      fallback={
        <label>
          <Caption label={props.label} hint={props.hint} />
          <input
            type="text"
            name={props.name}
            maxlength={props.most}
            value={props.value}
            autofocus={props.first ?? false}
            onInput={set}
          />
        </label>
      }
    >
      {(rows) => (
        <label>
          <Caption label={props.label} hint={props.hint} />
          <textarea name={props.name} rows={rows()} maxlength={props.most} value={props.value} onInput={set} />
        </label>
      )}
    </Show>
  )
}

function Caption(props: { readonly label: string; readonly hint: string | undefined }) {
  return (
    <span>
      {props.label} <Show when={props.hint}>{(hint) => <small>{hint()}</small>}</Show>
    </span>
  )
}
