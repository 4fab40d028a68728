import type { Edit } from './edit.ts'
import type { Grid } from './grid.ts'
import { commandOf } from './keys.ts'
import { moved } from './navigation.ts'

const PAGE = 10

/** The keyboard of the grid while no cell is being edited. Tab leaves the grid at the ends of a line. */
export function createKeyboard(grid: Grid, edit: Edit, table: () => HTMLElement): (event: KeyboardEvent) => void {
  return (event) => {
    if (grid.editing() !== null || event.target !== table()) return
    const command = commandOf(event)
    if (command === null) return
    switch (command.kind) {
      case 'move':
        grid.goTo(moved(grid.active(), command.move, grid.size(), PAGE), command.extend)
        break
      case 'edit':
        edit.begin(command.text)
        if (command.text === '') return
        break
      case 'tab': {
        const to = moved(grid.active(), command.back ? 'left' : 'right', grid.size())
        if (to.column === grid.active().column) return
        grid.goTo(to)
        break
      }
      case 'clear':
        edit.clear()
        break
      case 'select all':
        grid.select({ top: 0, left: 0, bottom: grid.size().rows - 1, right: grid.size().columns - 1 })
        break
      case 'collapse':
        grid.goTo(grid.active())
        grid.setNotice(null)
        return
      default:
        command satisfies never
    }
    event.preventDefault()
  }
}
