import { box, setLever, speak, typeInto } from './support/job.ts'
import { expect, openPage, openSingleFile, test } from './support/page.ts'
import { printedPages } from './support/print.ts'

test('the printed page is one sheet with head, verdict, levers, rows, reasons, caveats, sources and disclaimer', async ({
  page,
}) => {
  await openPage(page)
  await speak(page, 'en')
  await setLever(page, 'growth', '1.2')
  await setLever(page, 'uptake', '40')
  await typeInto(page, 'output@2025', '48.5')
  await page.waitForTimeout(1200)
  const pages = await printedPages(page)
  expect(pages).toHaveLength(1)
  const [text = ''] = pages
  for (const part of [
    'Beijing medical devices, goal 2026',
    'Draft for discussion',
    'Data as of',
    'Goal 50',
    'Policy uptake',
    '48.50*',
    'no reason given',
    'machine-translated summary',
    'Beijing plans to expand scale of medical device industry',
    'not official statistics',
  ]) {
    expect(text.replace(/\s+/g, ' ')).toContain(part)
  }
})

test('the Chinese page prints on one sheet in Chinese numbers', async ({ page }) => {
  await openPage(page)
  await speak(page, 'zh')
  await page.waitForTimeout(1200)
  const pages = await printedPages(page)
  expect(pages).toHaveLength(1)
  const text = (pages[0] ?? '').replace(/\s+/g, '')
  for (const part of ['测算简报', '讨论稿', '500亿元', '2.06%', '资金支持', '测算结果仅供参考，不代表官方统计数据']) {
    expect(text).toContain(part)
  }
})

test('the verdict with facts and sources is copied as text, the table as TSV and HTML', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openPage(page)
  await speak(page, 'zh')
  await page.getByRole('button', { name: '导出' }).click()
  await page.getByRole('button', { name: '复制文字' }).click()
  await expect(page.getByRole('dialog')).toContainText('已复制')
  const text = await page.evaluate(() => navigator.clipboard.readText())
  expect(text).toContain('要实现2026年500亿元目标')
  expect(text).toContain('数据来源')
  await page.getByRole('button', { name: '复制表格' }).click()
  const table = await page.evaluate(() => navigator.clipboard.readText())
  const row = table.split('\n').find((line) => line.startsWith('总体规模'))
  expect(row?.split('\t').slice(-4).map(Number)).toEqual([480, 489.6, 499.392, 509.37984])
})

test('the single file works from disk: drag, save where storage is, and the file as the way to share', async ({
  page,
}) => {
  await openSingleFile(page)
  await speak(page, 'en')
  await setLever(page, 'growth', '3')
  await expect(page.locator('[data-verdict]')).toContainText('50.9 bn yuan in 2026, 0.9 bn (1.8%) above the goal')
  await expect(page.locator('[data-status]')).toHaveAttribute('data-status', /saved|unavailable/)
  await page.getByRole('button', { name: 'Share' }).click()
  await expect(page.getByRole('dialog')).toContainText('Send the scenario file instead')
  await page.keyboard.press('Escape')
  await page.reload()
  await expect(box(page, 'growth')).toHaveValue('3.0')
})
