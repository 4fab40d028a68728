import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { type Site, serve } from './static-server.ts'

const usage = 'npm start -- [--port 4173] [--base /gapline/] [--folder dist]'

const built = fileURLToPath(new URL('../../dist', import.meta.url))

const text = { type: 'string' } as const

/** Serves the built page and prints its address; any failure is one sentence and exit code 1. */
async function main(): Promise<void> {
  const { port, base, directory } = options()
  if (!existsSync(join(directory, 'index.html'))) fail('There is no built page yet; run: npm run build')
  try {
    const { address } = await serve({ directory, base, port })
    console.log(`Gapline is at ${address} (this computer only; Ctrl+C ends it)`)
  } catch (error) {
    fail(reason(error, port))
  }
}

function options(): Site {
  try {
    const { values } = parseArgs({ options: { port: text, base: text, folder: text } })
    const port = values.port ?? process.env.PORT ?? '4173'
    if (!/^\d{1,5}$/.test(port) || Number(port) > 65535) throw new Error(`a port is a number up to 65535, not ${port}`)
    const base = `/${values.base ?? ''}/`.replace(/\/+/g, '/')
    return { port: Number(port), base, directory: values.folder ? resolve(values.folder) : built }
  } catch (error) {
    return fail(`${error instanceof Error ? error.message : error}; usage: ${usage}`)
  }
}

function reason(error: unknown, port: number): string {
  const code = error instanceof Error && 'code' in error ? error.code : ''
  const other = `choose another: npm start -- --port ${port < 65535 ? port + 1 : port - 1}`
  if (code === 'EADDRINUSE') return `Port ${port} is in use; ${other}`
  if (code === 'EACCES') return `Port ${port} needs more rights than this user has; ${other}`
  return `The page cannot be served: ${error instanceof Error ? error.message : error}`
}

function fail(sentence: string): never {
  console.error(sentence)
  process.exit(1)
}

await main()
