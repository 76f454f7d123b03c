import { Checkbox } from '@fluentui/react-components';
import type { RunLogState } from '../../jobs/run-log';
import type { WriteText } from '../../locales/pane/write-text';
import { usePane } from '../frame/pane-context';
import { Paragraph } from '../frame/paragraph';
import { Section } from '../frame/section';
import { Warning } from '../frame/warning';
import type { PaneRequest } from '../state/request';

/** Whether the run is recorded: as the user says where no log stands, as the log does where one stands. */
export function LogChoice(props: {
  readonly text: WriteText;
  readonly runLog: RunLogState;
  readonly isChosen: boolean;
  readonly requestFor: (log: boolean) => PaneRequest;
}) {
  const { words, ask, isBusy } = usePane();
  const { messages } = words;
  const { text, runLog, isChosen, requestFor } = props;
  const stands = runLog.kind === 'on';
  return (
    <Section title={text.logTitle}>
      <Checkbox
        label={text.log}
        checked={stands || isChosen}
        disabled={stands}
        aria-disabled={stands || isBusy}
        onChange={(_, { checked }) => {
          if (!isBusy) ask(requestFor(checked === true));
        }}
      />
      <Paragraph>{stands ? text.logStands(runLog.sheet) : text.logHint}</Paragraph>
      {stands && runLog.trouble && (
        <Warning title={text.logTrouble}>
          <span>{messages.writeTrouble(runLog.trouble)}</span>
        </Warning>
      )}
    </Section>
  );
}
