import { type BrowserContext, test as base, expect, type Page } from '@playwright/test'
import { PersistentProfile } from './profile.ts'

/** The one file that runs from disk, as a browser names it. */
export const singleFileUrl = new URL('../../../dist-single/gapline.html', import.meta.url).href

/** Address of the served page; `fragment` is written after `#`. */
export function pageUrl(fragment = ''): string {
  const address = process.env.GAPLINE_PAGE
  if (!address) throw new Error('the server of the tests is not running')
  return fragment ? `${address}#${fragment.replace(/^#/, '')}` : address
}

/** Notes everything a good page never does: console errors, uncaught errors, a request that leaves its own place. */
export function watch(context: BrowserContext): string[] {
  const seen: string[] = []
  const own = new URL(pageUrl()).origin
  context.on('request', (request) => {
    const url = request.url()
    const inside = url.startsWith(`${own}/`) || url === singleFileUrl || url.startsWith(`${singleFileUrl}#`)
    if (!inside && !/^(data|blob|about):/.test(url)) seen.push(`request to ${url}`)
  })
  context.on('response', (response) => {
    if (response.status() >= 400) seen.push(`${response.status()} for ${response.url()}`)
  })
  context.on('console', (message) => {
    if (message.type() === 'error') seen.push(`console: ${message.text()}`)
  })
  context.on('weberror', (error) => seen.push(`uncaught: ${error.error().stack ?? error.error()}`))
  return seen
}

interface Fixtures {
  /** False for a page that is broken on purpose: its errors then do not fail the test. */
  readonly watched: boolean
  /** Fails the test at its end if the page did what `watch` notes. */
  readonly watcher: undefined
  /** A profile on disk whose browser can be killed and started again. */
  readonly profile: PersistentProfile
}

/** The test function of every specification: the page under test is watched. */
export const test = base.extend<Fixtures>({
  watched: [true, { option: true }],
  watcher: [
    async ({ context, watched }, use) => {
      const seen = watch(context)
      await use(undefined)
      if (watched) expect(seen, 'errors of the page, and requests that leave it').toEqual([])
    },
    { auto: true },
  ],
  // biome-ignore lint/correctness/noEmptyPattern: the runner reads a fixture's needs from this pattern.
  profile: async ({}, use) => {
    const profile = new PersistentProfile()
    await use(profile)
    await profile.remove()
    expect(profile.seen, 'errors of the page, and requests that leave it').toEqual([])
  },
})

/** Opens the served page and waits until its verdict shows. */
export async function openPage(page: Page, fragment = ''): Promise<void> {
  await page.goto(pageUrl(fragment))
  await page.locator('[data-verdict]').waitFor()
}

/** Opens the single file from disk and waits until its verdict shows. */
export async function openSingleFile(page: Page, fragment = ''): Promise<void> {
  await page.goto(fragment ? `${singleFileUrl}#${fragment.replace(/^#/, '')}` : singleFileUrl)
  await page.locator('[data-verdict]').waitFor()
}

export { expect }
