import { describe, expect, it } from 'vitest'
import { csvBlob, toCsv } from '../../src/exchange/csv.ts'
import { fileName } from '../../src/exchange/file-name.ts'
import { type Grid, looksLikeFormula, plainNumber } from '../../src/exchange/grid.ts'
import { escapeHtml, tableOf, toTsv } from '../../src/exchange/table.ts'

const grid: Grid = {
  head: ['项目', '单位', '2024', '2025年'],
  lines: [
    { label: '产值', unit: '亿元', values: [480, 485.75999999999993] },
    { label: 'gap, "net"', unit: '%', values: [-1.5, null] },
    { label: '=HYPERLINK("x")', unit: '', values: ['#DIV/0!', Number.NaN] },
    { label: 'two\tlines\nhere', unit: '<b>', values: [1e-7, 123456789012] },
  ],
}

describe('a copied table', () => {
  it('as text has tabs, plain numbers and no formulas', () => {
    expect(toTsv(grid).split('\n')).toEqual([
      '项目\t单位\t2024\t2025年',
      '产值\t亿元\t480\t485.76',
      'gap, "net"\t%\t-1.5\t',
      '\'=HYPERLINK("x")\t\t#DIV/0!\t#N/A',
      'two lines here\t<b>\t1e-7\t123456789012',
      '',
    ])
  })

  it('as HTML escapes everything and marks what is a text', () => {
    const { html, text } = tableOf(grid)
    expect(text).toBe(toTsv(grid))
    expect(html.match(/<tr>/g)).toHaveLength(5)
    expect(html).toContain('<td align="right">485.76</td>')
    expect(html).toContain('<td>&#39;=HYPERLINK(&quot;x&quot;)</td>')
    expect(html).toContain('&lt;b&gt;')
    expect(html).not.toContain('<b>')
  })

  it('as CSV follows RFC 4180, with the mark that Excel needs and nothing that runs', () => {
    expect(toCsv(grid)).toBe(
      [
        '\uFEFF项目,单位,2024,2025年',
        '产值,亿元,480,485.76',
        '"gap, ""net""",%,-1.5,',
        '"\'=HYPERLINK(""x"")",,#DIV/0!,#N/A',
        '"two\tlines\nhere",<b>,1e-7,123456789012',
        '',
      ].join('\r\n'),
    )
  })

  it('as a CSV file begins with the three bytes of the mark', async () => {
    const bytes = new Uint8Array(await csvBlob(grid).arrayBuffer())
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  })

  it.each(['=1+1', '+1', '-1', '@sum', ' =1', '\t=1', '＝1+1', '\u200b=1'])('takes %j for a formula', (text) => {
    expect(looksLikeFormula(text)).toBe(true)
  })

  it.each(['output', '−1', '产值', '1=1', '', '#DIV/0!'])('takes %j for a text', (text) => {
    expect(looksLikeFormula(text)).toBe(false)
  })

  it.each([
    [0.1 + 0.2, '0.3'],
    [-0, '0'],
    [48.9648, '48.9648'],
    [1234567.5, '1234567.5'],
    [-2 / 3, '-0.666666666667'],
  ])('writes %d as %s', (value, text) => {
    expect(plainNumber(value)).toBe(text)
  })

  it('leaves no control sign in HTML', () => {
    expect(escapeHtml('a\u0000b\u001f\'"&\n')).toBe('ab&#39;&quot;&amp;\n')
  })
})

describe('a file name', () => {
  it.each([
    [['bj-devices-2026', '方案二'], 'bj-devices-2026-方案二.csv'],
    [['a', ''], 'a.csv'],
    [['../..\\x:y*?', 'b c'], 'x-y-b-c.csv'],
    [[''], 'gapline.csv'],
    [['CON'], 'CON-1.csv'],
    [['\u202Egpj'], 'gpj.csv'],
    [['x'.repeat(200)], `${'x'.repeat(80)}.csv`],
  ])('of %j is %s', (parts, name) => {
    expect(fileName(parts, 'csv')).toBe(name)
  })
})
