import { Button } from '@fluentui/react-components';
import type { SurveyChange } from '../../domain/survey-watch/survey-changes';
import { AskButton } from '../frame/ask-button';
import { FocusKept } from '../frame/focus-kept';
import { usePane } from '../frame/pane-context';
import { MessageBox } from '../frame/warning';
import { assessmentOf, type Screen } from '../state/pane-state';
import { previewOf } from '../state/preview-of';
import type { PaneRequest } from '../state/request';
import { changeWords } from './change-words';

/**
 * Says that others have changed the survey since it was read, and offers to read it again: nothing is read by itself,
 * for somebody may be in the middle of typing. The place stands before there is anything in it, so that what comes is
 * spoken; nothing in it takes the focus.
 */
export function ChangeBar(props: {
  readonly screen: Screen;
  readonly changes: readonly SurveyChange[];
  readonly onStart: () => void;
}) {
  const { text } = usePane().words;
  const { screen, changes } = props;
  const sheet = assessmentOf(screen)?.survey.sheet;
  if (sheet === undefined) return null;
  const words = changeWords(changes, sheet, text.changed);
  const again = readAgain(screen, sheet);
  return (
    <div role="status">
      {words && (
        <FocusKept>
          <MessageBox title={words.title} intent="info">
            {words.body !== null && <span>{words.body}</span>}
            {words.isGone ? (
              <Button onClick={props.onStart}>{text.survey.otherSheet}</Button>
            ) : (
              again && <AskButton request={again}>{text.common.readAgain}</AskButton>
            )}
          </MessageBox>
        </FocusKept>
      )}
    </div>
  );
}

/** How what a screen shows is read again; null where pointing at columns does it. */
function readAgain(screen: Screen, sheet: string): PaneRequest | null {
  return screen.kind === 'mapping' ? null : (previewOf(screen) ?? { kind: 'read', sheet });
}
