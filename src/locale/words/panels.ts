import type { Text } from '../text.ts'

export const panelWords = {
  close: { en: 'Close', zh: '关闭' },
  dismiss: { en: 'Dismiss', zh: '知道了' },
} as const satisfies Record<string, Text>
