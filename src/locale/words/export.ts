import type { Text } from '../text.ts'

export const exportWords = {
  title: { en: 'Export', zh: '导出' },
  text: { en: 'Text for a paper', zh: '文字' },
  copyText: { en: 'Copy text', zh: '复制文字' },
  table: { en: 'Table', zh: '表格' },
  copyTable: { en: 'Copy table', zh: '复制表格' },
  saveCsv: { en: 'Save as CSV', zh: '另存为CSV' },
  chart: { en: 'Chart', zh: '图表' },
  copyPicture: { en: 'Copy picture', zh: '复制图片' },
  saveSvg: { en: 'Save as SVG', zh: '另存为SVG' },
  savePng: { en: 'Save as PNG', zh: '另存为PNG' },
  scenario: { en: 'Scenario', zh: '情景' },
  saveFile: { en: 'Save to this computer', zh: '另存到本机' },
  copied: { en: 'Copied', zh: '已复制' },
  notCopied: {
    en: 'This browser did not let the page copy. Save it, or select the text above and copy by hand.',
    zh: '浏览器未允许复制，请改用另存，或选中上方文字手动复制。',
  },
  noPicture: {
    en: 'This browser could not draw the picture. Save it as SVG.',
    zh: '浏览器无法生成图片，请另存为SVG。',
  },
  savedFile: { en: 'Handed to the browser as a download', zh: '已交由浏览器下载' },
} as const satisfies Record<string, Text>
