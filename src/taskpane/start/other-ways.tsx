import { makeStyles, tokens } from '@fluentui/react-components';
import { AskButton } from '../frame/ask-button';
import { usePane } from '../frame/pane-context';
import { Paragraph } from '../frame/paragraph';
import { Section } from '../frame/section';

const useStyles = makeStyles({
  way: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalXS,
  },
});

/** How a workbook without a survey comes by one: from files, from a blank form, or from a sample. */
export function OtherWays() {
  const styles = useStyles();
  const text = usePane().words.text.start;
  return (
    <Section title={text.more}>
      <div className={styles.way}>
        <AskButton request={{ kind: 'open-gathering' }}>{text.gather}</AskButton>
        <Paragraph quiet>{text.gatherHint}</Paragraph>
      </div>
      <div className={styles.way}>
        <AskButton request={{ kind: 'open-form' }}>{text.makeForm}</AskButton>
        <Paragraph quiet>{text.makeFormHint}</Paragraph>
      </div>
      <div className={styles.way}>
        <AskButton request={{ kind: 'rules', task: { to: 'read' } }}>{text.rules}</AskButton>
        <Paragraph quiet>{text.rulesHint}</Paragraph>
      </div>
      <div className={styles.way}>
        <AskButton request={{ kind: 'open-sample', sample: 'organisations' }}>
          {text.openOrganisationSample}
        </AskButton>
        <Paragraph quiet>{text.sampleHint}</Paragraph>
      </div>
    </Section>
  );
}
