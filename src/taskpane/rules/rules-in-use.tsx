import type { RuleSet } from '../../domain/decision/rule-set';
import { rulesDifferences } from '../../domain/rules-sheet/rules-differences';
import type { RulesSheetTrouble } from '../../domain/rules-sheet/rules-trouble';
import type { WorkbookRules } from '../../jobs/rule-sets-in';
import type { RulesText } from '../../locales/pane/rules-text';
import type { RuleMessages } from '../../locales/rules';
import { Facts } from '../frame/facts';
import { GoToLink } from '../frame/go-to-link';
import { usePane } from '../frame/pane-context';
import { Paragraph } from '../frame/paragraph';
import { PlainList } from '../frame/plain-list';
import { Section } from '../frame/section';
import { Warning } from '../frame/warning';

/** The rules that the workbook is decided by, or why it cannot be; and what differs from the set that ships. */
export function RulesInUsePart(props: {
  readonly text: RulesText;
  readonly found: WorkbookRules;
  readonly shipped: readonly RuleSet[];
  readonly messagesFor: (rules: RuleSet) => RuleMessages;
}) {
  const { words, rules: fallback } = usePane();
  const { text, found, messagesFor } = props;
  const { inUse, notFollowed } = found;
  const others = notFollowed.length > 0 && (
    <Warning title={text.notFollowed(notFollowed)}>{text.notFollowedBody}</Warning>
  );
  if (!inUse.ok) {
    return (
      <Section title={text.inUse}>
        <Warning intent="error" title={text.cannotDecide(inUse.sheet)}>
          <TroubleList
            text={text}
            sheet={inUse.sheet}
            troubles={inUse.troubles}
            messages={messagesFor(inUse.base ?? fallback)}
          />
        </Warning>
        {others}
      </Section>
    );
  }
  const { rules, sheet, notes } = inUse;
  const messages = messagesFor(rules);
  const original = props.shipped.find(({ id }) => id === rules.id);
  const differences = original ? rulesDifferences(rules, original) : [];
  return (
    <Section title={text.inUse}>
      <Facts
        facts={[
          [text.facts.name, rules.name[words.language]],
          [text.facts.validFrom, rules.validFrom],
          [text.facts.sheet, sheet ?? text.facts.noSheet],
        ]}
      />
      {sheet !== null && (
        <div>
          <GoToLink place={{ sheet, address: 'A1' }}>{text.toSheet}</GoToLink>
        </div>
      )}
      {others}
      {sheet !== null && notes.length > 0 && (
        <Warning title={text.notes}>
          <TroubleList text={text} sheet={sheet} troubles={notes} messages={messages} />
        </Warning>
      )}
      {differences.length > 0 ? (
        <>
          <Paragraph>{text.differences}</Paragraph>
          <PlainList>
            {differences.map((difference) => (
              <li key={JSON.stringify(difference)}>{messages.difference(difference)}</li>
            ))}
          </PlainList>
        </>
      ) : (
        original && <Paragraph quiet>{text.noDifferences}</Paragraph>
      )}
    </Section>
  );
}

function TroubleList(props: {
  readonly text: RulesText;
  readonly sheet: string;
  readonly troubles: readonly RulesSheetTrouble[];
  readonly messages: RuleMessages;
}) {
  return (
    <PlainList>
      {props.troubles.map((trouble) => (
        <li key={JSON.stringify(trouble)}>
          {props.messages.sheetTrouble(trouble)}{' '}
          {trouble.cell !== null && (
            <GoToLink place={{ sheet: props.sheet, address: trouble.cell }}>
              {props.text.toCell(trouble.cell)}
            </GoToLink>
          )}
        </li>
      ))}
    </PlainList>
  );
}
