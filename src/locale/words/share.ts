import type { Text } from '../text.ts'

export const shareWords = {
  title: { en: 'Share', zh: '分享' },
  carries: {
    en: 'The link carries the figures you typed in: whoever has it can read them. It is made on this computer; nothing is uploaded.',
    zh: '链接中包含您填报的数据，收到链接者均可看到。链接在本机生成，不上传。',
  },
  plain: {
    en: 'The link carries this scenario: what differs from the published defaults. It is made on this computer; nothing is uploaded.',
    zh: '链接中包含本情景与默认情景的差异。链接在本机生成，不上传。',
  },
  local: {
    en: 'This page was opened from this computer, so a link would lead nowhere on another one. Send the scenario file instead.',
    zh: '本页在本机打开，链接在他人电脑上无法使用，请发送情景文件。',
  },
  tooLong: {
    en: 'This scenario is too long for a link. Send the scenario file instead.',
    zh: '情景内容过长，无法放入链接，请发送情景文件。',
  },
  link: { en: 'Link', zh: '链接' },
  copy: { en: 'Copy link', zh: '复制链接' },
  copied: { en: 'Copied', zh: '已复制' },
  copyByHand: {
    en: 'Copy it from the box: this browser does not let a page copy.',
    zh: '浏览器不允许网页复制，请从框中手动复制。',
  },
  file: { en: 'Save scenario file', zh: '保存情景文件' },
} as const satisfies Record<string, Text>
