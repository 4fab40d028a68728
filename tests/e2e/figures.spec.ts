import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'
import { serve } from '../../src/cli/static-server.ts'
import { cell, speak, verdict } from './support/job.ts'
import { expect, openPage, test } from './support/page.ts'
import { printedPages } from './support/print.ts'

test.describe('a figure changed in the seeds', () => {
  test.use({ watched: false })
  test('changes model, verdict, sheet and printed page with no other edit', async ({ page }) => {
    test.setTimeout(120_000)
    const folder = mkdtempSync(join(tmpdir(), 'gapline-figure-'))
    const seeds = join(folder, 'seeds')
    const directory = join(folder, 'dist')
    cpSync('seeds', seeds, { recursive: true })
    const file = join(seeds, 'figures.yaml')
    const text = readFileSync(file, 'utf8')
    const changed = text.replace(/(- id: F003-5\n(?: {2}.*\n)*? {2}value: )48\n/, (_, before) => `${before}47\n`)
    expect(changed).not.toBe(text)
    writeFileSync(file, changed)
    process.env.GAPLINE_SEEDS = seeds
    await build({ logLevel: 'silent', build: { outDir: directory } })
    delete process.env.GAPLINE_SEEDS
    const site = await serve({ directory, base: '/', port: 0 })
    await page.goto(site.address)
    await verdict(page).waitFor()
    await speak(page, 'en')
    await expect(verdict(page)).toContainText('output must grow 3.14% a year from 47 bn in 2024')
    await expect(cell(page, 'output@2024')).toHaveText('47.00')
    await page.waitForTimeout(1200)
    expect((await printedPages(page)).join(' ')).toContain('from 47 bn in 2024')
    await page.close()
    await site.close()
    rmSync(folder, { recursive: true })
  })
})

test('every figure of the model stands under Sources with owner, scope, source and conflicts', async ({ page }) => {
  await openPage(page)
  await speak(page, 'en')
  await page.getByRole('button', { name: 'Sources' }).click()
  const base = page.locator('[data-figure="F003-5"]')
  await expect(base).toContainText('48 bn')
  await expect(base).toContainText('not stated')
  await expect(base).toContainText('machine-translated summary')
  await expect(base).toContainText('2025-10-23')
  await expect(base).toContainText('003_5ed7d9e11ba6bab5.txt')
  await expect(base).toContainText('Conflict 2')
  await expect(page.locator('[data-figure]')).toHaveCount(9)
  await expect(page.getByRole('dialog')).toContainText('Assumptions (no source)')
})
