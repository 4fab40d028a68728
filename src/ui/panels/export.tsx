import { createSignal, type JSX, Show } from 'solid-js'
import { gridOf } from '../../exchange/answer-grid.ts'
import { copyPicture, copyTable, copyText } from '../../exchange/clipboard.ts'
import { csvBlob } from '../../exchange/csv.ts'
import { download, fileName } from '../../exchange/download.ts'
import { pngBlob, svgBlob } from '../../exchange/picture.ts'
import { tableOf } from '../../exchange/table.ts'
import type { Text } from '../../locale/text.ts'
import { exportWords as words } from '../../locale/words/export.ts'
import { briefingOf } from '../../session/briefing.ts'
import type { Keeper } from '../../session/keeper.ts'
import { language, t } from '../../session/language.ts'
import { isoDay } from '../../session/occasion.ts'
import type { Workspace } from '../../session/workspace.ts'
import { Dialog } from './dialog.tsx'
import './form.css'
import './export.css'

interface Props {
  readonly workspace: Workspace
  readonly keeper: Keeper
  onClose(): void
}

/** Everything on screen in forms that other programs take. */
export default function Export(props: Props) {
  const [said, setSaid] = createSignal<Text | null>(null)
  const text = () => briefingOf(props.workspace, language(), isoDay(new Date()))
  const grid = () => gridOf(props.workspace.answer(), language())
  const name = (extension: string) =>
    fileName([props.workspace.source().title[language()], props.workspace.scenario().title], extension)

  const copy = async (copying: Promise<boolean>) => setSaid((await copying) ? words.copied : words.notCopied)
  const save = (blob: Blob, extension: string) => {
    download(blob, name(extension))
    setSaid(words.savedFile)
  }

  async function savePicture(png: Promise<Blob>): Promise<void> {
    const blob = await png.catch(() => null)
    if (blob === null) setSaid(words.noPicture)
    else save(blob, 'png')
  }

  return (
    <Dialog title={t(words.title)} onClose={props.onClose}>
      <textarea class="export-text" rows={10} readonly aria-label={t(words.text)} value={text()} />
      <div class="exports">
        <Row label={t(words.text)}>
          <button type="button" class="primary" onClick={() => void copy(copyText(text()))}>
            {t(words.copyText)}
          </button>
        </Row>
        <Row label={t(words.table)}>
          <button type="button" onClick={() => void copy(copyTable(tableOf(grid())))}>
            {t(words.copyTable)}
          </button>
          <button type="button" onClick={() => save(csvBlob(grid()), 'csv')}>
            {t(words.saveCsv)}
          </button>
        </Row>
        <Show when={drawing()}>
          {(chart) => (
            <Row label={t(words.chart)}>
              <button type="button" onClick={() => void copy(copyPicture(onPaper(() => pngBlob(chart()))))}>
                {t(words.copyPicture)}
              </button>
              <button
                type="button"
                onClick={() =>
                  save(
                    onPaper(() => svgBlob(chart())),
                    'svg',
                  )
                }
              >
                {t(words.saveSvg)}
              </button>
              <button type="button" onClick={() => void savePicture(onPaper(() => pngBlob(chart())))}>
                {t(words.savePng)}
              </button>
            </Row>
          )}
        </Show>
        <Row label={t(words.scenario)}>
          <button type="button" onClick={() => void props.keeper.saveFile()}>
            {t(words.saveFile)}
          </button>
        </Row>
      </div>
      <p class="export-said" role="status">
        <Show when={said()}>{(message) => <>{t(message())}</>}</Show>
      </p>
    </Dialog>
  )
}

function Row(props: { readonly label: string; readonly children: JSX.Element }) {
  return (
    <div class="export-row">
      <span>{props.label}</span>
      <div class="form-actions">{props.children}</div>
    </div>
  )
}

/** Draws as for paper: light, and without the state before the last change. Styles are read before this returns. */
function onPaper<T>(draw: () => T): T {
  const { dataset } = document.documentElement
  const shown = dataset.theme ?? 'light'
  dataset.theme = 'light'
  dataset.picture = ''
  try {
    return draw()
  } finally {
    dataset.theme = shown
    delete dataset.picture
  }
}

function drawing(): SVGSVGElement | null {
  return document.querySelector<SVGSVGElement>('main [data-chart] svg')
}
