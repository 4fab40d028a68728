import type { Keeper } from '../session/keeper.ts'
import type { Workspace } from '../session/workspace.ts'

/** Undo, redo and save by keyboard; returns what takes the listener away. Text boxes keep their own undo. */
export function appKeys(workspace: Workspace, keeper: Keeper): () => void {
  function onKey(event: KeyboardEvent): void {
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return
    const key = event.key.toLowerCase()
    if (key === 's') return act(event, () => keeper.saveFile())
    if (isTextBox(event.target)) return
    if (key === 'z' && !event.shiftKey) act(event, workspace.undo)
    else if (key === 'y' || (key === 'z' && event.shiftKey)) act(event, workspace.redo)
  }
  document.addEventListener('keydown', onKey)
  return () => document.removeEventListener('keydown', onKey)
}

function act(event: KeyboardEvent, run: () => void): void {
  event.preventDefault()
  run()
}

function isTextBox(target: EventTarget | null): boolean {
  if (target instanceof HTMLTextAreaElement) return true
  return target instanceof HTMLInputElement && target.type !== 'range'
}
