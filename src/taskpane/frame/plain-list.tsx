import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
  ruled: {
    gap: 0,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    '& > li': { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  },
});

/** A list without bullets; its children are `li`. */
export function PlainList(props: { readonly children: ReactNode; readonly isRuled?: boolean }) {
  const styles = useStyles();
  return (
    // eslint-disable-next-line jsx-a11y/no-redundant-roles -- Safari drops a list's role together with its bullets
    <ul role="list" className={mergeClasses(styles.list, props.isRuled === true && styles.ruled)}>
      {props.children}
    </ul>
  );
}
