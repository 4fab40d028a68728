import { afterEach, describe, expect, it, vi } from 'vitest'
import { copyPicture, copyTable, copyText } from '../../src/exchange/clipboard.ts'

afterEach(() => vi.unstubAllGlobals())

/** A page without the clipboard API whose `copy` command works or not; what was copied, by type. */
function oldPage(works: boolean): Record<string, string> {
  const copied: Record<string, string> = {}
  let listener: ((event: object) => void) | null = null
  const box = { style: {}, select: () => undefined, remove: () => undefined }
  vi.stubGlobal('navigator', {})
  vi.stubGlobal('HTMLElement', class {})
  vi.stubGlobal('document', {
    activeElement: null,
    body: { append: () => undefined },
    createElement: () => box,
    querySelector: () => null,
    addEventListener: (_: string, added: typeof listener) => {
      listener = added
    },
    removeEventListener: () => {
      listener = null
    },
    execCommand: () => {
      const clipboardData = { setData: (type: string, text: string) => Object.assign(copied, { [type]: text }) }
      if (works) listener?.({ clipboardData, preventDefault() {}, stopImmediatePropagation() {} })
      return works
    },
  })
  return copied
}

describe('copying', () => {
  it('uses the clipboard API where it is there', async () => {
    const writeText = vi.fn(async () => undefined)
    vi.stubGlobal('navigator', { clipboard: { writeText } })
    expect(await copyText('480亿元')).toBe(true)
    expect(writeText).toHaveBeenCalledWith('480亿元')
  })

  it('gives a table as HTML and text at once', async () => {
    const items: Record<string, Blob>[] = []
    vi.stubGlobal(
      'ClipboardItem',
      class {
        constructor(data: Record<string, Blob>) {
          items.push(data)
        }
      },
    )
    vi.stubGlobal('navigator', { clipboard: { write: async () => undefined } })
    expect(await copyTable({ text: 'a\tb', html: '<table></table>' })).toBe(true)
    expect(await items[0]?.['text/html']?.text()).toBe('<table></table>')
    expect(await items[0]?.['text/plain']?.text()).toBe('a\tb')
  })

  it('falls back to the copy command on a plain-http page', async () => {
    const copied = oldPage(true)
    expect(await copyTable({ text: 'a\tb', html: '<table></table>' })).toBe(true)
    expect(copied).toEqual({ 'text/plain': 'a\tb', 'text/html': '<table></table>' })
  })

  it('falls back when the clipboard API refuses', async () => {
    const copied = oldPage(true)
    vi.stubGlobal('navigator', { clipboard: { writeText: () => Promise.reject(new Error('denied')) } })
    expect(await copyText('x')).toBe(true)
    expect(copied).toEqual({ 'text/plain': 'x' })
  })

  it('says when nothing was copied', async () => {
    oldPage(false)
    expect(await copyText('x')).toBe(false)
    expect(await copyPicture(Promise.resolve(new Blob()))).toBe(false)
  })
})
