import type { Survey } from '../../domain/survey/survey';
import { usePane } from '../frame/pane-context';
import { useTableStyles } from '../frame/table-styles';
import { columnTable } from './column-table';

/** Which column of the sheet each number was taken from. */
export function ColumnSources({ survey }: { readonly survey: Survey }) {
  const styles = useTableStyles();
  const { words, rules } = usePane();
  const text = words.text.survey;
  const { measures, rows } = columnTable(survey.columns, rules.blocs);
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
              <td key={measure} data-kind={column ? 'address' : undefined} title={column?.header}>
                {column?.letters ?? text.noColumn}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
