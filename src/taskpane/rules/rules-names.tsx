import { Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import type { RuleSet } from '../../domain/decision/rule-set';
import type { RulesText } from '../../locales/pane/rules-text';
import { usePane } from '../frame/pane-context';
import { Paragraph } from '../frame/paragraph';

const useStyles = makeStyles({
  group: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, minWidth: 0 },
  input: { minWidth: 0 },
});

const LANGUAGES = ['vi', 'en'] as const;
const LONGEST = 200;

/** What the set and its blocs are called, in both languages. */
export function RulesNames(props: {
  readonly text: RulesText;
  readonly rules: RuleSet;
  readonly onRules: (rules: RuleSet) => void;
}) {
  const styles = useStyles();
  const { words } = usePane();
  const { text, rules, onRules } = props;
  return (
    <div role="group" aria-label={text.names} className={styles.group}>
      <Paragraph>{text.names}</Paragraph>
      {LANGUAGES.map((language) => (
        <NameField
          key={language}
          label={text.nameIn[language]}
          value={rules.name[language]}
          onName={(name) => onRules({ ...rules, name: { ...rules.name, [language]: name } })}
        />
      ))}
      <NameField
        label={text.validFrom}
        value={rules.validFrom}
        onName={(validFrom) => onRules({ ...rules, validFrom })}
      />
      {rules.blocs.flatMap(({ id, name, shortName }, index) =>
        LANGUAGES.map((language) => (
          <NameField
            key={`${id} ${language}`}
            label={text.shortNameIn(name[words.language], language)}
            value={shortName[language]}
            onName={(typed) =>
              onRules({
                ...rules,
                blocs: rules.blocs.map((bloc, at) =>
                  at === index ? { ...bloc, shortName: { ...bloc.shortName, [language]: typed } } : bloc,
                ),
              })
            }
          />
        )),
      )}
    </div>
  );
}

function NameField(props: {
  readonly label: string;
  readonly value: string;
  readonly onName: (name: string) => void;
}) {
  const styles = useStyles();
  return (
    <Field label={props.label}>
      <Input
        className={styles.input}
        autoComplete="off"
        maxLength={LONGEST}
        value={props.value}
        onChange={(_, { value }) => props.onName(value)}
      />
    </Field>
  );
}
