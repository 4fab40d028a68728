import type { Text } from '../text.ts'

export const appWords = {
  model: { en: 'Model', zh: '模型' },
  scenarioName: { en: 'Name of the scenario', zh: '情景名称' },
  defaultScenario: { en: 'Default assumptions', zh: '默认情景' },
  untitled: { en: 'Untitled scenario', zh: '未命名情景' },
  undo: { en: 'Undo', zh: '撤销' },
  redo: { en: 'Redo', zh: '重做' },
  scenarios: { en: 'Scenarios', zh: '情景' },
  sources: { en: 'Sources', zh: '数据来源' },
  print: { en: 'Print', zh: '打印' },
  share: { en: 'Share', zh: '分享' },
  export: { en: 'Export', zh: '导出' },
  otherLanguage: { en: '中文', zh: 'English' },
  dark: { en: 'Dark', zh: '深色' },
  light: { en: 'Light', zh: '浅色' },
  goals: { en: 'Goals', zh: '目标' },
  startFrom: { en: 'Start from', zh: '起始情景' },
  footer: {
    en: 'Everything stays on this computer; nothing is uploaded. Results are what-if calculations, not official statistics.',
    zh: '数据仅保存在本机，不上传。测算结果仅供参考，不代表官方统计数据。',
  },
  unsaved: { en: 'Not changed yet', zh: '尚无改动' },
  linked: { en: 'Opened from a link, not stored', zh: '来自链接，尚未保存' },
  deleted: { en: 'Deleted; kept again with the next change', zh: '已删除，再次改动后重新保存' },
  saving: { en: 'Saving…', zh: '正在保存…' },
  failed: { en: 'Not saved', zh: '未保存' },
  unavailable: { en: 'Not kept here: save to a file', zh: '本页不能保存，请另存为文件' },
  couldNotShow: {
    en: 'This part could not be shown.',
    zh: '此部分无法显示。',
  },
} as const satisfies Record<string, Text>

export const appPhrases = {
  saved: (time: string): Text => ({ en: `Saved ${time}`, zh: `已保存 ${time}` }),
} as const
