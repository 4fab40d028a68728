import { encodeLink } from '../scenario/link.ts'
import type { Workspace } from './workspace.ts'

/** True where a link to this page would lead somewhere on another computer. */
export function reachable(): boolean {
  const { protocol, hostname } = location
  return protocol !== 'file:' && hostname !== 'localhost' && hostname !== '127.0.0.1' && hostname !== '[::1]'
}

/** Link to what is on screen. */
export function linkTo(workspace: Workspace): string {
  const [page = ''] = location.href.split('#')
  return `${page}#${encodeLink(workspace.source(), workspace.scenario())}`
}
