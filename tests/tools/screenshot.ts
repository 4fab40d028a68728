import { chromium } from '@playwright/test'
import { serve } from '../../src/cli/static-server.ts'
import { findBrowser, quietSwitches } from './browser.ts'

const browser = findBrowser()
if (!browser) throw new Error('No browser found: install Chrome or Chromium, or name one in GAPLINE_BROWSER.')

/** Draws the README's picture: the built page as it opens, in each language, at the width of an office screen. */
const { address, close } = await serve({ directory: 'dist', base: '/', port: 0 })
const running = await chromium.launch({ executablePath: browser.path, args: [...quietSwitches] })
for (const [locale, name] of [
  ['en-US', 'screenshot'],
  ['zh-CN', 'screenshot-zh'],
] as const) {
  const page = await running.newPage({ viewport: { width: 1440, height: 1000 }, locale, colorScheme: 'light' })
  await page.goto(address)
  await page.locator('[data-verdict]').waitFor()
  await page.waitForLoadState('networkidle')
  await page.screenshot({ path: `tests/readme/${name}.png` })
}
await running.close()
await close()
