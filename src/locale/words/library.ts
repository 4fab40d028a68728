import type { Text } from '../text.ts'

export const libraryWords = {
  title: { en: 'Scenarios', zh: '情景' },
  empty: {
    en: 'Nothing is stored yet. A scenario is kept by itself as soon as you change something.',
    zh: '尚无保存的情景。作出改动后会自动保存。',
  },
  keepThis: { en: 'Keep what is on screen', zh: '保存当前情景' },
  duplicate: { en: 'Duplicate', zh: '复制' },
  rename: { en: 'Rename', zh: '重命名' },
  remove: { en: 'Delete', zh: '删除' },
  openNow: { en: 'open now', zh: '当前' },
  openFile: { en: 'Open a scenario file', zh: '打开情景文件' },
  saveFile: { en: 'Save to this computer', zh: '另存到本机' },
  dropHint: { en: 'or drop one anywhere on the page', zh: '也可将文件拖到页面任意处' },
  broken: { en: 'cannot be read, kept as it is', zh: '无法读取，已原样保留' },
  untitled: { en: 'Untitled scenario', zh: '未命名情景' },
  name: { en: 'Name', zh: '名称' },
  cannotKeep: {
    en: 'This browser keeps nothing for this page. Save scenarios to files.',
    zh: '浏览器不为本页保存数据，请将情景另存为文件。',
  },
} as const satisfies Record<string, Text>
