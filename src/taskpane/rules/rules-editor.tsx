import { Field, Input, makeStyles } from '@fluentui/react-components';
import { citationsOfLimit, RULE_LIMITS } from '../../domain/decision/rule-limits';
import type { RuleSet } from '../../domain/decision/rule-set';
import type { RulesText } from '../../locales/pane/rules-text';
import type { RuleMessages } from '../../locales/rules';
import { LabelledSelect } from '../frame/labelled-select';
import { usePane } from '../frame/pane-context';
import type { RulesState } from '../state/rules';
import type { LeavingDraft } from './leave-draft';
import { PartList } from './part-list';
import { draftOf, type RulesDraft, typedLimit } from './rules-draft';
import { RulesNames } from './rules-names';
import { choiceOf, setChoices } from './set-choices';

const useStyles = makeStyles({ input: { minWidth: 0, maxWidth: '160px' } });

const BASES = ['all', 'full'] as const;
const BELOW = ['choice', 'cell'] as const;
const PREFERENCES = ['more-organisations', 'fewer-organisations'] as const;

export interface EditorProps {
  readonly text: RulesText;
  readonly messages: RuleMessages;
  readonly draft: RulesDraft;
  readonly onDraft: (draft: RulesDraft) => void;
}

/** The set to look at, with every number beside its source. */
export function RulesEditor(
  props: EditorProps & { readonly state: RulesState; readonly onLeave: LeavingDraft },
) {
  const styles = useStyles();
  const { language } = usePane().words;
  const { text, messages, state, draft, onDraft, onLeave } = props;
  const { wording } = messages;
  const { rules, typed } = draft;
  const change = (changed: RuleSet) => onDraft({ ...draft, rules: changed });
  const choices = setChoices(state.found, text, language);
  const choose = (key: string) => {
    const chosen = choices.find((choice) => choice.key === key);
    if (chosen) onLeave(() => onDraft(draftOf(chosen.rules)));
  };
  const { committeeThreshold, preference } = rules;
  const threshold = (changed: Partial<RuleSet['committeeThreshold']>) =>
    change({ ...rules, committeeThreshold: { ...committeeThreshold, ...changed } });
  return (
    <>
      <LabelledSelect label={text.set} value={choiceOf(choices, draft.from)} onChoose={choose}>
        {choices.map(({ key, label }) => (
          <option key={key} value={key}>
            {label}
          </option>
        ))}
      </LabelledSelect>
      {RULE_LIMITS.map((limit) => (
        <Field
          key={limit}
          label={wording.row[limit]}
          hint={wording.source(citationsOfLimit(rules, limit))}
          {...(Number.isNaN(typedLimit(typed[limit])) && { validationMessage: text.notWhole })}
        >
          <Input
            className={styles.input}
            inputMode="numeric"
            autoComplete="off"
            value={typed[limit]}
            onChange={(_, { value }) => onDraft({ ...draft, typed: { ...typed, [limit]: value } })}
          />
        </Field>
      ))}
      <Choice
        label={wording.row.basis}
        hint={wording.source([])}
        value={committeeThreshold.basis}
        choices={BASES}
        nameOf={(basis) => wording.fullOnly[basis]}
        onChoose={(basis) => threshold({ basis })}
      />
      <Choice
        label={wording.row.below}
        hint={wording.source([committeeThreshold.cellCitation])}
        value={committeeThreshold.below}
        choices={BELOW}
        nameOf={(below) => wording.below[below]}
        onChoose={(below) => threshold({ below })}
      />
      <Choice
        label={wording.row.preference}
        hint={wording.source([])}
        value={preference}
        choices={PREFERENCES}
        nameOf={(one) => wording.preference[one]}
        onChoose={(one) => change({ ...rules, preference: one })}
      />
      <PartList text={text} messages={messages} rules={rules} onRules={change} />
      <RulesNames text={text} rules={rules} onRules={change} />
    </>
  );
}

function Choice<T extends string>(props: {
  readonly label: string;
  readonly hint: string;
  readonly value: T;
  readonly choices: readonly T[];
  readonly nameOf: (choice: T) => string;
  readonly onChoose: (choice: T) => void;
}) {
  return (
    <LabelledSelect
      label={props.label}
      value={props.value}
      field={{ hint: props.hint }}
      onChoose={(value) => {
        const choice = props.choices.find((one) => one === value);
        if (choice !== undefined) props.onChoose(choice);
      }}
    >
      {props.choices.map((choice) => (
        <option key={choice} value={choice}>
          {props.nameOf(choice)}
        </option>
      ))}
    </LabelledSelect>
  );
}
