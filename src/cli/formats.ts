import type { Answer } from '../analysis/answer.ts'
import { decimalsOf, formatIn, formatPeriod } from '../locale/number.ts'
import type { Language } from '../locale/text.ts'
import { unitWords } from '../locale/unit-words.ts'
import { outcomeWords } from '../locale/words/outcome.ts'
import { address } from '../model/periods.ts'
import { headWords, isWords } from './command-words.ts'

/** A value, the code of the cell's error, or null: none is set. */
type Cell = number | string | null

/** The answer as one JSON text: values in declared units at full precision, failed cells as their code. */
export function toJson(answer: Answer): string {
  const { model, periods } = answer
  const rows = Object.fromEntries(model.rows.map(({ id }) => [id, cells(answer, id)]))
  const targets = answer.targets.map(({ target, goal, value, gap, outcome }) => {
    const { row, period } = target
    const failed = Number.isNaN(value)
    const code = failed ? codeOf(answer, row, period) : null
    return { row, period, goal, value: code ?? value, gap: goal === null ? null : (code ?? gap), outcome }
  })
  return JSON.stringify({ model: model.id, version: model.version, periods, rows, targets }, null, 2)
}

/** A line a row, `row,unit,2024,…`, with the same cells as the JSON. */
export function toCsv(answer: Answer): string {
  const head = ['row', 'unit', ...answer.periods.map(String)]
  const lines = answer.model.rows.map(({ id, unit }) => [id, unit, ...cells(answer, id).map(String)])
  return [head, ...lines].map((line) => line.map(quoted).join(',')).join('\n')
}

/** Rows and targets for reading, in the number language asked for. */
export function toTable(answer: Answer, language: Language): string {
  const { model, periods } = answer
  const head = ['', '', ...periods.map((period) => formatPeriod(period, model.axis.unit, language))]
  const lines = model.rows.map((row) => [
    row.label[language],
    unitWords(row.unit, language).long,
    ...cells(answer, row.id).map((cell) => shown(cell, row.unit, language)),
  ])
  return [...aligned([head, ...lines]), '', ...targetLines(answer, language)].join('\n').trimEnd()
}

function targetLines(answer: Answer, language: Language): string[] {
  const { axis, rows } = answer.model
  const lines = answer.targets.map(({ target, goal, value, gap, outcome }) => {
    const unit = rows.find((row) => row.id === target.row)?.unit ?? '1'
    const code = Number.isNaN(value) ? codeOf(answer, target.row, target.period) : value
    return [
      `${target.label[language]} (${formatPeriod(target.period, axis.unit, language)})`,
      unitWords(unit, language).long,
      `${isWords[target.is][language]} ${shown(goal, unit, language)}`,
      shown(code, unit, language),
      Number.isNaN(gap) ? '' : shown(gap, unit, language),
      outcomeWords[outcome][language],
    ]
  })
  const head = ['', '', ...headWords.map((word) => word[language])]
  return lines.length === 0 ? [] : aligned([head, ...lines])
}

function cells(answer: Answer, row: string): Cell[] {
  const values = answer.rows[row] ?? []
  return answer.periods.map((period, k) => {
    const value = values[k] ?? Number.NaN
    return Number.isNaN(value) ? codeOf(answer, row, period) : value
  })
}

function codeOf({ errors }: Answer, row: string, period: number): string {
  return errors[address(row, period)]?.code ?? '#N/A'
}

function shown(cell: Cell, unit: string, language: Language): string {
  if (cell === null) return '–'
  return typeof cell === 'string' ? cell : formatIn(cell, unit, decimalsOf(unit), language)
}

/** Columns padded to one width: the first to the left, the others to the right; Chinese characters take two places. */
function aligned(lines: readonly (readonly string[])[]): string[] {
  const columns = Math.max(...lines.map((line) => line.length))
  const widths = Array.from({ length: columns }, (_, k) => Math.max(...lines.map((line) => width(line[k] ?? ''))))
  return lines.map((line) =>
    line
      .map((text, k) => padded(text, widths[k] ?? 0, k === 0))
      .join('  ')
      .trimEnd(),
  )
}

function padded(text: string, to: number, left: boolean): string {
  const gap = ' '.repeat(Math.max(0, to - width(text)))
  return left ? text + gap : gap + text
}

function width(text: string): number {
  return Array.from(text).reduce((sum, character) => sum + ((character.codePointAt(0) ?? 0) >= 0x2e80 ? 2 : 1), 0)
}

function quoted(text: string): string {
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
