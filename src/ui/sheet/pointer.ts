import type { Edit } from './edit.ts'
import type { Grid } from './grid.ts'
import type { Position } from './navigation.ts'

/** Mouse and touch on the grid; `settle` ends an open editor and is false while its text is wrong. */
export function createPointer(grid: Grid, edit: Edit, focus: () => void, settle: () => boolean) {
  let selecting = false
  let wasActive = false

  function mouseDown(event: MouseEvent): void {
    if (isEditor(event.target) || event.button !== 0) return
    event.preventDefault()
    const at = positionOf(event.target)
    if (!settle()) return
    focus()
    if (at === null || event.detail > 1) return
    const active = grid.active()
    wasActive = active.row === at.row && active.column === at.column
    selecting = true
    grid.goTo(at, event.shiftKey)
  }

  function pointerOver(event: MouseEvent): void {
    if (!selecting) return
    if ((event.buttons & 1) === 0) {
      selecting = false
      return
    }
    const at = positionOf(event.target)
    if (at) grid.goTo(at, true)
  }

  /** A finger has no double click of use: a tap on the active cell opens it. */
  function click(event: MouseEvent): void {
    selecting = false
    const touch = event instanceof PointerEvent && event.pointerType === 'touch'
    if (touch && wasActive && !isEditor(event.target) && positionOf(event.target)) edit.begin(null)
  }

  /** Opens the cell of the first press, even if the page has moved between the two. */
  function doubleClick(event: MouseEvent): void {
    if (!isEditor(event.target) && positionOf(event.target)) edit.begin(null)
  }

  /** Assistive technology may focus a cell by itself: it becomes the active one and the grid keeps the keyboard. */
  function focusIn(event: FocusEvent): void {
    const at = isEditor(event.target) ? null : positionOf(event.target)
    if (at === null || !settle()) return
    grid.goTo(at)
    focus()
  }

  return { focusIn, mouseDown, pointerOver, click, doubleClick }
}

function positionOf(target: EventTarget | null): Position | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>('td[data-line]') : null
  return cell ? { row: Number(cell.dataset.line), column: Number(cell.dataset.column) } : null
}

function isEditor(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('.sheet-editor, .sheet-problem') !== null
}
