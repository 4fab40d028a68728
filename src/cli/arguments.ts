import type { Checked, Problem } from '../locale/problem.ts'
import type { Language } from '../locale/text.ts'

export type Format = 'table' | 'csv' | 'json'

/** What the command line asks for. */
export type Command =
  | { readonly kind: 'check'; readonly files: readonly string[]; readonly language: Language }
  | {
      readonly kind: 'run'
      readonly file: string
      readonly set: readonly string[]
      readonly override: readonly string[]
      readonly format: Format
      readonly language: Language
    }
  | { readonly kind: 'schema' }
  | { readonly kind: 'help' }

interface Options {
  readonly files: string[]
  readonly set: string[]
  readonly override: string[]
  format: Format | null
  language: Language
}

/** Reads the arguments after the program's name. */
export function readArguments(args: readonly string[]): Checked<Command> {
  const [verb, ...rest] = args
  if (verb === undefined || rest.includes('--help') || ['help', '--help', '-h'].includes(verb)) {
    return verb === undefined ? refused('command-missing') : { ok: true, value: { kind: 'help' }, problems: [] }
  }
  const options: Options = { files: [], set: [], override: [], format: null, language: 'en' }
  const problem = readOptions(rest, options)
  if (problem) return { ok: false, problems: [problem] }
  return commandOf(verb, options)
}

function commandOf(verb: string, { files, set, override, format, language }: Options): Checked<Command> {
  const onlyRun = set.length > 0 ? '--set' : override.length > 0 ? '--override' : format !== null ? '--format' : null
  if (onlyRun !== null && verb !== 'run') return refused('option-only-run', onlyRun)
  if (verb === 'check') return { ok: true, value: { kind: 'check', files, language }, problems: [] }
  if (verb === 'schema')
    return files.length > 0 ? refused('file-extra', files[0]) : { ok: true, value: { kind: 'schema' }, problems: [] }
  if (verb !== 'run') return refused('command-unknown', verb)
  const [file, extra] = files
  if (file === undefined) return refused('file-missing')
  if (extra !== undefined) return refused('file-extra', extra)
  return { ok: true, value: { kind: 'run', file, set, override, format: format ?? 'table', language }, problems: [] }
}

function readOptions(args: readonly string[], options: Options): Problem | null {
  for (let i = 0; i < args.length; i++) {
    const argument = args[i] ?? ''
    if (!argument.startsWith('-')) {
      options.files.push(argument)
      continue
    }
    const cut = argument.indexOf('=')
    const name = cut < 0 ? argument : argument.slice(0, cut)
    const value = cut < 0 ? args[++i] : argument.slice(cut + 1)
    const problem = readOption(name, value, options)
    if (problem) return problem
  }
  return null
}

function readOption(name: string, value: string | undefined, options: Options): Problem | null {
  if (!['--set', '--override', '--format', '--lang'].includes(name)) return problem('option-unknown', name)
  if (value === undefined || value === '') return problem('option-without-value', name)
  if (name === '--set') options.set.push(value)
  else if (name === '--override') options.override.push(value)
  else if (name === '--format') {
    if (value !== 'table' && value !== 'csv' && value !== 'json') return problem('option-format', value)
    options.format = value
  } else {
    if (value !== 'en' && value !== 'zh') return problem('option-language', value)
    options.language = value
  }
  return null
}

function problem(kind: string, found = ''): Problem {
  return { kind, place: {}, values: { found } }
}

function refused(kind: string, found?: string): Checked<never> {
  return { ok: false, problems: [problem(kind, found)] }
}
