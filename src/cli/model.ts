import { command } from './command.ts'

try {
  const { out, err, code } = command(process.argv.slice(2))
  if (out !== '') process.stdout.write(`${out}\n`)
  if (err !== '') process.stderr.write(`${err}\n`)
  process.exitCode = code
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}
