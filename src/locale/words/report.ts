import type { Text } from '../text.ts'

export const reportWords = {
  briefing: { en: 'One-page briefing', zh: '测算简报' },
  draft: { en: 'Draft for discussion', zh: '讨论稿' },
  unit: { en: 'Unit', zh: '单位' },
  author: { en: 'Prepared by', zh: '编制单位、编制人' },
  date: { en: 'Date', zh: '日期' },
  asOf: { en: 'Data as of', zh: '数据截至' },
  levers: { en: 'Levers', zh: '可调参数' },
  lever: { en: 'Lever', zh: '参数' },
  published: { en: 'Published / default', zh: '公开数据／默认' },
  mine: { en: 'This scenario', zh: '本情景' },
  assumption: { en: 'assumption', zh: '假设' },
  rows: { en: 'Main rows', zh: '主要结果' },
  typed: { en: 'Typed-in values', zh: '手工改值' },
  noReason: { en: 'no reason given', zh: '未注明理由' },
  caveats: { en: 'Caveats and scope', zh: '说明与统计口径' },
  sources: { en: 'Sources', zh: '数据来源' },
  ownerNotStated: { en: 'producer of the number not stated', zh: '数据责任单位未注明' },
  link: { en: 'Open this scenario', zh: '打开本情景' },
  linkTooLong: { en: 'The scenario is too long for a code; send the file.', zh: '情景内容较多，请以文件发送。' },
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
  actual: { en: 'actual', zh: '实际值' },
  'what-if': { en: 'what-if', zh: '假定值' },
  flash: { en: 'flash', zh: '快报数' },
  preliminary: { en: 'preliminary', zh: '初步数' },
  final: { en: 'final', zh: '年报数' },
  ownBase: { en: 'base of your own', zh: '自行填报的基数' },
} as const satisfies Record<string, Text>

export const reportPhrases = {
  labelled: (label: Text, value: string): Text => ({ en: `${label.en}: ${value}`, zh: `${label.zh}：${value}` }),
} as const
