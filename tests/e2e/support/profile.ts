import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { type Browser, chromium, type Page } from '@playwright/test'
import { findBrowser, quietSwitches } from '../../tools/browser.ts'
import { watch } from './page.ts'

/**
 * A browser profile on disk. Its browser is a process of our own, so that it can be killed as a power cut would end it
 * (SIGKILL, without a chance to write anything) and started again on the same profile.
 */
export class PersistentProfile {
  /** What the pages opened here did that a good page never does. */
  readonly seen: string[] = []
  readonly #folder = mkdtempSync(join(tmpdir(), 'gapline-profile-'))
  #process: ChildProcess | undefined
  #browser: Browser | undefined

  /** Starts the browser on this profile and gives its first, empty page. */
  async open(): Promise<Page> {
    if (this.#process) throw new Error('the browser of this profile is already running')
    rmSync(this.#portFile, { force: true })
    this.#process = this.#start()
    this.#browser = await chromium.connectOverCDP(await this.#endpoint())
    const context = this.#browser.contexts()[0]
    if (!context) throw new Error('the browser has no context')
    const seen = watch(context)
    this.#collect = () => this.seen.push(...seen.splice(0))
    return context.pages()[0] ?? (await context.newPage())
  }

  /** Kills the browser with all its processes at once. */
  async kill(): Promise<void> {
    const child = this.#process
    if (!child?.pid) return
    this.#process = undefined
    this.#collect()
    const ended = once(child, 'exit')
    process.kill(-child.pid, 'SIGKILL')
    await ended
    await this.#browser?.close().catch(() => undefined)
  }

  /** Ends the browser, if it runs, and deletes the profile. */
  async remove(): Promise<void> {
    await this.kill()
    rmSync(this.#folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
  }

  #collect: () => void = () => undefined

  get #portFile(): string {
    return join(this.#folder, 'DevToolsActivePort')
  }

  #start(): ChildProcess {
    const browser = findBrowser()
    if (!browser) throw new Error('no browser found')
    const switches = [
      '--headless',
      '--remote-debugging-port=0',
      `--user-data-dir=${this.#folder}`,
      '--window-size=1440,900',
    ]
    return spawn(browser.path, [...quietSwitches, ...switches, 'about:blank'], { detached: true, stdio: 'ignore' })
  }

  async #endpoint(): Promise<string> {
    for (let tries = 0; tries < 200; tries++) {
      const [port, path] = this.#portLines()
      if (port && path) return `ws://127.0.0.1:${port}${path}`
      await pause(50)
    }
    throw new Error('the browser did not start within 10 s')
  }

  #portLines(): string[] {
    try {
      return readFileSync(this.#portFile, 'utf8').split('\n')
    } catch {
      return []
    }
  }
}
