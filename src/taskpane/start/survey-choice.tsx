import { makeStyles, tokens } from '@fluentui/react-components';
import { AskButton } from '../frame/ask-button';
import { usePane } from '../frame/pane-context';
import { Paragraph } from '../frame/paragraph';
import { PlainList } from '../frame/plain-list';
import type { FoundSurvey } from './sheet-order';

const useStyles = makeStyles({
  survey: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} 0`,
  },
});

/** The sheets that can be read as surveys, to choose from. */
export function SurveyChoice({ surveys }: { readonly surveys: readonly FoundSurvey[] }) {
  const styles = useStyles();
  const text = usePane().words.text.start;
  return (
    <>
      <Paragraph>{surveys.length === 1 ? text.one : text.several(surveys.length)}</Paragraph>
      <PlainList>
        {surveys.map(({ name, isActive, survey }) => (
          <li key={name} className={styles.survey}>
            <AskButton
              request={{ kind: 'read', sheet: name }}
              appearance={isActive ? 'primary' : 'secondary'}
            >
              {text.openSheet(name)}
            </AskButton>
            <Paragraph quiet>
              {text.districts(survey.districts.length)}
              {isActive && ` · ${text.activeSheet}`}
            </Paragraph>
          </li>
        ))}
      </PlainList>
    </>
  );
}
