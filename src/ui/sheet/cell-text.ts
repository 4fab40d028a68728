import { decimalsIn, formatPlain, formatWithUnit } from '../../locale/number.ts'
import { placesFor } from '../../locale/number-text.ts'
import type { Text } from '../../locale/text.ts'
import { unitSuffix } from '../../locale/unit-words.ts'
import { sheetWords } from '../../locale/words/sheet.ts'
import type { Given, Lever, Model } from '../../model/model.ts'
import { address } from '../../model/periods.ts'
import type { Override } from '../../scenario/scenario.ts'
import { bothLanguages } from './both-languages.ts'
import { type Cell, fixedBy, type SheetState } from './cell.ts'
import { errorText, periodText } from './place-text.ts'
import { type DataRow, nameOfRow } from './rows.ts'

/** Address of a cell in words: `Overall scale, 2026`, `总体规模 2026年`. */
export function cellName(row: DataRow, column: number, model: Model): Text {
  return sheetWords.addressAt(nameOfRow(row), periodText(model, column))
}

/** A cell's value with its unit, a typed one as exact as it was typed; an error's code where it has none. */
export function valueText(row: DataRow, cell: Cell): Text {
  if (cell.error) return { en: cell.error.code, zh: cell.error.code }
  if (Number.isNaN(cell.value)) return { en: cell.text, zh: cell.text }
  const places = Math.max(placesFor(row.unit, [cell.value]), cell.kind === 'typed' ? decimalsIn(cell.value, 4) : 0)
  return bothLanguages((language) => formatWithUnit(cell.value, row.unit, places, language))
}

/** What a reader is told of a cell beside its number; null: nothing. */
export function cellNote(row: DataRow, column: number, cell: Cell, { answer }: SheetState): Text | null {
  const { model } = answer
  if (cell.error && row.kind === 'row')
    return errorText(cell.error, address(row.row.id, model.axis.periods[column]), model)
  switch (cell.kind) {
    case 'typed':
      return cell.override ? overrideText(cell.override) : null
    case 'base':
    case 'fixed':
      return row.kind === 'row' ? givenText(fixedBy(row.row, column), model) : null
    case 'implied':
      return sheetWords.implied
    case 'unused':
      return sheetWords.unused
    case 'derived':
      return row.kind === 'path' ? sheetWords.pathNote : null
    default:
      return null
  }
}

/** `Typed-in value · Actual (preliminary) · reason`. */
export function overrideText(override: Override): Text {
  const kind = override.kind === 'actual' ? sheetWords.actual : sheetWords.whatIf
  const status = override.status === null ? null : sheetWords[override.status]
  const free = [override.reason, override.source].filter((text) => text !== '').map((text) => ({ en: text, zh: text }))
  const named = status ? { en: `${kind.en} (${status.en})`, zh: `${kind.zh}（${status.zh}）` } : kind
  return joined([sheetWords.typedIn, named, sheetWords.typedOn(override.date), ...free])
}

/** What a given number rests on: figure with owner and source, assumption, the planner's own base. */
export function givenText(given: Given | null, model: Model): Text | null {
  switch (given?.kind) {
    case 'figure': {
      const figure = model.figures.find((one) => one.id === given.figure)
      const owner = sheetWords.owner(figure?.owner ?? sheetWords.notStated)
      const source = sheetWords.source({ en: given.figure, zh: given.figure })
      return joined([sheetWords.basePublished, ...(figure ? [figure.label] : []), owner, source])
    }
    case 'assumption':
      return joined([sheetWords.baseAssumed, given.reason])
    case 'literature':
      return joined([sheetWords.baseLiterature, given.source])
    case 'own': {
      const owner = given.owner === '' ? sheetWords.notStated : { en: given.owner, zh: given.owner }
      const source = given.source === '' ? [] : [sheetWords.source({ en: given.source, zh: given.source })]
      return joined([sheetWords.baseOwn, sheetWords.owner(owner), ...source])
    }
    case 'none':
      return sheetWords.baseNone
    case undefined:
      return null
    default:
      return given satisfies undefined
  }
}

/** What a lever's cell may hold and what it rests on. */
export function leverText(lever: Lever, cell: Cell, model: Model): Text {
  const plain = (value: number) => bothLanguages((language) => formatPlain(value, lever.unit, language))
  const high = bothLanguages((language) => plain(lever.max)[language] + unitSuffix(lever.unit, language))
  const range = sheetWords.leverRange(plain(lever.min), high)
  if (cell.tone === 'changed') return joined([sheetWords.leverChanged, range])
  const rests = givenText(lever.default, model)
  return joined([sheetWords.leverDefault, ...(rests ? [rests] : []), range])
}

function joined(parts: readonly Text[]): Text {
  return bothLanguages((language) => parts.map((part) => part[language]).join(' · '))
}
