import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { policyText, strictPolicy } from '../../src/cli/content-policy.ts'
import { assemble, inlineScript } from '../../src/cli/single-file.ts'

const publicDir = mkdtempSync(join(tmpdir(), 'gapline-single-'))
writeFileSync(join(publicDir, 'floor.js'), 'floor()\r\n')
writeFileSync(join(publicDir, 'icon.svg'), '<svg/>')

const built = `<!doctype html><html><head>
    <meta charset="utf-8" />
    <link rel="icon" href="./icon.svg" />
    <script type="module" crossorigin src="./assets/a.js"></script>
    <link rel="stylesheet" crossorigin href="./assets/a.css">
  </head><body><div id="app"></div><script  src="./floor.js"></script></body></html>`

const sha256 = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

describe('the single file', () => {
  const page = assemble(built, { script: 'const a = "$&</script>"', style: 'p { color: red }', publicDir })

  it('loads nothing from beside itself', () => {
    expect(page).not.toMatch(/(src|href)="\.\//)
  })

  it('names every inline script and style by its hash, and nothing else may run', () => {
    const scripts = [...page.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map((match) => sha256(match[1] ?? ''))
    const styles = [...page.matchAll(/<style>([\s\S]*?)<\/style>/g)].map((match) => sha256(match[1] ?? ''))
    expect(scripts).toHaveLength(2)
    expect(page).toContain(`script-src ${scripts.join(' ')} 'wasm-unsafe-eval';`)
    expect(page).toContain(`style-src ${styles.join(' ')};`)
    expect(page).not.toContain('unsafe-inline')
  })

  it('keeps dollar signs of the code as they are', () => {
    expect(page).toContain('const a = "$&<\\/script>"')
  })

  it('is refused when the built page has no place for a part', () => {
    const headless = built.replace('./floor.js', './other.js')
    expect(() => assemble(headless, { script: '', style: '', publicDir })).toThrow(/no place for/)
  })

  it('escapes what would end the script for the HTML parser, with the same meaning', () => {
    expect(inlineScript('"</ScRiPt><!--"')).toBe('"<\\/ScRiPt><\\!--"')
    expect(JSON.stringify(new Function(`return ${inlineScript('"</script><!--"')}`)())).toBe('"</script><!--"')
  })
})

describe('the Content-Security-Policy', () => {
  it('names no origin but its own and allows no inline code and no eval', () => {
    const text = policyText(strictPolicy)
    expect(text).toMatch(/^default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; /)
    expect(text).not.toMatch(/https?:|\*|unsafe-inline|'unsafe-eval'/)
  })

  it('is not loosened by an inline script, style or handler in the page', () => {
    const page = readFileSync('index.html', 'utf8')
    expect(page).not.toMatch(/<style|\sstyle=|\son[a-z]+=|<script(?![^>]*\ssrc=)/)
  })
})
