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

/** A message that the user should not miss; it is spoken as soon as it comes. */
export function Warning(props: {
  readonly title: string;
  readonly intent?: 'warning' | 'error' | 'info' | 'success';
  readonly children?: ReactNode;
}) {
  const styles = useStyles();
  return (
    <div role="status">
      <MessageBar intent={props.intent ?? 'warning'} layout="multiline" className={styles.bar}>
        <MessageBarBody className={styles.content}>
          <MessageBarTitle>{props.title}</MessageBarTitle>
          {props.children}
        </MessageBarBody>
      </MessageBar>
    </div>
  );
}
