import type { Edit } from './edit.ts'
import type { Grid } from './grid.ts'

/**
 * Copy, cut and paste by the clipboard events, which need neither permission nor https. They are heard on the document,
 * since browsers send them to the text selection and not to the focused element. Returns the undoing.
 */
export function createClipboard(grid: Grid, edit: Edit, table: () => HTMLElement): () => void {
  const mine = () => grid.editing() === null && document.activeElement === table()

  function copy(event: ClipboardEvent): void {
    if (!mine() || event.clipboardData === null) return
    event.clipboardData.setData('text/plain', edit.copyText())
    event.preventDefault()
    if (event.type === 'cut') edit.clear()
  }

  function paste(event: ClipboardEvent): void {
    const text = event.clipboardData?.getData('text/plain') ?? ''
    if (!mine() || text === '') return
    event.preventDefault()
    edit.paste(text)
  }

  document.addEventListener('copy', copy)
  document.addEventListener('cut', copy)
  document.addEventListener('paste', paste)
  return () => {
    document.removeEventListener('copy', copy)
    document.removeEventListener('cut', copy)
    document.removeEventListener('paste', paste)
  }
}
