import { makeStyles, tokens } from '@fluentui/react-components';
import type { OptionConsequences } from '../../domain/explanation/explanation';
import type { ExplanationLine } from '../../domain/explanation/explanation-wording';
import type { ExplanationText } from '../../locales/explanation/explanation-wording';
import { usePane } from '../frame/pane-context';
import { Paragraph } from '../frame/paragraph';
import { useTableStyles } from '../frame/table-styles';
import { useNumbersRow } from './numbers-row';

const useStyles = makeStyles({
  parts: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  details: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
});

/**
 * The arrangements side by side: their numbers one below the other in columns, which fit 320 px, and under each what it
 * founds, who must consent and what the checklist will ask.
 */
export function OptionTable(props: {
  readonly text: ExplanationText;
  readonly options: readonly OptionConsequences[];
  /** As they stand on the sheet: the clause of each option. */
  readonly lines: readonly ExplanationLine[];
}) {
  const table = useTableStyles();
  const styles = useStyles();
  const { numbers } = useNumbersRow();
  const { result } = usePane().words.text;
  const { text, options, lines } = props;
  const { optionColumns: columns, noneChosen } = text.pane;
  return (
    <>
      <Paragraph>{noneChosen}</Paragraph>
      <table className={table.table} aria-label={text.section.options}>
        <thead>
          <tr>
            <th scope="col">{columns.option}</th>
            <th scope="col" data-kind="number">
              {columns.organisations}
            </th>
            <th scope="col" data-kind="number">
              {columns.committees}
            </th>
            <th scope="col" data-kind="number">
              {columns.cells}
            </th>
            <th scope="col" data-kind="number">
              {columns.introduced}
            </th>
          </tr>
        </thead>
        {options.map((option, index) => (
          <tbody key={option.letter}>
            <tr className={numbers}>
              <th scope="row">{option.letter}</th>
              <td data-kind="number">{result.number(option.organisations)}</td>
              <td data-kind="number">{text.span(option.committees)}</td>
              <td data-kind="number">{text.span(option.cells)}</td>
              <td data-kind="number">
                {result.number(option.introduced.reduce((sum, { members }) => sum + members, 0))}
              </td>
            </tr>
            <tr>
              <td colSpan={5}>
                <div className={styles.details}>
                  <ul className={styles.parts}>
                    {text.optionParts(option).map((part) => (
                      <li key={part}>{part}</li>
                    ))}
                  </ul>
                  {text.optionConsequences(option).map((said) => (
                    <Paragraph key={said}>{said}</Paragraph>
                  ))}
                  <Paragraph quiet>{lines[index]?.ground}</Paragraph>
                </div>
              </td>
            </tr>
          </tbody>
        ))}
      </table>
    </>
  );
}
