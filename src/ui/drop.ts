/** Takes a file dropped anywhere on the page; returns what takes the listeners away. */
export function acceptDrops(open: (file: File) => void): () => void {
  function onDragOver(event: DragEvent): void {
    if (event.dataTransfer?.types.includes('Files')) event.preventDefault()
  }

  function onDrop(event: DragEvent): void {
    const file = event.dataTransfer?.files[0]
    if (file === undefined) return
    event.preventDefault()
    open(file)
  }

  document.addEventListener('dragover', onDragOver)
  document.addEventListener('drop', onDrop)
  return () => {
    document.removeEventListener('dragover', onDragOver)
    document.removeEventListener('drop', onDrop)
  }
}
