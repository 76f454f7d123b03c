import { Button } from '@fluentui/react-components';
import type { Explanation } from '../../locales/pane/pane-text';
import { type PaneWords, usePane } from '../frame/pane-context';
import { Paragraph } from '../frame/paragraph';
import { Screen } from '../frame/screen';
import type { Failure } from '../state/failure';
import type { PaneRequest } from '../state/request';
import { TechnicalDetail } from './technical-detail';

/** Something failed: what happened, what had been written by then, what can be done. */
export function FailureScreen(props: {
  readonly failure: Failure;
  readonly retry: PaneRequest | null;
  readonly onBack: () => void;
}) {
  const { words, ask, isBusy } = usePane();
  const { common, trouble } = words.text;
  const { failure, retry, onBack } = props;
  const said = explanationOf(failure, words);
  return (
    <Screen
      title={said.title}
      actions={
        <>
          {retry && (
            <Button appearance="primary" disabledFocusable={isBusy} onClick={() => ask(retry)}>
              {common.tryAgain}
            </Button>
          )}
          <Button onClick={onBack}>{common.back}</Button>
        </>
      }
    >
      <div role="alert">
        <Paragraph>{said.what}</Paragraph>
      </div>
      {failure.kind === 'host' && failure.written.length > 0 && (
        <Paragraph>
          {trouble.written} {failure.written.join('; ')}
        </Paragraph>
      )}
      <Paragraph>{said.whatToDo}</Paragraph>
      <TechnicalDetail detail={failure.detail} />
    </Screen>
  );
}

function explanationOf(failure: Failure, { text, messages }: PaneWords): Explanation {
  switch (failure.kind) {
    case 'host':
      return { title: text.trouble.hostTitle, ...messages.hostFailure(failure.code, failure.sheets) };
    case 'not-loaded':
      return text.trouble.notLoaded;
    case 'bug':
      return text.trouble.bug;
  }
}
