import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin, Rolldown } from 'vite'
import { strictPolicy, withPolicy } from './content-policy.ts'

/** File name of the page that runs from disk. */
export const singleFileName = 'gapline.html'

/**
 * Makes one HTML file that needs no server: one script, one style sheet and the icon are written into the page, and the
 * Content-Security-Policy names each by its SHA-256.
 */
export function singleFile(): Plugin {
  let publicDir = ''
  return {
    name: 'gapline:single-file',
    enforce: 'post',
    config: () => ({
      build: {
        copyPublicDir: false,
        cssCodeSplit: false,
        assetsInlineLimit: Number.MAX_SAFE_INTEGER,
        rolldownOptions: { output: { codeSplitting: false } },
      },
    }),
    configResolved: (config) => {
      publicDir = config.publicDir
    },
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const page = bundle['index.html']
        if (page?.type !== 'asset') this.error('index.html is not in the bundle')
        const script = taken(bundle, '.js')
        const style = taken(bundle, '.css')
        const left = Object.keys(bundle).filter((name) => name !== 'index.html')
        if (left.length > 0) this.error(`the single file would need these beside it: ${left.join(', ')}`)
        page.source = assemble(String(page.source), { script, style, publicDir })
        page.fileName = singleFileName
      },
    },
  }
}

function taken(bundle: Rolldown.OutputBundle, extension: string): string {
  const names = Object.keys(bundle).filter((name) => name.endsWith(extension))
  const texts = names.map((name) => {
    const file = bundle[name]
    return file?.type === 'chunk' ? file.code : String(file?.source ?? '')
  })
  for (const name of names) delete bundle[name]
  return texts.join('\n')
}

/** The parts that go into the page, as texts; `publicDir` holds the floor script and the icon. */
export interface Parts {
  readonly script: string
  readonly style: string
  readonly publicDir: string
}

/**
 * Writes the parts into the built page in place of the elements that would load them. Throws if the page has no place
 * for one of them.
 */
export function assemble(html: string, { script, style, publicDir }: Parts): string {
  const floor = inlineScript(readFileSync(join(publicDir, 'floor.js'), 'utf8'))
  const code = inlineScript(script)
  const css = normalised(style).replaceAll('</style', '<\\/style')
  const icon = readFileSync(join(publicDir, 'icon.svg')).toString('base64')
  const replacements: readonly (readonly [RegExp, string])[] = [
    [/\s*<script type="module"[^>]*><\/script>/, ''],
    [/\s*<link rel="stylesheet"[^>]*>/, `\n    <style>${css}</style>`],
    [/<script\s+src="\.\/floor\.js"><\/script>/, `<script>${floor}</script>`],
    [/href="\.\/icon\.svg"/, `href="data:image/svg+xml;base64,${icon}"`],
    [/<\/body>/, `  <script type="module">${code}</script>\n  </body>`],
  ]
  const page = replacements.reduce((text, [place, part]) => placed(text, place, part), html)
  return withPolicy(page, {
    ...strictPolicy,
    'script-src': [sha256(floor), sha256(code), "'wasm-unsafe-eval'"],
    'style-src': [sha256(css)],
    'img-src': ['data:', 'blob:'],
    'connect-src': ["'none'"],
    'worker-src': ["'none'"],
    'manifest-src': ["'none'"],
  })
}

function placed(html: string, place: RegExp, part: string): string {
  if (!place.test(html)) throw new Error(`the built page has no place for ${place}`)
  return html.replace(place, () => part)
}

// The HTML parser turns CR LF into LF before the browser hashes the text.
const normalised = (text: string): string => text.replaceAll('\r\n', '\n').replaceAll('\r', '\n')

/** Script text that an HTML parser reads to its end: the two sequences that would leave the element are escaped. */
export const inlineScript = (code: string): string =>
  normalised(code)
    .replace(/<\/(script)/gi, '<\\/$1')
    .replaceAll('<!--', '<\\!--')

const sha256 = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
