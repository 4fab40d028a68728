import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from './browser.ts'
import { run } from './run-command.ts'
import type { Counted } from './stage.ts'

interface VitestReport {
  readonly numPassedTests: number
  readonly numTotalTests: number
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[]
}

interface PlaywrightReport {
  readonly stats: {
    readonly expected: number
    readonly unexpected: number
    readonly flaky: number
    readonly skipped: number
  }
}

/** Runs the unit tests. A test that is skipped, and a file that does not load, count as failed. */
export async function vitestTests(): Promise<Counted> {
  const file = reportFile('vitest.json')
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  const ended = await run('node_modules/.bin/vitest', args, { env: { NO_COLOR: '1' } })
  const report = read<VitestReport>(file)
  if (!report) return { passed: 0, failed: 1, output: ended.output }
  const unloaded = report.testResults.filter((one) => one.status === 'failed' && one.assertionResults.length === 0)
  const failed = report.numTotalTests - report.numPassedTests + unloaded.length
  return total(report.numPassedTests, failed, ended)
}

/** Runs the tests in the browser; without one they have failed. */
export async function playwrightTests(browser: Browser | null): Promise<Counted> {
  if (!browser) return { passed: 0, failed: 1, output: '' }
  const file = reportFile('playwright.json')
  const args = ['test', '-c', 'tests/e2e/playwright.config.ts', '--reporter=list,json']
  const env = { GAPLINE_BROWSER: browser.path, PLAYWRIGHT_JSON_OUTPUT_NAME: file, NO_COLOR: '1', FORCE_COLOR: '0' }
  const ended = await run('node_modules/.bin/playwright', args, { env })
  const report = read<PlaywrightReport>(file)
  if (!report) return { passed: 0, failed: 1, output: ended.output }
  const { expected, unexpected, flaky, skipped } = report.stats
  return total(expected, unexpected + flaky + skipped, ended)
}

// A runner that ends badly although no test failed (an error outside every test, or no test at all) has failed.
function total(passed: number, failed: number, ended: { ok: boolean; output: string }): Counted {
  const silent = failed === 0 && (!ended.ok || passed === 0)
  return { passed, failed: silent ? 1 : failed, output: ended.output }
}

const reportFile = (name: string): string => join(mkdtempSync(join(tmpdir(), 'gapline-')), name)

function read<Report>(file: string): Report | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Report
  } catch {
    return null
  }
}
