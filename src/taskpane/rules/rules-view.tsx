import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { checkRules } from '../../domain/decision/check-rules';
import { freeRulesId } from '../../domain/decision/own-rule-set';
import type { RuleSet } from '../../domain/decision/rule-set';
import { RULE_SETS } from '../../domain/decision/rule-sets/rule-sets';
import { PROCEDURE_IDS } from '../../domain/procedure/procedure-ids';
import { isSameButValues } from '../../domain/rules-sheet/rules-structure';
import type { RulesInUse } from '../../jobs/rules-in';
import type { Language } from '../../locales/language';
import type { RulesText } from '../../locales/pane/rules-text';
import { rulesTextIn } from '../../locales/pane/rules-text-in';
import type { RuleMessages } from '../../locales/rules';
import { AskButton } from '../frame/ask-button';
import { usePane } from '../frame/pane-context';
import { Paragraph } from '../frame/paragraph';
import { PlainList } from '../frame/plain-list';
import { Screen } from '../frame/screen';
import { Section } from '../frame/section';
import type { RulesState } from '../state/rules';
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
  const rules = draftedRules(draft);
  const messages = messagesFor(rules);
  const troubles = checkRules(rules, PROCEDURE_IDS);
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
              isOff={!canWrite}
              {...(!canWrite && { describedBy: reason })}
              request={{ kind: 'rules', task: { to: 'write', rules, read } }}
            >
              {text.write}
            </AskButton>
            <AskButton
              isOff={!isSound}
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
                <li key={JSON.stringify(trouble)}>{messages.ruleTrouble(trouble)}</li>
              ))}
            </PlainList>
          )}
        </div>
      </Section>
      <RulesExchange
        text={text}
        rules={isSound ? rules : null}
        own={own.find(({ id }) => id === rules.id) ?? null}
        onLeave={leave}
      />
    </Screen>
  );
}

/** A set that ships is kept beside under an id of its own and, in each language in which it has still its name, one that says so. */
function asOwn(rules: RuleSet, known: readonly RuleSet[]): RuleSet {
  const shipped = RULE_SETS.find(({ id }) => id === rules.id);
  if (!shipped) return rules;
  const nameIn = (language: Language) => {
    const name = rules.name[language];
    return name === shipped.name[language] ? rulesTextIn(language).ownSet(name) : name;
  };
  return {
    ...rules,
    madeFrom: shipped.id,
    id: freeRulesId(
      rules.name.vi,
      known.map(({ id }) => id),
    ),
    name: { vi: nameIn('vi'), en: nameIn('en') },
  };
}
