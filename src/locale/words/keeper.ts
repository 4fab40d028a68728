import type { Text } from '../text.ts'

export const keeperWords = {
  conflict: {
    en: 'This scenario was changed in another window. Yours is kept beside it as a copy.',
    zh: '该情景已在另一窗口修改，您的版本已另存为副本。',
  },
  deletedElsewhere: {
    en: 'This scenario was deleted in another window. Yours is kept as a new one.',
    zh: '该情景已在另一窗口删除，您的版本已另存为新情景。',
  },
  notKept: {
    en: 'The scenario before could not be kept in this browser.',
    zh: '此前的情景未能保存在浏览器中。',
  },
  notLoaded: {
    en: 'A part of the page could not be loaded. Save the scenario to a file, then reload the page.',
    zh: '页面部分内容未能加载，请先将情景另存为文件，再刷新页面。',
  },
  noAnswer: { en: 'The browser’s storage did not answer.', zh: '浏览器存储没有响应。' },
  unavailable: {
    en: 'This browser keeps nothing for this page. Save the scenario to a file instead.',
    zh: '浏览器不为本页保存数据，请将情景另存为文件。',
  },
  full: {
    en: 'Not saved: the browser’s storage is full. Save the scenario to a file.',
    zh: '未保存：浏览器存储空间已满，请将情景另存为文件。',
  },
  failed: {
    en: 'Not saved: the browser’s storage did not answer. Save the scenario to a file.',
    zh: '未保存：浏览器存储没有响应，请将情景另存为文件。',
  },
  saveFile: { en: 'Save to a file', zh: '另存到本机' },
  broken: {
    en: 'This stored scenario cannot be read. It is kept as it is.',
    zh: '该情景记录无法读取，已原样保留。',
  },
  notFound: { en: 'This scenario is no longer stored here.', zh: '该情景已不在本机。' },
  partly: {
    en: 'The scenario was opened, with this to know:',
    zh: '情景已打开，请注意：',
  },
  linkPartly: {
    en: 'The link was opened, with this to know:',
    zh: '链接已打开，请注意：',
  },
  linkUnusable: { en: 'The link cannot be used.', zh: '该链接无法使用。' },
  undo: { en: 'Undo', zh: '撤销' },
} as const satisfies Record<string, Text>

export const keeperPhrases = {
  unknownModel: (id: string): Text => ({
    en: `There is no model “${id}” here.`,
    zh: `本工具中没有模型“${id}”。`,
  }),
  unreadableFile: (name: string): Text => ({
    en: `“${name}” could not be read. Expected a scenario file of Gapline.`,
    zh: `无法读取“${name}”。应为Gapline情景文件。`,
  }),
  wrongFile: (name: string): Text => ({
    en: `“${name}” is not a scenario file that can be used. Nothing was changed.`,
    zh: `“${name}”不是可用的情景文件，未作任何改动。`,
  }),
  removed: (title: string): Text =>
    title === ''
      ? { en: 'The scenario was deleted.', zh: '情景已删除。' }
      : { en: `“${title}” was deleted.`, zh: `“${title}”已删除。` },
  copyOf: (title: string): Text => ({ en: `${title} (copy)`.trim(), zh: `${title}（副本）` }),
} as const
