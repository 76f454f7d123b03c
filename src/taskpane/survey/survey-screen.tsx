import { Button, Link, makeStyles } from '@fluentui/react-components';
import type { Assessment } from '../../jobs/assess';
import { AskButton } from '../frame/ask-button';
import { usePane } from '../frame/pane-context';
import { Screen } from '../frame/screen';
import { Section } from '../frame/section';
import type { SheetView, SheetViewChange } from '../state/sheet-view';
import type { UnclearSheet } from '../state/unclear-sheet';
import { BlockedDistricts } from './blocked-districts';
import { ColumnSources } from './column-sources';
import { Findings } from './findings';
import { SurveyFacts } from './survey-facts';

// Forced colours leave a link the colour of the text.
const useStyles = makeStyles({
  otherSheet: { '@media (forced-colors: active)': { textDecorationLine: 'underline' } },
});

/** What was read from the survey and from where, before anything is concluded from it. */
export function SurveyScreen(props: {
  readonly assessment: Assessment;
  readonly view: SheetView;
  readonly onView: (change: SheetViewChange) => void;
  readonly onResult: () => void;
  readonly onMapping: (unclear: UnclearSheet) => void;
  readonly onOtherSheet: () => void;
}) {
  const { assessment, onResult, onMapping, onOtherSheet } = props;
  const { survey, decisions } = assessment;
  const { text } = usePane().words;
  const words = text.survey;
  const styles = useStyles();
  return (
    <Screen
      title={words.title}
      actions={
        <>
          <Button appearance="primary" onClick={onResult}>
            {words.toResult}
          </Button>
          <AskButton request={{ kind: 'read', sheet: survey.sheet }}>{text.common.readAgain}</AskButton>
        </>
      }
    >
      <SurveyFacts survey={survey} />
      <div>
        <Link as="button" className={styles.otherSheet} onClick={onOtherSheet}>
          {words.otherSheet}
        </Link>
      </div>
      <BlockedDistricts decisions={decisions} rules={assessment.rules} />
      <Section title={words.columns}>
        <ColumnSources survey={survey} />
        <div>
          <Button onClick={() => onMapping({ sheet: survey.sheet, mapping: survey, trouble: null })}>
            {text.mapping.open}
          </Button>
        </div>
      </Section>
      <Section title={words.findings}>
        <Findings assessment={assessment} view={props.view} onView={props.onView} />
      </Section>
    </Screen>
  );
}
