import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useDeferredValue, useId, useMemo } from 'react';
import { checkRules } from '../../domain/decision/check-rules';
import type { RuleSet } from '../../domain/decision/rule-set';
import { RULE_SETS } from '../../domain/decision/rule-sets/rule-sets';
import { PROCEDURE_IDS } from '../../domain/procedure/procedure-ids';
import { isSameButValues } from '../../domain/rules-sheet/rules-structure';
import type { RulesInUse } from '../../jobs/rules-in';
import type { RulesText } from '../../locales/pane/rules-text';
import type { RuleMessages } from '../../locales/rules';
import { AskButton } from '../frame/ask-button';
import { usePane } from '../frame/pane-context';
import { Paragraph } from '../frame/paragraph';
import { PlainList } from '../frame/plain-list';
import { Screen } from '../frame/screen';
import { Section } from '../frame/section';
import type { RulesState } from '../state/rules';
import { asOwn, asSent } from './as-own';
import { useLeaveQuestion } from './leave-draft';
import { draftedRules, isEdited, type RulesDraft } from './rules-draft';
import { RulesChanged } from './rules-changed';
import { RulesEditor } from './rules-editor';
import { RulesExchange } from './rules-exchange';
import { RulesInUsePart } from './rules-in-use';
import { RulesSaidBar } from './rules-said';

const useStyles = makeStyles({
  stack: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  reason: { flexBasis: '100%' },
});

/** What the rules are, where each number comes from, and how they are changed, kept and sent. */
export function RulesView(props: {
  readonly text: RulesText;
  readonly messagesFor: (rules: RuleSet) => RuleMessages;
  readonly state: RulesState;
  readonly draft: RulesDraft;
  readonly read: RulesInUse;
  readonly isChanged: boolean;
  readonly onDraft: (draft: RulesDraft) => void;
  readonly onBack: () => void;
}) {
  const styles = useStyles();
  const { common } = usePane().words.text;
  const { text, messagesFor, state, draft, read, onDraft } = props;
  const { own } = state.found;
  const typed = useMemo(() => draftedRules(draft), [draft]);
  // Checking many groupings takes longer than a key: what was typed is shown first.
  const rules = useDeferredValue(typed);
  const isChecked = rules === typed;
  const messages = messagesFor(typed);
  const checkedMessages = isChecked ? messages : messagesFor(rules);
  const troubles = useMemo(() => checkRules(rules, PROCEDURE_IDS), [rules]);
  const isSound = troubles.length === 0;
  const known = [...RULE_SETS, ...own];
  const kept = known.find(({ id }) => id === rules.id);
  const reason = useId();
  const { question, leave } = useLeaveQuestion(text, isEdited(draft));
  const canWrite = isSound && kept !== undefined && isSameButValues(rules, kept);
  return (
    <Screen
      title={text.title}
      actions={
        question ?? (
          <>
            <RulesChanged text={text} sheet={props.isChanged ? state.found.inUse.sheet : null} />
            {!canWrite && (
              <div id={reason} className={styles.reason}>
                <Paragraph quiet>{isSound ? text.saveFirst : text.seeCheck(text.check)}</Paragraph>
              </div>
            )}
            <AskButton
              appearance="primary"
              isOff={!canWrite || !isChecked}
              {...(!canWrite && { describedBy: reason })}
              request={{ kind: 'rules', task: { to: 'write', rules, read } }}
            >
              {text.write}
            </AskButton>
            <AskButton
              isOff={!isSound || !isChecked}
              {...(!isSound && { describedBy: reason })}
              request={{ kind: 'rules', task: { to: 'save', rules: asOwn(rules, known) } }}
            >
              {text.save}
            </AskButton>
            <Button onClick={() => leave(props.onBack)}>{common.back}</Button>
          </>
        )
      }
    >
      <Paragraph>{text.introduction}</Paragraph>
      {state.said && <RulesSaidBar text={text} said={state.said} messagesFor={messagesFor} />}
      <RulesInUsePart text={text} found={state.found} messagesFor={messagesFor} />
      <Section title={text.edit}>
        <div className={styles.stack}>
          <RulesEditor
            text={text}
            messages={messages}
            state={state}
            draft={draft}
            onDraft={onDraft}
            onLeave={leave}
          />
        </div>
      </Section>
      <Section title={text.check}>
        <div role="status">
          {isSound ? (
            <Paragraph>{text.sound}</Paragraph>
          ) : (
            <PlainList>
              {troubles.map((trouble) => (
                <li key={JSON.stringify(trouble)}>{checkedMessages.ruleTrouble(trouble)}</li>
              ))}
            </PlainList>
          )}
        </div>
      </Section>
      <RulesExchange
        text={text}
        rules={isSound ? asSent(rules, known) : null}
        own={own.find(({ id }) => id === typed.id) ?? null}
        onLeave={leave}
      />
    </Screen>
  );
}
