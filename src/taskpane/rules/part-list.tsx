import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { PartUse, RuleSet } from '../../domain/decision/rule-set';
import type { RulesText } from '../../locales/pane/rules-text';
import type { RuleMessages } from '../../locales/rules';
import { LabelledSelect } from '../frame/labelled-select';
import { Paragraph } from '../frame/paragraph';
import { PlainList } from '../frame/plain-list';
import { withMerge, withoutPart, withUse } from './rules-draft';

const USES: readonly PartUse[] = ['recommended', 'optional', 'unused'];

const useStyles = makeStyles({
  group: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, minWidth: 0 },
  part: { display: 'flex', flexDirection: 'column', alignItems: 'stretch', gap: tokens.spacingVerticalXS },
  button: { alignSelf: 'flex-start' },
});

/** What may be one organisation and how it is used; merges come and go, a bloc alone stays. */
export function PartList(props: {
  readonly text: RulesText;
  readonly messages: RuleMessages;
  readonly rules: RuleSet;
  readonly onRules: (rules: RuleSet) => void;
}) {
  const styles = useStyles();
  const { text, messages, rules, onRules } = props;
  const { wording } = messages;
  const place = useRef<HTMLDivElement>(null);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const choose = (id: string, isChosen: boolean) =>
    setChosen(new Set([...[...chosen].filter((one) => one !== id), ...(isChosen ? [id] : [])]));
  return (
    <div ref={place} tabIndex={-1} role="group" aria-label={text.parts} className={styles.group}>
      <Paragraph>{text.parts}</Paragraph>
      <PlainList>
        {rules.parts.map(({ blocs, use }, index) => (
          <li key={`${index} ${blocs.join('+')}`} className={styles.part}>
            <LabelledSelect
              label={wording.part(blocs)}
              value={use}
              onChoose={(value) => {
                const one = USES.find((known) => known === value);
                if (one) onRules(withUse(rules, index, one));
              }}
            >
              {USES.map((one) => (
                <option key={one} value={one}>
                  {wording.use[one]}
                </option>
              ))}
            </LabelledSelect>
            {blocs.length > 1 && (
              <Button
                size="small"
                className={styles.button}
                aria-label={text.removeOf(wording.part(blocs))}
                onClick={() => {
                  onRules(withoutPart(rules, index));
                  // The button goes with its merge.
                  place.current?.focus();
                }}
              >
                {text.remove}
              </Button>
            )}
          </li>
        ))}
      </PlainList>
      <div role="group" aria-label={text.addMerge} className={styles.group}>
        <Paragraph>{text.addMerge}</Paragraph>
        {rules.blocs.map(({ id }) => (
          <Checkbox
            key={id}
            label={messages.bloc(id)}
            checked={chosen.has(id)}
            onChange={(_, { checked }) => choose(id, checked === true)}
          />
        ))}
        <Button
          size="small"
          className={styles.button}
          disabledFocusable={chosen.size < 2}
          onClick={() => {
            onRules(withMerge(rules, chosen));
            setChosen(new Set());
          }}
        >
          {text.add}
        </Button>
      </div>
    </div>
  );
}
