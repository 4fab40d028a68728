import { For, Show } from 'solid-js'
import { Portal } from 'solid-js/web'
import { panelWords as words } from '../locale/words/panels.ts'
import { t } from '../session/language.ts'
import { dismiss, notices } from '../session/notices.ts'
import { topDialog } from './panels/dialog.tsx'

/** Messages at the edge of the page; each stays until it is read away. */
export function Notices() {
  return (
    <Portal mount={topDialog() ?? document.body}>
      <div class="notices screen-only" role="status" aria-live="polite">
        <For each={notices()}>
          {(notice) => (
            <div class="notice" classList={{ problem: notice.tone === 'problem' }}>
              <div class="notice-text">
                {t(notice.text)}
                <Show when={notice.details.length > 0}>
                  <ul>
                    <For each={notice.details}>{(detail) => <li>{t(detail)}</li>}</For>
                  </ul>
                </Show>
              </div>
              <Show when={notice.action}>
                {(action) => (
                  <button
                    type="button"
                    onClick={() => {
                      action().run()
                      dismiss(notice.id)
                    }}
                  >
                    {t(action().label)}
                  </button>
                )}
              </Show>
              <button type="button" class="plain" onClick={() => dismiss(notice.id)}>
                {t(words.dismiss)}
              </button>
            </div>
          )}
        </For>
      </div>
    </Portal>
  )
}
