import { columnLetters } from '../../domain/address';
import { fieldId } from '../../domain/survey/field';
import type { MappedColumn } from '../../domain/survey/survey';
import { capital } from '../frame/capital';
import { usePane } from '../frame/pane-context';
import { useTableStyles } from '../frame/table-styles';
import { ColumnCell } from './column-cell';

/** The columns of a list: a line for each field, left to right on the sheet. */
export function ListColumns(props: {
  readonly columns: readonly MappedColumn[];
  /** The cell above the list that names its only district. */
  readonly titleCell: string | undefined;
}) {
  const { columns, titleCell } = props;
  const styles = useTableStyles();
  const { text, messages, language } = usePane().words;
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{text.survey.field}</th>
          <th scope="col">{text.survey.column}</th>
        </tr>
      </thead>
      <tbody>
        {titleCell !== undefined && (
          <tr>
            <th scope="row">{capital(messages.field({ kind: 'district' }), language)}</th>
            <td>
              <ColumnCell source={{ letters: text.mapping.titleCell(titleCell), isUnsure: true }} />
            </td>
          </tr>
        )}
        {columns.map(({ field, column, header, certainty }) => (
          <tr key={fieldId(field)}>
            <th scope="row">{capital(messages.field(field), language)}</th>
            <td title={header.join(' / ')}>
              <ColumnCell source={{ letters: columnLetters(column), isUnsure: certainty === 'likely' }} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
