import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { serve } from '../../src/cli/static-server.ts'

/** A path that no build knows of: the page must work under any. */
const base = '/tools/gapline/'

/** Serves the built page for all tests and tells them its address by the environment. */
export default async function startServer(): Promise<() => Promise<void>> {
  const directory = fileURLToPath(new URL('../../dist', import.meta.url))
  if (!existsSync(directory)) throw new Error('There is no built page yet; run: npm run build && npm run build:single')
  const { address, close } = await serve({ directory, base, port: 0 })
  process.env.GAPLINE_PAGE = address
  return close
}
