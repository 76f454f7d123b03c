import { FluentProvider, makeStyles, tokens, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { type ReactNode, useEffect } from 'react';
import { LOW } from './low-pane';
import { usePane } from './pane-context';
import { useDarkTheme } from './use-dark-theme';

const useStyles = makeStyles({
  frame: {
    height: '100%',
    [LOW]: { height: 'auto', minHeight: '100%' },
    display: 'flex',
    flexDirection: 'column',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
});

/** Theme and language around everything that the pane shows. */
export function Frame(props: { readonly isDarkOffice: boolean | null; readonly children: ReactNode }) {
  const styles = useStyles();
  const { language, text } = usePane().words;
  const isDark = useDarkTheme(props.isDarkOffice);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = text.productName;
  }, [language, text]);
  useEffect(() => {
    document.documentElement.style.colorScheme = isDark ? 'dark' : 'light';
  }, [isDark]);
  return (
    <FluentProvider theme={isDark ? webDarkTheme : webLightTheme} className={styles.frame}>
      {props.children}
    </FluentProvider>
  );
}
