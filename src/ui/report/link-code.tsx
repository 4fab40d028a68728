import { Show } from 'solid-js'
import { encode } from 'uqr'
import { reportWords as words } from '../../locale/words/report.ts'
import { t } from '../../session/language.ts'

/** More characters than this make a code too fine to scan from paper. */
const MOST = 900

/** Longer links are not set out in letters: nobody types them. */
const LEGIBLE = 260

/** The link as a QR code, each dark module a unit square of one path. */
export function LinkCode(props: { readonly link: string }) {
  const code = () => (props.link.length > MOST ? null : encode(props.link, { ecc: 'L', border: 1 }))
  return (
    <div class="report-link">
      <Show when={code()} fallback={<small>{t(words.linkTooLong)}</small>}>
        {(qr) => (
          <>
            <small>
              {t(words.link)}
              <Show when={props.link.length <= LEGIBLE}>
                <span class="report-url">{props.link}</span>
              </Show>
            </small>
            <svg viewBox={`0 0 ${qr().size} ${qr().size}`} role="img" aria-label={props.link}>
              <path d={modules(qr().data)} />
            </svg>
          </>
        )}
      </Show>
    </div>
  )
}

function modules(data: readonly (readonly boolean[])[]): string {
  return data.flatMap((line, y) => line.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join('')
}
