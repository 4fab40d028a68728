import type { TablePair } from './table.ts'

/** Copies a text; true when it is on the clipboard. Works on plain-http pages where the browser allows it at all. */
export function copyText(text: string): Promise<boolean> {
  return firstOf(
    () => navigator.clipboard.writeText(text),
    () => copyByEvent({ 'text/plain': text }),
  )
}

/** Copies a table as HTML and as text at once. Call it from a click. */
export function copyTable({ text, html }: TablePair): Promise<boolean> {
  const item = () =>
    new ClipboardItem({
      'text/html': new Blob([html], { type: 'text/html' }),
      'text/plain': new Blob([text], { type: 'text/plain' }),
    })
  return firstOf(
    () => navigator.clipboard.write([item()]),
    () => copyByEvent({ 'text/plain': text, 'text/html': html }),
  )
}

/**
 * Copies a picture; false where the browser cannot (plain http, older Firefox), so that saving can be offered. Takes a
 * promise because some browsers accept only what begins within the click itself.
 */
export function copyPicture(png: Promise<Blob>): Promise<boolean> {
  return firstOf(
    () => navigator.clipboard.write([new ClipboardItem({ 'image/png': png })]),
    () => false,
  )
}

/** The modern way if it is there and allowed, else the older one. */
async function firstOf(modern: () => Promise<void>, older: () => boolean): Promise<boolean> {
  try {
    await modern()
    return true
  } catch {
    return older()
  }
}

/** The way of before the clipboard API: a `copy` command whose event is given the data. */
function copyByEvent(data: Readonly<Record<string, string>>): boolean {
  let given = false
  const give = (event: ClipboardEvent) => {
    if (!event.clipboardData) return
    for (const [type, text] of Object.entries(data)) event.clipboardData.setData(type, text)
    event.preventDefault()
    event.stopImmediatePropagation()
    given = true
  }
  const box = selectedBox(data['text/plain'] ?? '')
  document.addEventListener('copy', give, true)
  try {
    return document.execCommand('copy') && given
  } catch {
    return false
  } finally {
    document.removeEventListener('copy', give, true)
    box.restore()
  }
}

/** Something selected to copy from, out of sight; Safari sends no `copy` event without it. */
function selectedBox(text: string): { restore(): void } {
  const focused = document.activeElement
  const box = document.createElement('textarea')
  box.value = text
  box.readOnly = true
  Object.assign(box.style, { position: 'fixed', top: '0', left: '0', opacity: '0', pointerEvents: 'none' })
  const host = document.querySelector('dialog[open]') ?? document.body
  host.append(box)
  box.select()
  return {
    restore() {
      box.remove()
      if (focused instanceof HTMLElement) focused.focus({ preventScroll: true })
    },
  }
}
