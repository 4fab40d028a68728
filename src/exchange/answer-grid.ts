import type { Answer } from '../analysis/answer.ts'
import { growthOnYear, yearLag } from '../analysis/year.ts'
import type { Language } from '../locale/text.ts'
import { unitWords } from '../locale/unit-words.ts'
import { exchangePhrases as phrases, exchangeWords as words } from '../locale/words/exchange.ts'
import type { Lever, Row } from '../model/model.ts'
import { address } from '../model/periods.ts'
import type { Grid, GridLine } from './grid.ts'

/**
 * The sheet as a table: by-period levers, then rows with the growth of levels on the period before, in the display
 * units of the language. Failed cells hold their code; the first growth cell is empty.
 */
export function gridOf(answer: Answer, language: Language): Grid {
  const { levers, rows } = answer.model
  return {
    head: [words.row[language], words.unit[language], ...answer.periods.map(String)],
    lines: [
      ...levers.filter((lever) => lever.byPeriod).map((lever) => leverLine(answer, lever, language)),
      ...rows.flatMap((row) => rowLines(answer, row, language)),
    ],
  }
}

function leverLine(answer: Answer, lever: Lever, language: Language): GridLine {
  const { factor, long } = unitWords(lever.unit, language)
  const values = (answer.leverRows[lever.id] ?? []).map(({ value }) => (Number.isNaN(value) ? null : value * factor))
  return { label: lever.label[language], unit: long, values }
}

function rowLines(answer: Answer, row: Row, language: Language): GridLine[] {
  const { factor, long } = unitWords(row.unit, language)
  const values = answer.rows[row.id] ?? []
  const shown = values.map((value, index) => {
    const code = answer.errors[address(row.id, answer.periods[index])]?.code
    return code ?? value * factor
  })
  const line = { label: row.label[language], unit: long, values: shown }
  if (!row.level) return [line]
  const lag = yearLag(answer.model.axis)
  if (lag === null) return [line]
  const rates = values.map((_, index) => growthOnYear(values, index, lag))
  const growth = rates.map((rate) => (Number.isNaN(rate) ? null : rate))
  return [line, { label: phrases.growth(row.label)[language], unit: '%', values: growth }]
}
