import { cell, fact, saved, setLever, speak, typeInto, verdict } from './support/job.ts'
import { expect, openPage, pageUrl, test } from './support/page.ts'

/** Number of stored scenarios, found out without creating the database; waits for a write that might still come. */
const stored = async () => {
  await new Promise((resolve) => setTimeout(resolve, 500))
  const there = await indexedDB.databases()
  if (!there.some((one) => one.name === 'gapline')) return 0
  return new Promise<number>((resolve, reject) => {
    const request = indexedDB.open('gapline')
    request.onerror = () => reject(request.error)
    request.onsuccess = () => {
      const count = request.result.transaction('scenarios').objectStore('scenarios').count()
      count.onsuccess = () => {
        request.result.close()
        resolve(count.result)
      }
    }
  })
}

test('a saved scenario is there after the browser was killed', async ({ profile }) => {
  const page = await profile.open()
  await openPage(page)
  await speak(page, 'en')
  await setLever(page, 'growth', '1.2')
  await setLever(page, 'uptake', '40')
  await page.getByRole('textbox', { name: 'Name of the scenario' }).fill('For the Tuesday meeting')
  await page.keyboard.press('Enter')
  await saved(page)
  await profile.kill()
  const again = await profile.open()
  await openPage(again)
  await expect(again.getByRole('textbox', { name: 'Name of the scenario' })).toHaveValue('For the Tuesday meeting')
  await expect(verdict(again)).toContainText('49.4 bn yuan in 2026')
})

test('a link in a fresh profile shows the same state and stores nothing', async ({ page, browser }) => {
  await openPage(page)
  await speak(page, 'en')
  await setLever(page, 'growth', '1.234')
  await typeInto(page, 'output@2025', '48.7')
  await page.getByRole('textbox', { name: 'Name of the scenario' }).fill('第一稿 & more')
  await page.keyboard.press('Enter')
  await saved(page)
  await page.getByRole('button', { name: 'Share' }).click()
  const link = await page.getByRole('textbox', { name: 'Link', exact: true }).inputValue()
  const numbers = await page.locator('[data-cell]').allTextContents()
  const other = await (await browser.newContext()).newPage()
  await other.goto(link)
  await verdict(other).waitFor()
  await expect(other.getByRole('textbox', { name: 'Name of the scenario' })).toHaveValue('第一稿 & more')
  await expect(cell(other, 'output@2025')).toHaveText('48.70')
  expect(await other.locator('[data-cell]').allTextContents()).toEqual(numbers)
  expect(await other.evaluate(stored)).toBe(0)
  await other.context().close()
})

const hostile = [
  ['a lever nobody knows', 'm=bj-devices-2026.1&turbo=9', /turbo/],
  ['a value out of range', 'm=bj-devices-2026.1&growth=900', /growth/],
  ['a damaged link', 'm=bj-devices-2026.1&growth=3&check=zzzzzz', /damaged|changed/],
  ['a prototype key', 'm=bj-devices-2026.1&__proto__=1&constructor=2', /__proto__/],
  ['broken encoding', 'm=bj-devices-2026.1&title=%E0%A4%A', /title/],
  ['another model', 'm=no-such-model.1', /no-such-model/],
  ['markup', 'm=bj-devices-2026.1&%3Cscript%3Ealert(1)%3C/script%3E=1', /script/],
] as const

for (const [name, fragment, expected] of hostile) {
  test(`a link with ${name} gives a message, leaves the page usable and stores nothing`, async ({ page }) => {
    await openPage(page, fragment)
    await speak(page, 'en')
    await expect(page.locator('.notice.problem')).toContainText(expected)
    expect(await page.evaluate(stored)).toBe(0)
    await setLever(page, 'growth', '1')
    await setLever(page, 'growth', '3')
    await expect(fact(page, 'gap')).toContainText('+0.92 bn')
    await saved(page)
  })
}

test('a scenario file goes out by Ctrl+S and comes back; a wrong file says what is wrong and changes nothing', async ({
  page,
}) => {
  await openPage(page)
  await speak(page, 'en')
  await setLever(page, 'growth', '1.5')
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Control+s')])
  const path = await download.path()
  await setLever(page, 'growth', '4')
  await page.getByRole('button', { name: 'Scenarios' }).click()
  await page.getByLabel('Open a scenario file').setInputFiles({
    name: 'notes.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{"gapline": "scenario", "format": 1, "scenario": {"levers": 3}}'),
  })
  await expect(page.locator('.notice.problem')).toContainText('notes.json')
  await expect(cell(page, 'growth@2025')).toHaveText('4.00')
  await page.getByRole('button', { name: 'Scenarios' }).click()
  await page.getByLabel('Open a scenario file').setInputFiles(path)
  await expect(cell(page, 'growth@2025')).toHaveText('1.50')
})

test('stored scenarios are listed, renamed, duplicated, deleted and brought back', async ({ page }) => {
  await openPage(page)
  await speak(page, 'en')
  await setLever(page, 'growth', '1.5')
  await saved(page)
  await page.getByRole('button', { name: 'Scenarios' }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.locator('.stored-entry')).toHaveCount(1)
  await dialog.getByRole('button', { name: 'Rename' }).click()
  await dialog.getByRole('textbox', { name: 'Name' }).fill('First')
  await page.keyboard.press('Enter')
  await expect(dialog.locator('.stored-entry')).toContainText('First')
  await dialog.getByRole('button', { name: 'Duplicate' }).click()
  await expect(dialog.locator('.stored-entry')).toHaveCount(2)
  await dialog
    .locator('.stored-entry')
    .filter({ hasText: 'First (copy)' })
    .getByRole('button', { name: 'Delete' })
    .click()
  await expect(dialog.locator('.stored-entry')).toHaveCount(1)
  await page.locator('.notice').getByRole('button', { name: 'Undo' }).click()
  await expect(page.locator('.stored-entry')).toHaveCount(2)
})

test('a link never floods the history', async ({ page }) => {
  await openPage(page, 'm=bj-devices-2026.1&growth=3')
  const before = await page.evaluate(() => history.length)
  await setLever(page, 'growth', '1')
  await setLever(page, 'growth', '2.5')
  expect(await page.evaluate(() => history.length)).toBe(before)
  expect(page.url()).toBe(pageUrl())
})

test('two windows on one scenario lose nothing: the slower one is kept as a copy', async ({ page, context }) => {
  await openPage(page)
  await speak(page, 'en')
  await setLever(page, 'growth', '1.1')
  await saved(page)
  const other = await context.newPage()
  await openPage(other)
  await expect(cell(other, 'growth@2025')).toHaveText('1.10')
  await setLever(other, 'growth', '1.2')
  await saved(other)
  await setLever(page, 'growth', '1.3')
  await expect(page.locator('.notice')).toContainText('Yours is kept beside it as a copy')
  expect(await page.evaluate(stored)).toBe(2)
})

test('where the browser keeps nothing the page says so once and offers the file', async ({ page }) => {
  await page.addInitScript(() => {
    indexedDB.open = () => {
      throw new DOMException('denied', 'SecurityError')
    }
  })
  await openPage(page)
  await speak(page, 'en')
  await setLever(page, 'growth', '1.1')
  await expect(page.locator('[data-status="unavailable"]')).toBeVisible()
  await setLever(page, 'growth', '1.2')
  await expect(page.locator('.notice')).toHaveCount(1)
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('.notice').getByRole('button', { name: 'Save to a file' }).click(),
  ])
  expect(file.suggestedFilename()).toMatch(/\.gapline\.json$/)
})
