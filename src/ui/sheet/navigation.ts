/** A cell by line (among the lines that have cells) and column. */
export interface Position {
  readonly row: number
  readonly column: number
}

export interface Size {
  readonly rows: number
  readonly columns: number
}

/** A rectangle of cells, ends included. */
export interface Block {
  readonly top: number
  readonly left: number
  readonly bottom: number
  readonly right: number
}

export type Move =
  | 'up'
  | 'down'
  | 'left'
  | 'right'
  | 'row start'
  | 'row end'
  | 'first'
  | 'last'
  | 'top'
  | 'bottom'
  | 'page up'
  | 'page down'

/** Where a move leads; it never leaves the sheet. `page` is the number of lines in view. */
export function moved(from: Position, move: Move, size: Size, page = 10): Position {
  const last = { row: Math.max(0, size.rows - 1), column: Math.max(0, size.columns - 1) }
  switch (move) {
    case 'up':
      return { ...from, row: Math.max(0, from.row - 1) }
    case 'down':
      return { ...from, row: Math.min(last.row, from.row + 1) }
    case 'left':
      return { ...from, column: Math.max(0, from.column - 1) }
    case 'right':
      return { ...from, column: Math.min(last.column, from.column + 1) }
    case 'row start':
      return { ...from, column: 0 }
    case 'row end':
      return { ...from, column: last.column }
    case 'first':
      return { row: 0, column: 0 }
    case 'last':
      return last
    case 'top':
      return { ...from, row: 0 }
    case 'bottom':
      return { ...from, row: last.row }
    case 'page up':
      return { ...from, row: Math.max(0, from.row - page) }
    case 'page down':
      return { ...from, row: Math.min(last.row, from.row + page) }
    default:
      return move satisfies never
  }
}

/** The same position inside a sheet whose size has changed. */
export function within(at: Position, size: Size): Position {
  const row = Math.max(0, Math.min(at.row, size.rows - 1))
  const column = Math.max(0, Math.min(at.column, size.columns - 1))
  return row === at.row && column === at.column ? at : { row, column }
}

export function samePosition(a: Position, b: Position): boolean {
  return a.row === b.row && a.column === b.column
}

/** The rectangle between two corners in any order. */
export function blockOf(a: Position, b: Position): Block {
  return {
    top: Math.min(a.row, b.row),
    bottom: Math.max(a.row, b.row),
    left: Math.min(a.column, b.column),
    right: Math.max(a.column, b.column),
  }
}

export function inBlock(block: Block, row: number, column: number): boolean {
  return row >= block.top && row <= block.bottom && column >= block.left && column <= block.right
}

/** Cells of a block, line by line. */
export function cellsOf(block: Block): readonly Position[] {
  const cells: Position[] = []
  for (let row = block.top; row <= block.bottom; row++) {
    for (let column = block.left; column <= block.right; column++) cells.push({ row, column })
  }
  return cells
}
