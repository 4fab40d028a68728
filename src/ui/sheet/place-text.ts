import type { CellError } from '../../analysis/answer.ts'
import { formatPeriod } from '../../locale/number.ts'
import type { Text } from '../../locale/text.ts'
import { sheetWords } from '../../locale/words/sheet.ts'
import type { Model } from '../../model/model.ts'
import { indexOfPeriod, parseAddress } from '../../model/periods.ts'
import { bothLanguages } from './both-languages.ts'

/** A cell or lever in words, from its address: `output@2025` → Industrial output, 2025. */
export function addressText(model: Model, text: string): Text {
  const place = parseAddress(text)
  const label = place ? labelOf(model, place.id) : null
  if (place === null || label === null) return { en: text, zh: text }
  if (place.period === null) return label
  return sheetWords.addressAt(label, periodText(model, indexOfPeriod(model.axis, place.period)))
}

/** Why a cell shows an error, with the cell that caused it. */
export function errorText(error: CellError, here: string, model: Model): Text {
  if (error.cause === here) return sheetWords.errorHere[error.code]
  return sheetWords.errorFrom[error.code](addressText(model, error.cause))
}

/** A period of the axis by its index. */
export function periodText(model: Model, index: number): Text {
  const period = model.axis.periods[index]
  return bothLanguages((language) => (period === undefined ? '' : formatPeriod(period, model.axis.unit, language)))
}

/** Label of a row, lever or constant; null: the model has no such name. */
export function labelOf(model: Model, id: string): Text | null {
  const named = [model.rows, model.levers, model.constants].flat().find((one) => one.id === id)
  return named?.label ?? null
}
