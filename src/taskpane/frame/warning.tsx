import { makeStyles, MessageBar, MessageBarBody, MessageBarTitle, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  bar: { paddingTop: tokens.spacingVerticalS, paddingBottom: tokens.spacingVerticalS, whiteSpace: 'normal' },
  content: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalXS,
  },
});

interface WarningParts {
  readonly title: string;
  readonly intent?: 'warning' | 'error' | 'info' | 'success';
  readonly children?: ReactNode;
}

/** A message that the user should not miss; it is spoken as soon as it comes. */
export function Warning(props: WarningParts) {
  return (
    <div role="status">
      <MessageBox {...props} />
    </div>
  );
}

/** The message alone, for a place that is spoken by itself. */
export function MessageBox(props: WarningParts) {
  const styles = useStyles();
  return (
    <MessageBar intent={props.intent ?? 'warning'} layout="multiline" className={styles.bar}>
      <MessageBarBody className={styles.content}>
        <MessageBarTitle>{props.title}</MessageBarTitle>
        {props.children}
      </MessageBarBody>
    </MessageBar>
  );
}
