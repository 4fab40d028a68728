import models from 'virtual:gapline/models'
import { createResource, createSignal, For, Show } from 'solid-js'
import { libraryWords as words } from '../../locale/words/library.ts'
import type { Keeper } from '../../session/keeper.ts'
import { language, t } from '../../session/language.ts'
import type { Workspace } from '../../session/workspace.ts'
import { type Listed, list } from '../../storage/scenarios.ts'
import { Dialog } from '../panels/dialog.tsx'
import './scenarios.css'

interface Props {
  readonly workspace: Workspace
  readonly keeper: Keeper
  onClose(): void
}

/** What is stored in this browser: open, rename, duplicate, delete with undo; files in and out. */
export default function Scenarios(props: Props) {
  const [stored] = createResource(
    () => props.keeper.changes() + 1,
    async () => {
      const found = await list()
      return found.ok ? found.value : null
    },
  )
  const open = async (id: string) => {
    await props.keeper.openStored(id)
    props.onClose()
  }
  return (
    <Dialog wide title={t(words.title)} onClose={props.onClose}>
      <Show when={stored.latest !== null} fallback={<p>{t(words.cannotKeep)}</p>}>
        <Show when={stored.latest?.length !== 0} fallback={<p class="stored-empty">{t(words.empty)}</p>}>
          <ul class="stored">
            <For each={stored.latest}>
              {(entry) => <Entry entry={entry} keeper={props.keeper} onOpen={() => void open(entry.id)} />}
            </For>
          </ul>
        </Show>
      </Show>
      <div class="stored-files">
        <Show when={props.keeper.entry() === null}>
          <button type="button" onClick={() => props.keeper.keep()}>
            {t(words.keepThis)}
          </button>
        </Show>
        <button type="button" onClick={() => void props.keeper.saveFile()}>
          {t(words.saveFile)}
        </button>
        <label class="file-button">
          {t(words.openFile)}
          <input
            type="file"
            accept=".json,application/json"
            onChange={async (event) => {
              const [file] = event.currentTarget.files ?? []
              if (file === undefined) return
              await props.keeper.openFile(file)
              props.onClose()
            }}
          />
        </label>
        <small>{t(words.dropHint)}</small>
      </div>
    </Dialog>
  )
}

interface EntryProps {
  readonly entry: Listed
  readonly keeper: Keeper
  onOpen(): void
}

function Entry(props: EntryProps) {
  const [naming, setNaming] = createSignal(false)
  const title = () => (props.entry.title === '' ? t(words.untitled) : props.entry.title)
  const model = () => models.find((one) => one.id === props.entry.modelId)
  const broken = () => props.entry.problems.length > 0
  return (
    <li class="stored-entry">
      <Show
        when={naming()}
        fallback={
          <button type="button" class="stored-title plain" disabled={broken()} onClick={() => props.onOpen()}>
            {title()}
          </button>
        }
      >
        <input
          type="text"
          class="stored-title"
          maxlength={120}
          aria-label={t(words.name)}
          value={props.entry.title}
          ref={(box) => queueMicrotask(() => box.select())}
          onKeyDown={(event) => {
            if (event.key === 'Enter') event.currentTarget.blur()
            if (event.key === 'Escape') {
              event.preventDefault()
              setNaming(false)
            }
          }}
          onBlur={(event) => {
            if (!naming()) return
            setNaming(false)
            void props.keeper.rename(props.entry.id, event.currentTarget.value.trim())
          }}
        />
      </Show>
      <span class="stored-note">
        {model() ? t(model()?.title ?? words.untitled) : props.entry.modelId}
        {' · '}
        {broken() ? t(words.broken) : when(props.entry.updated)}
        <Show when={props.keeper.entry()?.id === props.entry.id}> · {t(words.openNow)}</Show>
      </span>
      <span class="stored-actions">
        <button type="button" class="plain" disabled={broken()} onClick={() => setNaming(true)}>
          {t(words.rename)}
        </button>
        <button
          type="button"
          class="plain"
          disabled={broken()}
          onClick={() => void props.keeper.duplicate(props.entry.id)}
        >
          {t(words.duplicate)}
        </button>
        <button type="button" class="plain" onClick={() => void props.keeper.remove(props.entry.id)}>
          {t(words.remove)}
        </button>
      </span>
    </li>
  )
}

function when(iso: string): string {
  const locale = language() === 'zh' ? 'zh-CN' : 'en-GB'
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(iso))
}
