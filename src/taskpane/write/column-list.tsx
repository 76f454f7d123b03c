import type { PlacedColumn } from '../../domain/decision/result-columns';
import { columnId } from '../../domain/decision/result-columns';
import type { WriteText } from '../../locales/pane/write-text';
import { usePane } from '../frame/pane-context';
import { useTableStyles } from '../frame/table-styles';

/** The result columns with their headers and addresses, and whether they stand already. */
export function ColumnList(props: {
  readonly text: WriteText;
  readonly columns: readonly (PlacedColumn & { readonly address: string })[];
}) {
  const styles = useTableStyles();
  const { sheet } = usePane().words;
  const { text } = props;
  return (
    <table className={styles.table}>
      <tbody>
        {props.columns.map(({ column, address, isNew }) => (
          <tr key={columnId(column)}>
            <th scope="row">{sheet.results.header(column)}</th>
            <td data-kind="address">{address}</td>
            <td data-kind="address">{isNew ? text.newColumn : text.standingColumn}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
