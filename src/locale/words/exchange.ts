import type { Text } from '../text.ts'

export const exchangeWords = {
  briefing: { en: 'Briefing', zh: '测算简报' },
  draft: { en: 'Draft for discussion', zh: '讨论稿' },
  conclusion: { en: 'Result', zh: '测算结论' },
  facts: { en: 'Main figures', zh: '主要指标' },
  settings: { en: 'What differs from the default assumptions', zh: '情景设定' },
  caveats: { en: 'Caveats and scope', zh: '统计口径及有关说明' },
  sources: { en: 'Sources', zh: '数据来源' },
  note: { en: 'Remark', zh: '备注' },
  unchanged: { en: 'Nothing: these are the default assumptions.', zh: '采用默认情景，未作调整。' },
  changed: { en: 'Changed by the author of this scenario:', zh: '与默认情景相比，作如下调整：' },
  disclaimer: {
    en: 'Results of what-if calculations, for reference only; not official statistics.',
    zh: '测算结果仅供参考，不代表官方统计数据。',
  },
  notStated: { en: 'not stated', zh: '未注明' },
  row: { en: 'Row', zh: '项目' },
  unit: { en: 'Unit', zh: '单位' },
  actual: { en: 'actual', zh: '实际值' },
  'what-if': { en: 'what-if', zh: '假定值' },
  flash: { en: 'flash', zh: '快报数' },
  preliminary: { en: 'preliminary', zh: '初步数' },
  final: { en: 'final', zh: '年报数' },
  noReason: { en: 'no reason given', zh: '未注明理由' },
  nothing: { en: 'none given', zh: '未设定' },
} as const satisfies Record<string, Text>

/** A label that may carry a period: `Organic growth in 2025`, `2025年自然增速`. */
function named(label: Text, period: Text | null): Text {
  return period === null ? label : { en: `${label.en}, ${period.en}`, zh: `${period.zh}${label.zh}` }
}

export const exchangePhrases = {
  author: (name: string): Text => ({ en: `Prepared by: ${name}`, zh: `编制：${name}` }),
  date: (day: Text): Text => ({ en: `Date: ${day.en}`, zh: `日期：${day.zh}` }),
  day: (iso: string): Text => {
    const [year, month, day] = iso.split('-').map(Number)
    return { en: iso, zh: day === undefined ? iso : `${year}年${month}月${day}日` }
  },
  link: (link: string): Text => ({ en: `Open this scenario: ${link}`, zh: `打开本情景：${link}` }),
  fact: (label: Text, value: Text): Text => ({ en: `${label.en}: ${value.en}`, zh: `${label.zh}：${value.zh}` }),
  lever: (label: Text, period: Text | null, from: Text, to: Text): Text => {
    const name = named(label, period)
    return { en: `${name.en}: ${from.en} → ${to.en}`, zh: `${name.zh}：由${from.zh}调整为${to.zh}` }
  },
  typed: (label: Text, period: Text, value: Text, remarks: Text): Text => ({
    en: `${label.en}, ${period.en}: typed in as ${value.en} (${remarks.en})`,
    zh: `${period.zh}${label.zh}：手工改值为${value.zh}（${remarks.zh}）`,
  }),
  base: (label: Text, from: Text, to: Text, remarks: Text): Text => ({
    en: `Base of ${label.en}: ${from.en} → ${to.en} (own base; ${remarks.en})`,
    zh: `${label.zh}基数：由${from.zh}改为${to.zh}（自行填报；${remarks.zh}）`,
  }),
  inPeriod: (period: Text, value: Text): Text => ({
    en: `${value.en} in ${period.en}`,
    zh: `${period.zh}${value.zh}`,
  }),
  reason: (text: string): Text => ({ en: `reason: ${text}`, zh: `理由：${text}` }),
  from: (text: string): Text => ({ en: `source: ${text}`, zh: `来源：${text}` }),
  scope: (text: string): Text => ({ en: `scope: ${text}`, zh: `统计口径：${text}` }),
  owner: (text: Text): Text => ({ en: `figure produced by: ${text.en}`, zh: `数据责任单位：${text.zh}` }),
  rounding: (step: Text): Text => ({ en: `rounded to ${step.en}`, zh: `约数，取整至${step.zh}` }),
  growth: (row: Text): Text => ({ en: `${row.en}, on a year earlier`, zh: `${row.zh}同比` }),
  /** A source and what was taken from it. */
  source: (title: Text, publisher: Text, day: Text, directness: Text, figures: Text): Text => ({
    en: `${publisher.en}, “${title.en}”, ${day.en} (${directness.en}): ${figures.en}.`,
    zh: `${publisher.zh}《${title.zh}》，${day.zh}（${directness.zh}）：${figures.zh}。`,
  }),
  figure: (label: Text, value: Text, remarks: Text): Text => ({
    en: `${label.en} ${value.en} (${remarks.en})`,
    zh: `${label.zh}${value.zh}（${remarks.zh}）`,
  }),
} as const

/** Remarks in one pair of brackets. */
export function joined(texts: readonly Text[]): Text {
  return { en: texts.map(({ en }) => en).join('; '), zh: texts.map(({ zh }) => zh).join('；') }
}

/** Headings count in the manner of official papers. */
export function heading(index: number, title: Text): Text {
  return { en: title.en.toUpperCase(), zh: `${'一二三四五六七八九十'.charAt(index)}、${title.zh}` }
}

/** A numbered line. */
export function numbered(index: number, text: string): Text {
  return { en: `${index + 1}. ${text}`, zh: `${index + 1}．${text}` }
}
