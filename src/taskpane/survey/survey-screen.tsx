import { Button, Link } from '@fluentui/react-components';
import type { Survey } from '../../domain/survey/survey';
import { AskButton } from '../frame/ask-button';
import { Facts } from '../frame/facts';
import { usePane } from '../frame/pane-context';
import { Screen } from '../frame/screen';
import { Section } from '../frame/section';
import { ColumnSources } from './column-sources';
import { Findings } from './findings';

/** What was read from the survey and from where, before anything is concluded from it. */
export function SurveyScreen(props: {
  readonly survey: Survey;
  readonly onResult: () => void;
  readonly onOtherSheet: () => void;
}) {
  const { survey, onResult, onOtherSheet } = props;
  const { text } = usePane().words;
  const words = text.survey;
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
      <Facts
        facts={[
          [words.sheet, survey.sheet],
          [words.districts, text.result.number(survey.districts.length)],
          [
            words.totalRow,
            survey.totalRow === null ? words.noTotalRow : words.rowNumber(survey.totalRow + 1),
          ],
        ]}
      />
      <div>
        <Link as="button" onClick={onOtherSheet}>
          {words.otherSheet}
        </Link>
      </div>
      <Section title={words.columns}>
        <ColumnSources survey={survey} />
      </Section>
      <Section title={words.findings}>
        <Findings survey={survey} />
      </Section>
    </Screen>
  );
}
