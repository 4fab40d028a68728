import { cell, fact, setLever, slider, speak, typeInto, verdict } from './support/job.ts'
import { expect, openPage, test } from './support/page.ts'
import { printedPages } from './support/print.ts'

test.beforeEach(async ({ page }) => {
  await openPage(page)
  await speak(page, 'en')
})

test('the page opens with what it takes, at the published base and the default assumptions', async ({ page }) => {
  await expect(verdict(page)).toHaveText(
    'To reach 50 bn yuan in 2026, output must grow 2.06% a year from 48 bn in 2024. No later figure is published; at an assumed 2.00% it comes to 49.9 bn, too close to call (49.4–50.5 if "48" is rounded).',
  )
  await speak(page, 'zh')
  await expect(verdict(page)).toHaveText(
    '要实现2026年500亿元目标，产值需在2024年480亿元基础上年均增长2.06%。2024年以后尚无公开数据；假设年均增长2.00%，2026年约499亿元（若480亿元为约数，则为494亿～505亿元），能否实现目标难以判定。',
  )
  await expect(page.getByRole('textbox', { name: '情景名称' })).toBeVisible()
})

test('dragging growth moves verdict, chart and sheet to the same numbers, and nothing on the page jumps', async ({
  page,
}) => {
  const thumb = await slider(page, 'growth').boundingBox()
  if (!thumb) throw new Error('the slider has no box')
  const boxes = () =>
    page.evaluate(() =>
      ['[data-verdict]', '[data-chart]', '[data-lever="growth"]', '[data-cell="scale@2026"]'].map((selector) => {
        const { x, y, width, height } = document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect()
        return [x, y, width, height].map(Math.round)
      }),
    )
  const y = thumb.y + thumb.height / 2
  await page.mouse.move(thumb.x + 8 + (thumb.width - 16) * (7 / 25), y)
  await page.mouse.down()
  const before = await boxes()
  for (let step = 0; step <= 10; step++) {
    await page.mouse.move(thumb.x + 8 + (thumb.width - 16) * ((7 - step * 0.1) / 25), y)
    await page.waitForTimeout(20)
    expect(await boxes()).toEqual(before)
  }
  await page.mouse.up()
  await expect(verdict(page)).toContainText('49.0 bn yuan in 2026, 1.0 bn (2.1%) short of the goal')
  await expect(verdict(page)).toContainText('The goal needs 2.06% a year; this scenario has 1.00%, 1.06 points less.')
  await expect(cell(page, 'scale@2026')).toHaveText('48.96')
  await expect(page.locator('[data-chart]')).toContainText('−1.04')
  await expect(fact(page, 'gap')).toHaveText(/−1\.04 bn/)
  await page.getByRole('button', { name: 'Undo' }).first().click()
  await expect(cell(page, 'scale@2026')).toHaveText('49.94')
})

test('uptake moves the gap and the bill beside it, and nothing in 2026 when support starts in 2027', async ({
  page,
}) => {
  await setLever(page, 'growth', '1.2')
  await expect(fact(page, 'gap')).toHaveText(/−0\.84 bn/)
  await setLever(page, 'uptake', '40')
  await expect(fact(page, 'gap')).toHaveText(/−0\.59 bn/)
  await expect(fact(page, 'support')).toHaveText(/192 m a year/)
  await expect(cell(page, 'support@2026')).toHaveText('192.0')
  await setLever(page, 'support_from', '2027')
  await expect(fact(page, 'gap')).toHaveText(/−0\.84 bn/)
  await expect(cell(page, 'support@2026')).toHaveText('0.0')
  await expect(cell(page, 'support@2027')).toHaveText('192.0')
})

test('the prepared scenario is one click and one undo step', async ({ page }) => {
  await page.getByRole('button', { name: 'With support (illustrative)' }).click()
  await expect(verdict(page)).toContainText('49.4 bn yuan in 2026, 0.6 bn (1.2%) short')
  await page.getByRole('button', { name: 'Undo' }).first().click()
  await expect(verdict(page)).toContainText('too close to call')
})

test('a number box takes *2 and +10%, and keeps a wrong entry with a message', async ({ page }) => {
  await setLever(page, 'growth', '*2')
  await expect(cell(page, 'growth@2025')).toHaveText('4.00')
  await setLever(page, 'growth', '+10%')
  await expect(cell(page, 'growth@2025')).toHaveText('4.40')
  await setLever(page, 'growth', '99')
  await expect(page.getByRole('alert')).toHaveText('Expected a number from −5.0% to 20.0%.')
  await expect(cell(page, 'growth@2025')).toHaveText('4.40')
})

test('an actual typed for 2025 moves everything after it and shows what is needed from here on', async ({ page }) => {
  await typeInto(page, 'output@2025', '48.5')
  await cell(page, 'output@2025').click()
  await page.getByRole('radio', { name: 'actual' }).check()
  await expect(verdict(page)).toContainText('2025 came in at 48.5 bn (your figure).')
  await expect(verdict(page)).toContainText(
    'A quarter of the increase is done, half the time is gone: 25 points below time elapsed. 2026 must grow 3.1%.',
  )
  await expect(fact(page, 'neededFromNow')).toHaveText(/3\.09%/)
  await expect(cell(page, 'growth@2025')).toHaveText('1.04')
  await cell(page, 'output@2025').click()
  await page.keyboard.press('Delete')
  await expect(cell(page, 'output@2025')).toHaveText('48.96')
})

test('another base carries its year, owner and rounding into the verdict, the chart and the growth needed', async ({
  page,
}) => {
  await cell(page, 'output@2024').dblclick()
  const form = page.getByRole('dialog')
  await form.getByLabel('Value').fill('46')
  await form.getByRole('textbox', { name: 'Year', exact: true }).fill('2023')
  await form.getByLabel('Who produced the number').fill('District bureau')
  await form.getByRole('button', { name: 'Use this base' }).click()
  await expect(cell(page, 'output@2023')).toHaveText('46.00')
  await expect(fact(page, 'needed')).toHaveText(/2\.82%/)
  await expect(page.locator('[data-chart]').first()).toContainText('District bureau')
  await expect(page.locator('.scope-note')).toContainText('District bureau')
  expect((await printedPages(page)).join(' ').replace(/\s+/g, ' ')).toContain('District bureau')
  await page.getByRole('button', { name: 'Undo' }).first().click()
  await expect(cell(page, 'output@2024')).toHaveText('48.00')
})

test('an at-most goal typed by the planner is judged as a limit', async ({ page }) => {
  await page.getByLabel('Model').selectOption('bj-supply-subsidy')
  await expect(verdict(page)).toContainText('cannot be judged yet: no goal is set')
  await setLever(page, 'uptake', '40')
  await setLever(page, 'budget_limit', '150')
  await expect(fact(page, 'outcome')).toContainText('Over the limit')
  await setLever(page, 'budget_limit', '200')
  await expect(fact(page, 'outcome')).toContainText('Reached')
})
