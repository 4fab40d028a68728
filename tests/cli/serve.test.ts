import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, get, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { fileOf, type Served, serve } from '../../src/cli/static-server.ts'

const page = '<!doctype html><title>page</title>'
let folder: string
let served: Served | undefined

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gapline-serve-'))
  mkdirSync(join(folder, 'site', 'assets'), { recursive: true })
  writeFileSync(join(folder, 'site', 'index.html'), page)
  writeFileSync(join(folder, 'site', 'assets', 'a.js'), 'let a = 1\n'.repeat(100))
  writeFileSync(join(folder, 'secret.txt'), 'secret')
})

afterEach(async () => {
  await served?.close()
  served = undefined
  rmSync(folder, { recursive: true })
})

interface Reply {
  readonly status: number | undefined
  readonly headers: IncomingMessage['headers']
  readonly body: Buffer
}

// The plain client: it sends the path as it stands and unpacks nothing.
function ask(address: string, path: string, headers: Record<string, string> = {}): Promise<Reply> {
  const { hostname, port } = new URL(address)
  return new Promise((resolve, reject) => {
    get({ hostname, port, path, headers }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('end', () =>
        resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(parts) }),
      )
    }).on('error', reject)
  })
}

describe('the server of the built page', () => {
  it('gives the page at its base and nothing outside it', async () => {
    served = await serve({ directory: join(folder, 'site'), base: '/x/', port: 0 })
    const found = await ask(served.address, '/x/')
    expect(found.status).toBe(200)
    expect(found.body.toString()).toBe(page)
    for (const path of ['/', '/index.html', '/x/../secret.txt', '/x/..%2fsecret.txt', '/x/assets/', '/x/%00', '/x/%zz'])
      expect((await ask(served.address, path)).status, path).toBe(404)
  })

  it('packs what a browser accepts packed, to the same bytes', async () => {
    served = await serve({ directory: join(folder, 'site'), base: '/', port: 0 })
    const plain = await ask(served.address, '/assets/a.js')
    const packed = await ask(served.address, '/assets/a.js', { 'Accept-Encoding': 'gzip, br' })
    expect(packed.headers['content-encoding']).toBe('gzip')
    expect(packed.body.length).toBeLessThan(plain.body.length)
    expect(gunzipSync(packed.body)).toEqual(plain.body)
    expect(packed.headers['content-type']).toBe('text/javascript; charset=utf-8')
  })

  it('does not take a neighbouring folder whose name begins alike for its own', () => {
    mkdirSync(join(folder, 'site-2'))
    writeFileSync(join(folder, 'site-2', 'a.txt'), 'other')
    expect(fileOf({ directory: join(folder, 'site'), base: '/' }, '/../site-2/a.txt')).toBeNull()
  })

  it('is out of reach from other computers', async () => {
    served = await serve({ directory: join(folder, 'site'), base: '/', port: 0 })
    expect(new URL(served.address).hostname).toBe('127.0.0.1')
  })
})

describe('npm start', () => {
  const start = (...args: string[]) =>
    spawnSync('node_modules/.bin/tsx', ['src/cli/serve.ts', ...args], { encoding: 'utf8', timeout: 15_000 })

  it('says in one sentence that a port is in use and how to take another', async () => {
    const other = createServer()
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
    const { port } = other.address() as AddressInfo
    const child: ChildProcess = spawn('node_modules/.bin/tsx', [
      'src/cli/serve.ts',
      '--folder',
      join(folder, 'site'),
      '--port',
      String(port),
    ])
    let said = ''
    child.stderr?.on('data', (part: Buffer) => {
      said += part
    })
    const code = await new Promise((resolve) => child.once('close', resolve))
    other.close()
    expect(code).toBe(1)
    expect(said.trim().split('\n')).toHaveLength(1)
    expect(said).toContain(`Port ${port} is in use; choose another: npm start -- --port ${port + 1}`)
  })

  it('says in one sentence that nothing is built yet', () => {
    const { status, stderr } = start('--folder', folder)
    expect(status).toBe(1)
    expect(stderr.trim()).toBe('There is no built page yet; run: npm run build')
  })

  it('says what a port is when it is given something else', () => {
    const { status, stderr, stdout } = start('--port', '99999')
    expect(status).toBe(1)
    expect(stdout).toBe('')
    expect(stderr.trim()).toBe(
      'a port is a number up to 65535, not 99999; usage: npm start -- [--port 4173] [--base /gapline/] [--folder dist]',
    )
  })
})

describe('the check of the Node version', () => {
  const pretend = (version: string) =>
    spawnSync(process.execPath, [
      '-e',
      `Object.defineProperty(process, 'versions', { value: { node: '${version}' } }); require('./src/cli/node-floor.cjs')`,
    ])

  it('lets the floor and newer versions pass in silence', () => {
    for (const version of ['20.19.0', '20.20.2', '22.0.0', '24.1.0']) {
      const { status, stderr } = pretend(version)
      expect(status, version).toBe(0)
      expect(stderr.toString()).toBe('')
    }
  })

  it('says in one sentence what is needed and what was found', () => {
    const { status, stderr } = pretend('16.20.1')
    expect(status).toBe(1)
    expect(stderr.toString().trim()).toBe('Gapline needs Node 20.19 or newer; this is Node 16.20.1.')
  })

  it('names the version that package.json asks for', () => {
    const engines = execFileSync('node', ['-p', "require('./package.json').engines.node"], { encoding: 'utf8' })
    expect(engines.trim()).toBe('>=20.19')
  })
})
