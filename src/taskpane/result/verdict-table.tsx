import type { DistrictDecision } from '../../domain/decision/decision';
import { usePane } from '../frame/pane-context';
import { useTableStyles } from '../frame/table-styles';

/** Each bloc of a district with its members and what they are enough for. */
export function VerdictTable({ decision }: { readonly decision: DistrictDecision }) {
  const styles = useTableStyles();
  const { words, rules } = usePane();
  const text = words.text.result;
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{text.bloc}</th>
          <th scope="col" data-kind="number">
            {text.members}
          </th>
          <th scope="col">{text.verdict}</th>
        </tr>
      </thead>
      <tbody>
        {rules.blocs.map(({ id, shortName }) => {
          const verdict = decision.verdicts[id];
          if (!verdict) return null;
          return (
            <tr key={id}>
              <th scope="row">{shortName[words.language]}</th>
              <td data-kind="number">
                {verdict.state === 'unknown' ? text.noMembers : text.number(verdict.members)}
              </td>
              <td>{words.sheet.results.verdict(verdict)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
