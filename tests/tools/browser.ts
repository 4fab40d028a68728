import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from '@playwright/test'

/** A browser to test in, and where it came from. */
export interface Browser {
  readonly path: string
  readonly origin: string
}

/** The oldest Chromium the page is built for. */
const oldest = 102

const commands = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'microsoft-edge']

const elsewhere = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]

/** Switches that keep a test browser to itself: nothing in the background asks the network for anything. */
export const quietSwitches: readonly string[] = [
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-gpu',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
]

/** The browser named by the environment, else Playwright's own, else an installed one; null if there is none. */
export function findBrowser(): Browser | null {
  const named = process.env.GAPLINE_BROWSER
  if (named) return { path: named, origin: 'GAPLINE_BROWSER' }
  const own = chromium.executablePath()
  if (existsSync(own)) return { path: own, origin: "Playwright's own" }
  const path = [...onPath(), ...elsewhere].find((candidate) => existsSync(candidate) && recent(candidate))
  return path ? { path, origin: 'installed' } : null
}

function onPath(): string[] {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
  return commands.flatMap((command) => folders.map((folder) => join(folder, command)))
}

// A browser of Windows prints no version on the console: it is taken as it is.
function recent(path: string): boolean {
  if (process.platform === 'win32') return true
  try {
    const text = execFileSync(path, ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
    return Number(/(\d+)\.\d+/.exec(text)?.[1]) >= oldest
  } catch {
    return false
  }
}
