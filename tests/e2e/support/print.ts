import type { Page } from '@playwright/test'
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** Prints the page as the browser would on A4 and gives the text of each sheet of paper. */
export async function printedPages(page: Page): Promise<string[]> {
  const bytes = await page.pdf({ format: 'A4', preferCSSPageSize: true })
  const document = await getDocument({ data: new Uint8Array(bytes), verbosity: VerbosityLevel.ERRORS }).promise
  const texts: string[] = []
  for (let number = 1; number <= document.numPages; number++) {
    const { items } = await (await document.getPage(number)).getTextContent()
    const text = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('')
    texts.push(withoutRadicals(text))
  }
  await document.destroy()
  return texts
}

// A font draws a radical and the character of the same shape by one glyph, so a PDF may name the radical. Unicode
// normalisation knows the Kangxi radicals (U+2F00 to U+2FDF), but not these of the supplement.
const radicals = '⺠⻁⻄⻅⻆⻉⻋⻓⻔⻘⻙⻚⻛⻜⻝⻢⻣⻤⻥⻦⻧⻨⻩⻬⻮⻰⻳'
const characters = '民虎西见角贝车长门青韦页风飞食马骨鬼鱼鸟卤麦黄齐齿龙龟'

function withoutRadicals(text: string): string {
  const kangxi = text.replace(/[\u2f00-\u2fdf]/g, (radical) => radical.normalize('NFKC'))
  return kangxi.replace(/[\u2e80-\u2eff]/g, (radical) => characters[radicals.indexOf(radical)] ?? radical)
}
