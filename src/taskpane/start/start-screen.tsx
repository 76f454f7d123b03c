import type { SurveySearch } from '../../jobs/find-surveys';
import { AskButton } from '../frame/ask-button';
import { usePane } from '../frame/pane-context';
import { Paragraph } from '../frame/paragraph';
import { Screen } from '../frame/screen';
import type { UnclearSheet } from '../state/unclear-sheet';
import { foundSurveys, unreadSheets } from './sheet-order';
import { OtherWays } from './other-ways';
import { SurveyChoice } from './survey-choice';
import { UnclearSheets, UnreadSheets } from './unread-sheets';

/** What the add-in does, and which sheets of the workbook it can read. */
export function StartScreen(props: {
  readonly search: SurveySearch | null;
  readonly onMapping: (unclear: UnclearSheet) => void;
}) {
  const { search, onMapping } = props;
  const { words, isBusy } = usePane();
  const text = words.text.start;
  const found = foundSurveys(search?.sheets ?? []);
  const unread = unreadSheets(search?.sheets ?? []);
  const isIdle = search !== null || !isBusy;
  return (
    <Screen
      title={text.title}
      actions={
        isIdle && (
          <>
            <AskButton
              request={{ kind: 'open-sample', sample: 'districts' }}
              appearance={found.length === 0 ? 'primary' : 'secondary'}
            >
              {text.openSample}
            </AskButton>
            <AskButton request={{ kind: 'search' }}>
              {search ? words.text.common.readAgain : text.search}
            </AskButton>
          </>
        )
      }
    >
      <Paragraph>{text.introduction}</Paragraph>
      <Paragraph>{text.promise}</Paragraph>
      <div role="status">
        {found.length > 0 && (
          <>
            <SurveyChoice surveys={found} />
            <UnclearSheets sheets={unread} onMapping={onMapping} />
          </>
        )}
        {search && found.length === 0 && <UnreadSheets sheets={unread} onMapping={onMapping} />}
      </div>
      {isIdle && <OtherWays />}
    </Screen>
  );
}
