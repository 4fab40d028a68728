import type { Text } from '../text.ts'

export const reportWords = {
  briefing: { en: 'One-page briefing', zh: '测算简报' },
  draft: { en: 'Draft for discussion', zh: '讨论稿' },
  author: { en: 'Prepared by', zh: '编制单位、编制人' },
  date: { en: 'Date', zh: '日期' },
  star: { en: '* typed in by the author of this scenario', zh: '* 手工改值' },
  lever: { en: 'Lever', zh: '参数' },
  rests: { en: 'published or assumed', zh: '公开数据或假设' },
  mine: { en: 'this scenario', zh: '本情景' },
  linkTooLong: { en: 'The scenario is too long for a code; send the file.', zh: '情景内容较多，请以文件发送。' },
  asOf: { en: 'Data as of', zh: '数据截至' },
  assumption: { en: 'assumption', zh: '假设' },
  typed: { en: 'Typed-in values', zh: '手工改值' },
  caveats: { en: 'Caveats and scope', zh: '说明与统计口径' },
  sources: { en: 'Sources', zh: '数据来源' },
  link: { en: 'Open this scenario', zh: '打开本情景' },
  disclaimer: {
    en: 'Results of what-if calculations, for reference only; not official statistics.',
    zh: '测算结果仅供参考，不代表官方统计数据。',
  },
  note: { en: 'Remark', zh: '备注' },
  showDraft: { en: 'Mark as draft', zh: '标注“讨论稿”' },
  print: { en: 'Print', zh: '打印' },
  hint: {
    en: 'One A4 page. Choose “Save as PDF” in the print window for a file.',
    zh: '一页A4。如需文件，请在打印窗口选择“另存为PDF”。',
  },
} as const satisfies Record<string, Text>

export const reportPhrases = {
  labelled: (label: Text, value: string): Text => ({ en: `${label.en}: ${value}`, zh: `${label.zh}：${value}` }),
} as const
