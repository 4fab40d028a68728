import { answer } from '../analysis/answer.ts'
import { order } from '../engine/order.ts'
import type { Problem } from '../locale/problem.ts'
import { problemText } from '../locale/problem-words.ts'
import type { Language } from '../locale/text.ts'
import { modelJsonSchema } from '../model/schema.ts'
import { type Command, readArguments } from './arguments.ts'
import { checkCommand } from './check-command.ts'
import { usage } from './command-words.ts'
import { toCsv, toJson, toTable } from './formats.ts'
import { readInputs } from './inputs.ts'
import type { Output } from './output.ts'
import { readLibrary } from './read-library.ts'
import { modelFiles, readModel } from './read-models.ts'

/** Runs one command line (the arguments after the program's name). Throws only where the seeds cannot be read. */
export function command(args: readonly string[]): Output {
  const read = readArguments(args)
  if (!read.ok) {
    const refusal = failed(read.problems, 'en')
    return { ...refusal, err: `${refusal.err}\n\n${usage}`, code: 2 }
  }
  switch (read.value.kind) {
    case 'help':
      return said(usage)
    case 'schema':
      return said(JSON.stringify(modelJsonSchema(), null, 2))
    case 'check': {
      const { files, language } = read.value
      return checkCommand(files.length > 0 ? files : modelFiles(), readLibrary(), language)
    }
    case 'run':
      return runCommand(read.value)
    default:
      return read.value satisfies never
  }
}

function runCommand({ file, set, override, format, language }: Extract<Command, { kind: 'run' }>): Output {
  const model = readModel(file, readLibrary())
  if (!model.ok) return failed(model.problems, language)
  const ordered = order(model.value)
  if (!ordered.ok)
    return failed(
      ordered.problems.map((problem) => inFile(problem, file)),
      language,
    )
  const inputs = readInputs(model.value, set, override)
  if (!inputs.ok) return failed(inputs.problems, language)
  const answered = answer(model.value, inputs.value)
  if (format === 'json') return said(toJson(answered))
  return said(format === 'csv' ? toCsv(answered) : toTable(answered, language))
}

function inFile(problem: Problem, file: string): Problem {
  return { ...problem, place: { ...problem.place, file } }
}

function said(out: string): Output {
  return { out, err: '', code: 0 }
}

function failed(problems: readonly Problem[], language: Language): Output {
  return { out: '', err: problems.map((problem) => problemText(problem, language)).join('\n'), code: 1 }
}
