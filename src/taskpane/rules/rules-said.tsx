import { useLayoutEffect, useRef } from 'react';
import type { RuleSet } from '../../domain/decision/rule-set';
import { RULE_SETS } from '../../domain/decision/rule-sets/rule-sets';
import type { RulesText } from '../../locales/pane/rules-text';
import type { RuleMessages } from '../../locales/rules';
import { usePane } from '../frame/pane-context';
import { PlainList } from '../frame/plain-list';
import { Warning } from '../frame/warning';
import { ReadAgain } from './rules-changed';
import type { RulesSaid } from '../state/rules';

/** What came of the last task. It takes the focus: tasks are asked for from anywhere on a long screen. */
export function RulesSaidBar(props: SaidProps) {
  const { said } = props;
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (document.hasFocus()) place.current?.focus();
  }, [said]);
  return (
    <div ref={place} tabIndex={-1}>
      <Said {...props} />
    </div>
  );
}

interface SaidProps {
  readonly text: RulesText;
  readonly said: RulesSaid;
  readonly messagesFor: (rules: RuleSet) => RuleMessages;
}

function Said(props: SaidProps) {
  const { words, rules } = usePane();
  const { text, said, messagesFor } = props;
  switch (said.kind) {
    case 'saved':
      return <Warning intent="success" title={text.saved(said.rules.name[words.language])} />;
    case 'taken': {
      const name = said.rules.name[words.language];
      const isShipped = RULE_SETS.some(({ id }) => id === said.rules.id);
      const stood = isShipped ? text.takenShipped : text.takenBefore;
      return (
        <Warning intent="success" title={(said.stood ? stood : text.taken)(name)}>
          {said.beside && <span>{text.bothStand(said.beside.name[words.language], name)}</span>}
        </Warning>
      );
    }
    case 'forgotten':
      return <Warning intent="success" title={text.forgotten} />;
    case 'refused':
      return (
        <Warning intent="error" title={text.refused}>
          <span>{messagesFor(rules).refusal(said.refusal)}</span>
        </Warning>
      );
    case 'not-written':
      return (
        <Warning intent="error" title={text.refused}>
          <span>{words.messages.writeTrouble(said.trouble)}</span>
          {said.trouble.code === 'changed-since-read' && <ReadAgain text={text} />}
        </Warning>
      );
    case 'unsound': {
      const messages = messagesFor(said.rules);
      return (
        <Warning intent="error" title={text.refused}>
          <PlainList>
            {said.troubles.map((trouble) => (
              <li key={JSON.stringify(trouble)}>{messages.ruleTrouble(trouble)}</li>
            ))}
          </PlainList>
        </Warning>
      );
    }
  }
}
