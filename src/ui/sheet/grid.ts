import { type Accessor, batch, createComputed, createMemo, createSignal, on, untrack } from 'solid-js'
import type { Text } from '../../locale/text.ts'
import { address, indexOfPeriod, parseAddress } from '../../model/periods.ts'
import { language } from '../../session/language.ts'
import type { Workspace } from '../../session/workspace.ts'
import { type Cell, cellAt, type SheetState } from './cell.ts'
import { createFollower } from './follower.ts'
import { type Block, blockOf, type Position, type Size, samePosition, within } from './navigation.ts'
import { type DataRow, dataRows, goalColumn, type SheetRow, sheetRows } from './rows.ts'
import { usedPeriods } from './usage.ts'

/** A cell open for typing. `mode`: arrows commit after a typed character, and move the caret after F2. */
export interface Editing {
  readonly at: Position
  readonly text: string
  readonly mode: 'replace' | 'amend'
}

/** What the sheet last said; `entered` is the address of a value just typed in, which may be marked as an actual. */
export type Notice =
  | { readonly kind: 'text'; readonly text: Text; readonly wrong: boolean }
  | { readonly kind: 'entered'; readonly address: string }

/** What the sheet shows and where the reader is in it. */
export interface Grid {
  readonly state: Accessor<SheetState>
  readonly rows: Accessor<readonly SheetRow[]>
  readonly lines: Accessor<readonly DataRow[]>
  readonly size: Accessor<Size>
  readonly goal: Accessor<number>
  readonly active: Accessor<Position>
  readonly selection: Accessor<Block>
  /** Goes to a cell; `extend` keeps the other corner of the selection. */
  goTo(at: Position, extend?: boolean): void
  select(block: Block): void
  readonly editing: Accessor<Editing | null>
  setEditing(editing: Editing | null): void
  /** What is wrong with the text being typed. */
  readonly problem: Accessor<Text | null>
  setProblem(problem: Text | null): void
  readonly notice: Accessor<Notice | null>
  setNotice(notice: Notice | null): void
  usedIn(row: DataRow): readonly boolean[] | null
  cell(at: Position): Cell | null
  periodAt(column: number): number
  /** Where a model row's cell stands; null: not in the sheet. */
  find(address: string): Position | null
}

/** A cell by its line and period, which stay when the axis or the lines change; `at`: where it was. */
interface Place {
  readonly at: Position
  readonly line: string | undefined
  readonly period: number | undefined
}

/** Makes the state of one sheet. Call it inside a reactive root. */
export function createGrid(workspace: Workspace): Grid {
  const current = () => ({ answer: workspace.answer(), scenario: workspace.scenario(), target: workspace.target() })
  const followed = createFollower(current, workspace.dragging)
  const state = createMemo((): SheetState => ({ ...followed(), language: language() }))
  const model = createMemo(() => followed().answer.model)
  const target = createMemo(() => followed().target?.target ?? null)
  const path = createMemo(() => followed().target?.path.some((point) => Number.isFinite(point.value)) ?? false)
  const rows = createMemo(() => sheetRows(model(), target(), path()))
  const lines = createMemo(() => dataRows(rows()))
  const goal = createMemo(() => goalColumn({ periods: model().axis.periods }, target()))
  const size = createMemo(() => ({ rows: lines().length, columns: model().axis.periods.length }))
  const used = createMemo(() => new Map(model().levers.map((lever) => [lever.id, usedPeriods(model(), lever)])))

  const periods = createMemo(() => model().axis.periods)

  const home = (): Position => {
    const main = lines().findIndex((line) => line.kind === 'row' && line.main)
    return within({ row: Math.max(0, main), column: Math.max(0, goal()) }, size())
  }
  const placeAt = (at: Position): Place => ({ at, line: lines()[at.row]?.key, period: periods()[at.column] })
  const homeCorners = () => ({ active: placeAt(home()), anchor: placeAt(home()) })
  const [corners, setCorners] = createSignal(homeCorners())
  const [editing, setEditing] = createSignal<Editing | null>(null)
  const [problem, setProblem] = createSignal<Text | null>(null)
  const [notice, setNotice] = createSignal<Notice | null>(null)
  const positionOf = (place: Place): Position => {
    const row = lines().findIndex((line) => line.key === place.line)
    const column = place.period === undefined ? -1 : indexOfPeriod(model().axis, place.period)
    const found = { row: row < 0 ? place.at.row : row, column: column < 0 ? place.at.column : column }
    return within(samePosition(found, place.at) ? place.at : found, size())
  }
  const active = createMemo(() => positionOf(corners().active), undefined, { equals: samePosition })
  const selection = createMemo(() => blockOf(active(), positionOf(corners().anchor)))

  const close = () => {
    setEditing(null)
    setProblem(null)
    setNotice(null)
  }
  createComputed(
    on(
      workspace.source,
      () => {
        close()
        setCorners(untrack(homeCorners))
      },
      { defer: true },
    ),
  )
  createComputed(on([rows, language], () => untrack(() => editing() && close()), { defer: true }))
  createComputed(on(periods, () => untrack(() => notice()?.kind === 'text' && setNotice(null)), { defer: true }))
  createComputed(() => {
    const said = notice()
    if (said?.kind === 'entered' && !(said.address in state().scenario.overrides)) setNotice(null)
  })

  const usedIn = (row: DataRow) => (row.kind === 'lever' ? (used().get(row.lever.id) ?? null) : null)

  return {
    state,
    rows,
    lines,
    size,
    goal,
    active,
    selection,
    goTo: (at, extend = false) => {
      const to = placeAt(within(at, size()))
      setCorners((old) => ({ active: to, anchor: extend ? old.anchor : to }))
    },
    select: ({ top, left, bottom, right }) =>
      setCorners({ active: placeAt({ row: top, column: left }), anchor: placeAt({ row: bottom, column: right }) }),
    editing,
    setEditing: (next) =>
      batch(() => {
        setEditing(next)
        setProblem(null)
        if (next) setNotice(null)
      }),
    problem,
    setProblem,
    notice,
    setNotice,
    usedIn,
    cell: ({ row, column }) => {
      const line = lines()[row]
      return line ? cellAt(line, column, state(), usedIn(line)) : null
    },
    periodAt: (column) => periods()[column] ?? Number.NaN,
    find: (text) => {
      const named = parseAddress(text)
      const row = lines().findIndex((line) => line.kind === 'row' && line.row.id === named?.id)
      const column = named === null || named.period === null ? -1 : indexOfPeriod(model().axis, named.period)
      return row < 0 || column < 0 ? null : { row, column }
    },
  }
}

/** Address of a model row's cell; null for other lines. */
export function addressOf(row: DataRow, period: number): string | null {
  return row.kind === 'row' ? address(row.row.id, period) : null
}
