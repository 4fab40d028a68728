import { defineConfig } from '@playwright/test'
import { findBrowser, quietSwitches } from '../tools/browser.ts'

const browser = findBrowser()
if (!browser) throw new Error('No browser found: install Chrome or Chromium, or name one in GAPLINE_BROWSER.')

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  globalSetup: './start-server.ts',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  retries: 0,
  timeout: 30_000,
  expect: { timeout: 7_000 },
  reporter: 'list',
  use: {
    viewport: { width: 1440, height: 900 },
    locale: 'en-US',
    timezoneId: 'Asia/Shanghai',
    trace: 'off',
    launchOptions: { executablePath: browser.path, args: [...quietSwitches] },
  },
})
