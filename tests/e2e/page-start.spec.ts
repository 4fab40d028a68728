import { expect, openPage, openSingleFile, pageUrl, test } from './support/page.ts'
import { printedPages } from './support/print.ts'

/** Kilobytes (1,000 bytes, gzipped) of JavaScript that may travel before the verdict shows. */
const firstLoadLimit = 80

test('the page opens under a path it was not told of and shows its verdict', async ({ page }) => {
  await openPage(page)
  await expect(page.locator('[data-verdict]')).not.toBeEmpty()
})

test('the single file opens from disk and shows its verdict', async ({ page }) => {
  await openSingleFile(page)
  await expect(page.locator('[data-verdict]')).not.toBeEmpty()
  expect(page.url()).toMatch(/^file:/)
})

test('JavaScript until the verdict shows stays within the limit', async ({ page }) => {
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (!document.querySelector('[data-verdict]')) return
      observer.disconnect()
      Object.assign(window, { verdictAt: performance.now() })
    }).observe(document, { childList: true, subtree: true })
  })
  await openPage(page)
  await page.waitForLoadState('networkidle')
  const scripts = await page.evaluate(() => {
    const shown = (window as unknown as { verdictAt: number }).verdictAt
    const entries = performance.getEntriesByType('resource') as PerformanceResourceTiming[]
    return entries
      .filter((entry) => new URL(entry.name).pathname.endsWith('.js') && entry.startTime < shown)
      .map((entry) => ({ name: entry.name, packed: entry.encodedBodySize, full: entry.decodedBodySize }))
  })
  const packed = scripts.reduce((sum, script) => sum + script.packed, 0) / 1000
  console.log(`JavaScript until the verdict shows: ${packed.toFixed(1)} kB gzipped in ${scripts.length} files`)
  expect(scripts.length).toBeGreaterThan(1)
  for (const script of scripts) expect(script.packed, `${script.name} travels packed`).toBeLessThan(script.full)
  const parts = scripts.map(({ name, packed }) => `${name.split('/').pop()} ${(packed / 1000).toFixed(1)}`)
  expect(packed, parts.join(', ')).toBeLessThanOrEqual(firstLoadLimit)
})

test('the Content-Security-Policy stops an inline script, an inline style and a request to elsewhere', async ({
  browser,
}) => {
  const page = await (await browser.newContext()).newPage()
  await page.goto(pageUrl())
  const outcome = await page.evaluate(async () => {
    const script = document.createElement('script')
    script.textContent = 'window.intruded = true'
    document.head.append(script)
    document.body.setAttribute('style', 'opacity: 0.5')
    const fetched = await fetch('http://127.0.0.1:9/').then(
      () => 'sent',
      () => 'blocked',
    )
    const violations = 'intruded' in window
    return { intruded: violations, opacity: getComputedStyle(document.body).opacity, fetched }
  })
  expect(outcome).toEqual({ intruded: false, opacity: '1', fetched: 'blocked' })
  await page.context().close()
})

const missing = {
  structuredClone: () => Reflect.deleteProperty(window, 'structuredClone'),
  'Array.prototype.at': () => Reflect.deleteProperty(Array.prototype, 'at'),
  'Object.hasOwn': () => Reflect.deleteProperty(Object, 'hasOwn'),
  HTMLDialogElement: () => Reflect.deleteProperty(window, 'HTMLDialogElement'),
  ResizeObserver: () => Reflect.deleteProperty(window, 'ResizeObserver'),
  'position: sticky': () => {
    const supports = CSS.supports.bind(CSS)
    CSS.supports = (...args: string[]) => args[1] !== 'sticky' && supports(args[0] ?? '', args[1] ?? '')
  },
}

for (const [feature, remove] of Object.entries(missing)) {
  test.describe(`without ${feature}`, () => {
    test.use({ watched: false })
    test(`a browser without ${feature} gets one sentence in both languages and no application`, async ({ page }) => {
      await page.addInitScript(remove)
      await page.goto(pageUrl())
      await page.waitForLoadState('load')
      await expect(page.getByText('This browser is too old for this page')).toBeVisible()
      await expect(page.getByText('此浏览器版本过旧')).toBeVisible()
      await expect(page.locator('#app')).toBeEmpty()
    })
  })
}

test('a browser at or above the floor sees nothing of that sentence', async ({ page }) => {
  await openPage(page)
  await expect(page.locator('#below-floor')).toBeHidden()
})

test('without JavaScript the page says in both languages that it needs it', async ({ playwright, launchOptions }) => {
  const args = [...(launchOptions.args ?? []), '--blink-settings=scriptEnabled=false']
  const browser = await playwright.chromium.launch({ ...launchOptions, args })
  const page = await browser.newPage()
  await page.goto(pageUrl())
  const text = (await printedPages(page)).join('')
  await browser.close()
  expect(text).toContain('This page needs JavaScript')
  expect(text).toContain('本页面需要启用 JavaScript')
})
