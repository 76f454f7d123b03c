import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { RULE_SETS } from '../../domain/decision/rule-sets/rule-sets';
import { rulesDifferences } from '../../domain/rules-sheet/rules-differences';
import { type Language, LANGUAGES } from '../../locales/language';
import { usePane } from './pane-context';

const useStyles = makeStyles({
  footer: {
    display: 'flex',
    flexShrink: 0,
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalL}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  language: { flexShrink: 0, whiteSpace: 'nowrap' },
});

/** By which rules the pane decides, and the other language in its own words. */
export function PaneFooter(props: { readonly onLanguage: (language: Language) => void }) {
  const styles = useStyles();
  const { words, rules, ownRules } = usePane();
  const { language, text } = words;
  const original = [...RULE_SETS, ...ownRules].find(({ id }) => id === rules.id);
  const isChanged = original !== undefined && rulesDifferences(rules, original).length > 0;
  return (
    <footer className={styles.footer}>
      <span>{(isChanged ? text.rulesChanged : text.rulesInUse)(rules.name[language])}</span>
      {LANGUAGES.filter((choice) => choice !== language).map((choice, index) => (
        <Button
          // Not by language: the button that was pressed stays, and keeps the focus.
          key={index}
          size="small"
          appearance="subtle"
          lang={choice}
          className={styles.language}
          onClick={() => props.onLanguage(choice)}
        >
          {text.languageName[choice]}
        </Button>
      ))}
    </footer>
  );
}
