import type { Choice, DistrictDecision } from '../../domain/decision/decision';
import { GoToLink } from '../frame/go-to-link';
import { usePane } from '../frame/pane-context';
import { Paragraph } from '../frame/paragraph';
import { Warning } from '../frame/warning';

/** What people have chosen for a district, as they typed it, and what is to be looked at in it. */
export function ChoiceDetail(props: {
  readonly choice: Choice;
  readonly decision: DistrictDecision;
  readonly sheet: string;
}) {
  const { text, sheet: wording } = usePane().words;
  const { choice, decision, sheet } = props;
  return (
    <>
      <Paragraph>
        <strong>{text.result.choice}:</strong> {choice.text}
      </Paragraph>
      {choice.because !== '' && (
        <Paragraph>
          <strong>{text.result.choiceBecause}:</strong> {choice.because}
        </Paragraph>
      )}
      {choice.consent !== '' && (
        <Paragraph>
          <strong>{text.result.choiceConsent}:</strong> {choice.consent}
        </Paragraph>
      )}
      {choice.marks.length > 0 && (
        <Warning title={wording.results.check(decision) || text.result.choiceToCheck} />
      )}
      <GoToLink place={{ sheet, address: choice.cell }}>{text.common.toCell(choice.cell)}</GoToLink>
    </>
  );
}
