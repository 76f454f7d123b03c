import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Explanation } from '../../domain/explanation/explanation';
import { EXPLANATION_SECTIONS } from '../../domain/explanation/explanation-wording';
import type { Assessment } from '../../jobs/assess';
import type { ExplanationText } from '../../locales/explanation/explanation-wording';
import { AskButton } from '../frame/ask-button';
import { GoToLink } from '../frame/go-to-link';
import { usePane } from '../frame/pane-context';
import { Screen } from '../frame/screen';
import { Section } from '../frame/section';
import { ComparisonTable } from './comparison-table';
import { OptionTable } from './option-table';
import { SaidLines } from './said-lines';

const useStyles = makeStyles({
  links: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
});

/** All that can be asked about one district's outcome, under headings in the order of the sheet. */
export function ExplanationView(props: {
  readonly text: ExplanationText;
  readonly explanation: Explanation;
  readonly assessment: Assessment;
  readonly onBack: () => void;
}) {
  const styles = useStyles();
  const { words } = usePane();
  const { text, explanation, assessment, onBack } = props;
  const { decision, options } = explanation;
  const { district, outcome } = decision;
  const { sheet } = assessment.survey;
  const lines = text.lines(explanation);
  return (
    <Screen
      title={text.pane.title(district.name)}
      actions={
        <>
          <AskButton request={{ kind: 'list-explanations', assessment, decisions: [decision] }}>
            {text.pane.write}
          </AskButton>
          <Button onClick={onBack}>{words.text.common.back}</Button>
        </>
      }
    >
      {EXPLANATION_SECTIONS.map((section) => {
        const said = lines.filter((line) => line.section === section);
        if (said.length === 0) return null;
        return (
          <Section key={section} title={text.section[section]}>
            {section === 'compared' ? (
              <ComparisonTable text={text} lines={said} />
            ) : section === 'options' ? (
              <OptionTable text={text} options={options} lines={said} />
            ) : (
              <SaidLines lines={said} />
            )}
          </Section>
        );
      })}
      <div className={styles.links}>
        <GoToLink place={{ sheet, address: district.cell }}>
          {words.text.result.toRow(district.row + 1)}
        </GoToLink>
        {outcome.kind === 'open' &&
          outcome.cells.map((cell) => (
            <GoToLink key={cell} place={{ sheet, address: cell }}>
              {words.text.common.toCell(cell)}
            </GoToLink>
          ))}
      </div>
    </Screen>
  );
}
