import { expect, type Locator, type Page } from '@playwright/test'

/** The sentence at the top of the page. */
export const verdict = (page: Page): Locator => page.locator('[data-verdict]')

/** A fact of the line under the verdict: value and note. */
export const fact = (page: Page, id: string): Locator => page.locator(`[data-fact="${id}"] dd`)

/** A cell of the sheet by its address. */
export const cell = (page: Page, address: string): Locator => page.locator(`[data-cell="${address}"]`)

/** The slider of a lever. */
export const slider = (page: Page, lever: string): Locator =>
  page.locator(`[data-lever="${lever}"] input[type="range"]`)

/** The number box of a lever. */
export const box = (page: Page, lever: string): Locator => page.locator(`[data-lever="${lever}"] .number-box input`)

/** Types a value into a lever's number box. */
export async function setLever(page: Page, lever: string, text: string): Promise<void> {
  await box(page, lever).fill(text)
  await box(page, lever).press('Enter')
}

/** Types into a cell of the sheet, as one would in any spreadsheet. */
export async function typeInto(page: Page, address: string, text: string): Promise<void> {
  await cell(page, address).click()
  await page.keyboard.type(text)
  await page.keyboard.press('Enter')
}

/** Waits until the page says that its last change is in the database. */
export async function saved(page: Page): Promise<void> {
  await expect(page.locator('[data-status="saved"]')).toBeVisible()
}

/** Switches the page to a language, whatever it shows now. */
export async function speak(page: Page, language: 'en' | 'zh'): Promise<void> {
  const other = page.getByRole('button', { name: language === 'en' ? 'English' : '中文', exact: true })
  if (await other.isVisible()) await other.click()
}
