import type { Text } from '../../locale/text.ts'
import { t } from '../../session/language.ts'

/** A heading across the sheet; it has no cells and is never the active row. */
export function GroupRow(props: { readonly label: Text; readonly rowIndex: number; readonly columns: number }) {
  return (
    <tr class="sheet-group" aria-rowindex={props.rowIndex}>
      <th scope="rowgroup" colspan={props.columns} aria-colspan={props.columns}>
        <span>{t(props.label)}</span>
      </th>
    </tr>
  )
}
