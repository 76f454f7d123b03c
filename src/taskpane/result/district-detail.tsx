import { makeStyles, tokens } from '@fluentui/react-components';
import { cellAddress } from '../../domain/address';
import type { DistrictDecision } from '../../domain/decision/decision';
import { AskButton } from '../frame/ask-button';
import { GoToLink } from '../frame/go-to-link';
import { usePane } from '../frame/pane-context';
import { Paragraph } from '../frame/paragraph';
import { ChoiceDetail } from './choice-detail';
import { GroupingOptions } from './grouping-options';
import { VerdictTable } from './verdict-table';

const useStyles = makeStyles({
  detail: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `0 0 ${tokens.spacingVerticalM} 24px`,
  },
  links: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
});

/** Verdicts with their numbers, the reason, notes, options, and the way to the district's row. */
export function DistrictDetail(props: {
  readonly decision: DistrictDecision;
  readonly sheet: string;
  /** The sheet column of choices; null where it does not stand yet. */
  readonly choiceColumn: number | null;
}) {
  const styles = useStyles();
  const { text, sheet: wording } = usePane().words;
  const { decision, sheet, choiceColumn } = props;
  const { district, outcome, notes } = decision;
  return (
    <div className={styles.detail}>
      <VerdictTable decision={decision} />
      <Paragraph>
        {/* Options and notes come below, each on its own. */}
        <strong>{text.result.reason}:</strong>{' '}
        {outcome.kind === 'options'
          ? wording.results.choiceReason(decision)
          : wording.results.reason({ ...decision, notes: [] })}
      </Paragraph>
      {decision.choice && <ChoiceDetail choice={decision.choice} decision={decision} sheet={sheet} />}
      {outcome.kind === 'options' && <GroupingOptions options={outcome.options} />}
      {notes.map((note) => (
        <Paragraph key={JSON.stringify(note)}>
          <strong>{text.result.note}:</strong> {wording.results.noteText(note)}.
        </Paragraph>
      ))}
      {/* Whoever comes back from the explanation goes on here. */}
      <div data-explains={district.cell}>
        <AskButton request={{ kind: 'open-explanation', cell: district.cell }}>
          {text.result.explain}
        </AskButton>
      </div>
      <div className={styles.links}>
        <GoToLink place={{ sheet, address: district.cell }}>{text.result.toRow(district.row + 1)}</GoToLink>
        {!decision.choice && choiceColumn !== null && (
          <GoToLink place={{ sheet, address: cellAddress(district.row, choiceColumn) }}>
            {text.result.toChoice}
          </GoToLink>
        )}
        {outcome.kind === 'open' &&
          outcome.cells.map((cell) => (
            <GoToLink key={cell} place={{ sheet, address: cell }}>
              {text.common.toCell(cell)}
            </GoToLink>
          ))}
      </div>
    </div>
  );
}
