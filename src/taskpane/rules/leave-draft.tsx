import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import type { RulesText } from '../../locales/pane/rules-text';
import { MessageBox } from '../frame/warning';

const useStyles = makeStyles({
  question: { flexBasis: '100%', minWidth: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Does what leads away from a draft, or asks first. */
export type LeavingDraft = (proceed: () => void) => void;

/** The question that stands, or null, and who raises it: only a draft that was `edited` is asked about. */
export function useLeaveQuestion(
  text: RulesText,
  edited: boolean,
): { readonly question: ReactNode; readonly leave: LeavingDraft } {
  const [leaving, setLeaving] = useState<{ readonly proceed: () => void } | null>(null);
  // Who asked takes the focus back, whatever the answer is.
  const asker = useRef<Element | null>(null);
  const answer = (proceed: () => void) => {
    setLeaving(null);
    if (asker.current instanceof HTMLElement) asker.current.focus();
    proceed();
  };
  return {
    leave: (proceed) => {
      if (!edited) {
        proceed();
        return;
      }
      asker.current = document.activeElement;
      setLeaving({ proceed });
    },
    question:
      edited && leaving ? (
        <LeaveQuestion
          text={text}
          onStay={() => answer(() => undefined)}
          onGiveUp={() => answer(leaving.proceed)}
        />
      ) : null,
  };
}

function LeaveQuestion(props: {
  readonly text: RulesText;
  readonly onStay: () => void;
  readonly onGiveUp: () => void;
}) {
  const styles = useStyles();
  const { text, onStay, onGiveUp } = props;
  const buttons = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => buttons.current?.querySelector('button')?.focus(), []);
  return (
    <div role="alert" className={styles.question}>
      <MessageBox title={text.leaving}>
        <span>{text.leavingBody}</span>
        <div ref={buttons} className={styles.buttons}>
          <Button appearance="primary" onClick={onStay}>
            {text.stay}
          </Button>
          <Button onClick={onGiveUp}>{text.giveUp}</Button>
        </div>
      </MessageBox>
    </div>
  );
}
