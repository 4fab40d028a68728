import { fileURLToPath } from 'node:url'
import { prepareDrawing } from './tools/install.ts'
import { layerCheck } from './tools/layer-check.ts'
import { playwrightTests, vitestTests } from './tools/reports.ts'
import { run } from './tools/run-command.ts'
import { type Counted, counted, type Stage } from './tools/stage.ts'

process.chdir(fileURLToPath(new URL('..', import.meta.url)))

const bin = (name: string): string => `node_modules/.bin/${name}`

const command = (name: string, tool: string, ...args: string[]): Stage => ({
  name,
  check: async () => counted(await run(bin(tool), args)),
})

const statics: readonly Stage[] = [
  command('format', 'biome', 'check', '--linter-enabled=false', '.'),
  command('lint, general', 'biome', 'lint', '--error-on-warnings', '.'),
  command(
    'lint, reactivity and arithmetic',
    'eslint',
    '-c',
    'tests/tools/eslint.config.js',
    '--max-warnings=0',
    'src',
    'tests',
  ),
  command('types of the page', 'tsc', '-p', '.'),
  command('types of the engine, without DOM', 'tsc', '-p', 'src/engine'),
  command('types of the command line', 'tsc', '-p', 'src/cli'),
  command('types of the tests', 'tsc', '-p', 'tests'),
  { name: 'layers', check: layerCheck },
  command('unused code', 'knip'),
  command('build', 'vite', 'build', '--logLevel', 'warn'),
  command('build, single file', 'vite', 'build', '--mode', 'single', '--logLevel', 'warn'),
]

const total: Counted = { passed: 0, failed: 0, output: '' }

/** Prints a stage's line as it ends, and all it printed only if something failed. */
async function report(stage: Stage): Promise<void> {
  const began = Date.now()
  const { passed, failed, output } = await stage.check()
  const seconds = ((Date.now() - began) / 1000).toFixed(1)
  const count = passed + failed > 1 ? `, ${passed} passed, ${failed} failed` : ''
  console.log(`${failed === 0 ? 'ok    ' : 'FAILED'} ${stage.name} (${seconds} s${count})`)
  if (failed > 0) console.log(output.trim())
  total.passed += passed
  total.failed += failed
}

/** One stage after another for each of two workers: the machine that runs this has two cores. */
async function reportAll(stages: readonly Stage[]): Promise<void> {
  const queue = [...stages]
  const worker = async () => {
    for (let stage = queue.shift(); stage; stage = queue.shift()) await report(stage)
  }
  await Promise.all([worker(), worker()])
}

const drawing = prepareDrawing()
await reportAll(statics)
await report({ name: 'unit tests', check: vitestTests })
const { browser, line } = await drawing
console.log(line)
await report({ name: 'tests in the browser', check: () => playwrightTests(browser) })
console.log(`${total.passed} passed, ${total.failed} failed`)
process.exitCode = total.failed === 0 ? 0 : 1
