import type { RuleSet } from '../../domain/decision/rule-set';
import { RULE_SETS } from '../../domain/decision/rule-sets/rule-sets';
import { rulesDifferences } from '../../domain/rules-sheet/rules-differences';
import type { RulesSheetTrouble } from '../../domain/rules-sheet/rules-trouble';
import type { WorkbookRules } from '../../jobs/rule-sets-in';
import type { RulesText } from '../../locales/pane/rules-text';
import type { RuleMessages } from '../../locales/rules';
import type { RulesOrigin } from '../../locales/rules/phrases';
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
  const original = RULE_SETS.find(({ id }) => id === (rules.madeFrom ?? rules.id)) ?? null;
  const saved = found.own.find(({ id }) => id === rules.id) ?? null;
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
      {saved && (
        <Differences title={text.fromSaved} from="saved" rules={rules} other={saved} messages={messages} />
      )}
      {original && (
        <Differences
          title={
            rules.id === original.id ? text.differences : text.fromOriginal(original.name[words.language])
          }
          from="original"
          rules={rules}
          other={original}
          messages={messages}
          none={text.noDifferences}
        />
      )}
    </Section>
  );
}

/** What a set has otherwise than another one; `none` is said where that is nothing. */
function Differences(props: {
  readonly title: string;
  readonly from: RulesOrigin;
  readonly rules: RuleSet;
  readonly other: RuleSet;
  readonly messages: RuleMessages;
  readonly none?: string;
}) {
  const { rules, other, none } = props;
  // A set that was made from another one has a name of its own: that is no news.
  const differences = rulesDifferences(rules, other).filter(
    ({ kind }) => kind !== 'name' || rules.id === other.id,
  );
  if (differences.length === 0) return none === undefined ? null : <Paragraph quiet>{none}</Paragraph>;
  return (
    <div>
      <Paragraph>{props.title}</Paragraph>
      <PlainList>
        {differences.map((difference) => (
          <li key={JSON.stringify(difference)}>{props.messages.difference(difference, props.from)}</li>
        ))}
      </PlainList>
    </div>
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
