import { createSignal, Show } from 'solid-js'
import { copyText } from '../../exchange/clipboard.ts'
import { shareWords as words } from '../../locale/words/share.ts'
import { linkFits } from '../../scenario/link.ts'
import { linkTo, reachable } from '../../session/address.ts'
import type { Keeper } from '../../session/keeper.ts'
import { t } from '../../session/language.ts'
import type { Workspace } from '../../session/workspace.ts'
import { Dialog } from './dialog.tsx'
import './form.css'

interface Props {
  readonly workspace: Workspace
  readonly keeper: Keeper
  onClose(): void
}

/** A link where one leads somewhere, else the file; says what the link carries before it is copied. */
export default function Share(props: Props) {
  const [copied, setCopied] = createSignal<boolean | null>(null)
  const link = () => linkTo(props.workspace)
  const usable = () => reachable() && linkFits(link())
  const typed = () => {
    const { overrides, bases } = props.workspace.scenario()
    return Object.keys(overrides).length + Object.keys(bases).length > 0
  }
  return (
    <Dialog title={t(words.title)} onClose={props.onClose}>
      <div class="form">
        <Show when={!reachable()}>
          <p class="form-intro">{t(words.local)}</p>
        </Show>
        <Show when={reachable() && !usable()}>
          <p class="form-intro">{t(words.tooLong)}</p>
        </Show>
        <Show when={usable()}>
          <p class="form-intro">{t(typed() ? words.carries : words.plain)}</p>
        </Show>
        <textarea
          class="share-link"
          aria-label={t(words.link)}
          readonly
          rows={4}
          value={link()}
          onFocus={(event) => event.currentTarget.select()}
        />
        <div class="form-actions">
          <button
            type="button"
            classList={{ primary: usable() }}
            onClick={async () => setCopied(await copyText(link()))}
          >
            {t(words.copy)}
          </button>
          <button type="button" classList={{ primary: !usable() }} onClick={() => void props.keeper.saveFile()}>
            {t(words.file)}
          </button>
          <span role="status">
            <Show when={copied() !== null}>{t(copied() ? words.copied : words.copyByHand)}</Show>
          </span>
        </div>
      </div>
    </Dialog>
  )
}
