import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize, sep } from 'node:path'
import { gzipSync } from 'node:zlib'

/** What is served where: a built page under a path of this computer's own address. */
export interface Site {
  /** Folder of the built page. */
  readonly directory: string
  /** Path it appears under, with a slash at both ends. */
  readonly base: string
  /** 0 takes any free port. */
  readonly port: number
}

/** A running server: the page's address, and how to end it. */
export interface Served {
  readonly address: string
  close(): Promise<void>
}

const host = '127.0.0.1'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.png': 'image/png',
  '.wasm': 'application/wasm',
}

/**
 * Serves a folder to this computer only, as any static host would: files and nothing else, gzipped where the browser
 * accepts it. Rejects with the system's error (`EADDRINUSE`, `EACCES`) if the port cannot be taken.
 */
export function serve(site: Site): Promise<Served> {
  const packed = new Map<string, Buffer>()
  const server = createServer((request, response) => answer(site, packed, request, response))
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(site.port, host, () => resolve(served(server, site)))
  })
}

function served(server: Server, site: Site): Served {
  const { port } = server.address() as AddressInfo
  return {
    address: `http://${host}:${port}${site.base}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}

function answer(site: Site, packed: Map<string, Buffer>, request: IncomingMessage, response: ServerResponse): void {
  response.setHeader('X-Content-Type-Options', 'nosniff')
  const reads = request.method === 'GET' || request.method === 'HEAD'
  const file = reads ? fileOf(site, request.url ?? '/') : null
  if (file) send(packed, file, request, response)
  else response.writeHead(reads ? 404 : 405, { 'Content-Type': 'text/plain' }).end(reads ? 'not found' : 'not allowed')
}

function send(packed: Map<string, Buffer>, file: string, request: IncomingMessage, response: ServerResponse): void {
  const hashed = file.includes(`${sep}assets${sep}`)
  const gzipped = /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''))
  const body = gzipped ? zipped(packed, file) : readFileSync(file)
  response.setHeader('Content-Type', types[extname(file)] ?? 'application/octet-stream')
  response.setHeader('Cache-Control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache')
  response.setHeader('Vary', 'Accept-Encoding')
  if (gzipped) response.setHeader('Content-Encoding', 'gzip')
  response.setHeader('Content-Length', body.length)
  response.end(request.method === 'HEAD' ? undefined : body)
}

/** The file a request path names inside the site, or null: outside the base, outside the folder, or not there. */
export function fileOf(site: Omit<Site, 'port'>, url: string): string | null {
  const path = decoded(url.split(/[?#]/, 1)[0] ?? '/')
  if (path === null || !path.startsWith(site.base)) return null
  const file = normalize(join(site.directory, path.slice(site.base.length) || 'index.html'))
  if (!file.startsWith(normalize(site.directory) + sep)) return null
  return existsSync(file) && statSync(file).isFile() ? file : null
}

function decoded(path: string): string | null {
  try {
    const text = decodeURIComponent(path)
    return text.includes('\0') ? null : text
  } catch {
    return null
  }
}

// Keyed by the time of the last change as well, so that a rebuild is seen without a restart.
function zipped(packed: Map<string, Buffer>, file: string): Buffer {
  const key = `${file}:${statSync(file).mtimeMs}`
  const kept = packed.get(key)
  if (kept) return kept
  const body = gzipSync(readFileSync(file), { level: 9 })
  packed.set(key, body)
  return body
}
