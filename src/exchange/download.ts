import { fileName } from './file-name.ts'

export { fileName }

/** Time that slow browsers get to begin reading a blob before its address is given back, in milliseconds. */
const GRACE = 60_000

/** Hands a blob to the browser as a download under a file name. */
export function download(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob)
  const anchor = document.createElement('a')
  anchor.href = address
  anchor.download = name
  anchor.hidden = true
  document.body.append(anchor)
  anchor.click()
  anchor.remove()
  setTimeout(() => URL.revokeObjectURL(address), GRACE)
}
