import { cell, fact, setLever, slider, speak, typeInto, verdict } from './support/job.ts'
import { expect, openPage, test } from './support/page.ts'

test.use({ viewport: { width: 390, height: 844 }, colorScheme: 'dark', hasTouch: true })

test('the whole job on a phone, in the dark: slide, read, type an actual, keep and share', async ({ page }) => {
  await openPage(page)
  await speak(page, 'zh')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
  await slider(page, 'uptake').scrollIntoViewIfNeeded()
  await expect(verdict(page)).toBeInViewport()
  await expect(page.locator('[data-chart]')).toBeInViewport()
  await slider(page, 'growth').focus()
  for (let steps = 0; steps < 10; steps++) await page.keyboard.press('ArrowLeft')
  await expect(verdict(page)).toContainText('2026年产值约490亿元，距500亿元目标尚差10亿元（2.1%）')
  await setLever(page, 'uptake', '40')
  await expect(fact(page, 'support')).toContainText('每年1.92亿元')
  await typeInto(page, 'output@2025', '485')
  await page.getByRole('button', { name: '标为实际值' }).click()
  await expect(verdict(page)).toContainText('2025年实际完成485亿元（自行填报）')
  await expect(cell(page, 'output@2025')).toHaveText('485.0')
  await page.getByRole('button', { name: '分享' }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
})
