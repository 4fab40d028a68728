import firstModel from 'virtual:gapline/first-model'
import { createRoot } from 'solid-js'
import { render } from 'solid-js/web'
import { createKeeper } from './session/keeper.ts'
import { createWorkspace } from './session/workspace.ts'
import { App } from './ui/app.tsx'
import './ui/theme.css'

/** Milliseconds that the first view waits for what was open last. */
const PATIENCE = 400

/** Starts the page: what its address or the last visit asks for, else the first model at its defaults. */
async function start(root: HTMLElement): Promise<void> {
  const [workspace, keeper] = createRoot(() => {
    const made = createWorkspace(firstModel)
    return [made, createKeeper(made)] as const
  })
  const resumed = keeper.resume(location.hash).catch(() => undefined)
  await Promise.race([resumed, new Promise((resolve) => setTimeout(resolve, PATIENCE))])
  addEventListener('hashchange', () => {
    if (location.hash.length > 1) void keeper.openLink(location.hash)
  })
  render(() => <App workspace={workspace} keeper={keeper} />, root)
}

const root = document.getElementById('app')
if (root && document.documentElement.dataset.belowFloor === undefined) void start(root)
