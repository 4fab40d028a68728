import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { type Browser, findBrowser, quietSwitches } from './browser.ts'
import { run } from './run-command.ts'

const root = process.getuid?.() === 0
const hasApt = existsSync('/usr/bin/apt-get')

/** What the tests draw with, and one line that says so. */
export interface Drawing {
  readonly browser: Browser | null
  readonly line: string
}

/** Finds a browser and Chinese fonts; installs what is missing: by Playwright, else by apt when root. */
export async function prepareDrawing(): Promise<Drawing> {
  const fonts = await prepareFonts()
  const browser = findBrowser() ?? (await byPlaywright()) ?? (await byApt())
  const line = browser
    ? `browser: ${browser.path} (${browser.origin}); Chinese fonts: ${fonts}`
    : 'No browser found and none could be installed: install Chrome or Chromium, or name one in GAPLINE_BROWSER.'
  return { browser, line }
}

async function byPlaywright(): Promise<Browser | null> {
  const installed = await run('npx', ['playwright', 'install', 'chromium'], { seconds: 180 })
  if (!installed.ok) return null
  if (!(await starts()) && root && hasApt)
    await run('npx', ['playwright', 'install-deps', 'chromium'], { seconds: 240 })
  return (await starts()) ? { path: chromium.executablePath(), origin: 'installed by Playwright' } : null
}

async function starts(): Promise<boolean> {
  try {
    await (await chromium.launch({ executablePath: chromium.executablePath(), args: [...quietSwitches] })).close()
    return true
  } catch {
    return false
  }
}

async function byApt(): Promise<Browser | null> {
  await apt('chromium')
  const found = findBrowser()
  return found && { ...found, origin: 'installed by apt' }
}

async function prepareFonts(): Promise<string> {
  if (process.platform !== 'linux') return "the system's"
  const found = await chineseFont()
  if (found) return found
  await apt('fontconfig', 'fonts-noto-cjk')
  const installed = await chineseFont()
  return installed ? `${installed}, installed by apt` : 'none, so Chinese text is drawn as boxes'
}

async function chineseFont(): Promise<string | null> {
  const list = await run('fc-list', [':lang=zh', 'family'], { seconds: 20 })
  const family = list.output.split('\n').filter(Boolean).sort()[0]
  return list.ok && family ? (family.split(',')[0] ?? null) : null
}

async function apt(...packages: string[]): Promise<void> {
  if (!root || !hasApt) return
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  await run('apt-get', ['update', '-q'], { seconds: 120, env })
  await run('apt-get', ['install', '-yq', '--no-install-recommends', ...packages], { seconds: 300, env })
}
