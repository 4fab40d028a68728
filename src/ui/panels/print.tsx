import { reportWords as words } from '../../locale/words/report.ts'
import { limits } from '../../scenario/limits.ts'
import { t } from '../../session/language.ts'
import type { Workspace } from '../../session/workspace.ts'
import { Dialog } from './dialog.tsx'
import './form.css'

interface Props {
  readonly workspace: Workspace
  readonly draft: boolean
  onDraft(draft: boolean): void
  onPrint(): void
  onClose(): void
}

/** What only the reader can say for the head of the printed page; author and remark stay with the scenario. */
export default function Print(props: Props) {
  function set(field: 'author' | 'note', text: string): void {
    const value = text.trim()
    props.workspace.edit((scenario) => (scenario[field] === value ? scenario : { ...scenario, [field]: value }))
  }

  return (
    <Dialog title={t(words.print)} onClose={props.onClose}>
      <form
        class="form"
        onSubmit={(event) => {
          event.preventDefault()
          props.onPrint()
        }}
      >
        <label>
          <span>{t(words.author)}</span>
          <input
            type="text"
            maxlength={limits.author}
            value={props.workspace.scenario().author}
            onChange={(event) => set('author', event.currentTarget.value)}
          />
        </label>
        <label>
          <span>{t(words.note)}</span>
          <textarea rows={2} maxlength={limits.note} onChange={(event) => set('note', event.currentTarget.value)}>
            {props.workspace.scenario().note}
          </textarea>
        </label>
        <label>
          <span>{t(words.showDraft)}</span>
          <input
            type="checkbox"
            checked={props.draft}
            onChange={(event) => props.onDraft(event.currentTarget.checked)}
          />
        </label>
        <p class="form-intro">{t(words.hint)}</p>
        <div class="form-actions">
          <button type="submit" class="primary">
            {t(words.print)}
          </button>
        </div>
      </form>
    </Dialog>
  )
}
