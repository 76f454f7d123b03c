import { makeStyles, ToggleButton, tokens } from '@fluentui/react-components';
import { type Language, LANGUAGES } from '../../locales/language';
import { usePane } from './pane-context';

const useStyles = makeStyles({
  footer: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  languages: { display: 'flex' },
});

/** By which rules the pane decides, and in which language it speaks. */
export function PaneFooter(props: { readonly onLanguage: (language: Language) => void }) {
  const styles = useStyles();
  const { words, rules } = usePane();
  const { language, text } = words;
  return (
    <footer className={styles.footer}>
      <span>{text.rulesInUse(rules.name[language])}</span>
      <div role="group" aria-label={text.languageChoice} className={styles.languages}>
        {LANGUAGES.map((choice) => (
          <ToggleButton
            key={choice}
            size="small"
            appearance="subtle"
            lang={choice}
            checked={choice === language}
            onClick={() => props.onLanguage(choice)}
          >
            {text.languageName[choice]}
          </ToggleButton>
        ))}
      </div>
    </footer>
  );
}
