import type { ExplanationLine } from '../../domain/explanation/explanation-wording';
import type { ExplanationText } from '../../locales/explanation/explanation-wording';
import { usePane } from '../frame/pane-context';
import { Paragraph } from '../frame/paragraph';
import { useTableStyles } from '../frame/table-styles';
import { useNumbersRow } from './numbers-row';

/** Every number that was compared, with what it is enough for and the clause below. */
export function ComparisonTable(props: {
  readonly text: ExplanationText;
  readonly lines: readonly ExplanationLine[];
}) {
  const styles = useTableStyles();
  const { numbers } = useNumbersRow();
  const { result } = usePane().words.text;
  const { headers, section } = props.text;
  return (
    <table className={styles.table} aria-label={section.compared}>
      <thead>
        <tr>
          <th scope="col">{headers.subject}</th>
          <th scope="col" data-kind="number">
            {headers.members}
          </th>
          <th scope="col" data-kind="number">
            {headers.threshold}
          </th>
        </tr>
      </thead>
      {props.lines.map(({ subject, members, threshold, text, ground }) => (
        <tbody key={subject}>
          <tr className={numbers}>
            <th scope="row">{subject}</th>
            <td data-kind="number">{members === null ? result.noMembers : result.number(members)}</td>
            <td data-kind="number">{threshold !== null && result.number(threshold)}</td>
          </tr>
          <tr>
            <td colSpan={3}>
              <Paragraph>{text}</Paragraph>
              {ground !== '' && <Paragraph quiet>{ground}</Paragraph>}
            </td>
          </tr>
        </tbody>
      ))}
    </table>
  );
}
