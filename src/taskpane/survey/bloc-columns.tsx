import type { MappedColumn } from '../../domain/survey/survey';
import { usePane } from '../frame/pane-context';
import { useTableStyles } from '../frame/table-styles';
import { type ColumnSource, columnTable } from './column-table';
import { ColumnCell } from './column-cell';

/** The columns of a sheet with a row a district: a line for each bloc. */
export function BlocColumns({ columns }: { readonly columns: readonly MappedColumn[] }) {
  const styles = useTableStyles();
  const { words, rules } = usePane();
  const text = words.text.survey;
  const { measures, rows } = columnTable(columns, rules.blocs);
  const cell = (source: ColumnSource | null) => (source ? <ColumnCell source={source} /> : text.noColumn);
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{text.bloc}</th>
          {measures.map((measure) => (
            <th key={measure} scope="col">
              {text.measures[measure]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ bloc, cells }) => (
          <tr key={bloc.id}>
            <th scope="row">{bloc.shortName[words.language]}</th>
            {cells.map(({ measure, column }) => (
              <td key={measure} title={column?.header}>
                {cell(column)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
