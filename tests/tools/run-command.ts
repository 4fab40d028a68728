import { spawn } from 'node:child_process'

/** How a command ended: exit code 0 or not, what it printed on both streams, and the seconds it took. */
export interface Ended {
  readonly ok: boolean
  readonly output: string
  readonly seconds: number
}

/** Limits and surroundings of a command. */
export interface Surroundings {
  readonly seconds?: number
  readonly env?: Readonly<Record<string, string>>
}

/** Runs a command to its end and keeps its output; never rejects. A command over its time is killed and has failed. */
export function run(command: string, args: readonly string[], { seconds = 480, env = {} }: Surroundings = {}) {
  const began = Date.now()
  return new Promise<Ended>((resolve) => {
    const child = spawn(command, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    const keep = (chunk: Buffer) => {
      output += chunk.toString()
    }
    child.stdout.on('data', keep)
    child.stderr.on('data', keep)
    const timer = setTimeout(() => {
      output += `\nkilled after ${seconds} s`
      child.kill('SIGKILL')
    }, seconds * 1000)
    const end = (ok: boolean) => {
      clearTimeout(timer)
      resolve({ ok, output, seconds: (Date.now() - began) / 1000 })
    }
    child.once('error', (error) => {
      output += error.message
      end(false)
    })
    child.once('close', (code) => end(code === 0))
  })
}
