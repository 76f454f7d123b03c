import { Button } from '@fluentui/react-components';
import { AskButton } from '../frame/ask-button';
import { usePane } from '../frame/pane-context';
import { Warning } from '../frame/warning';
import type { UnclearSheet } from '../state/unclear-sheet';
import type { Notice } from '../state/pane-state';
import { noticeWords } from './notice-words';

const INTENTS: Readonly<Partial<Record<Notice['kind'], 'info' | 'success'>>> = {
  'ribbon-no-columns': 'info',
  'files-stopped': 'info',
  'ribbon-written': 'success',
};

/** A message that came from elsewhere: from the ribbon, or from a sheet that reads as no survey any more. */
export function NoticeBar(props: {
  readonly notice: Notice;
  readonly onMapping: (unclear: UnclearSheet) => void;
  readonly onClose: () => void;
}) {
  const { words } = usePane();
  const { common, mapping } = words.text;
  const { title, body, sheet, unclear } = noticeWords(props.notice, words);
  return (
    <Warning title={title} intent={INTENTS[props.notice.kind] ?? 'warning'}>
      {body !== null && <span>{body}</span>}
      <span>
        {sheet !== null && (
          <>
            <AskButton request={{ kind: 'read', sheet }}>{common.readAgain}</AskButton>{' '}
          </>
        )}
        {unclear && (
          <>
            <Button onClick={() => props.onMapping(unclear)}>{mapping.open}</Button>{' '}
          </>
        )}
        <Button onClick={props.onClose}>{common.close}</Button>
      </span>
    </Warning>
  );
}
