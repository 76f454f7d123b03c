import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  paragraph: { margin: 0 },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

export function Paragraph(props: { readonly children: ReactNode; readonly quiet?: boolean }) {
  const styles = useStyles();
  return (
    <p className={mergeClasses(styles.paragraph, props.quiet === true && styles.quiet)}>{props.children}</p>
  );
}
