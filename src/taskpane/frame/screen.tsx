import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useEffect, useRef } from 'react';

const useStyles = makeStyles({
  screen: { display: 'flex', flexDirection: 'column', flexGrow: 1 },
  body: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalL}`,
    flexGrow: 1,
    // Long sheet names and file paths must not widen the pane.
    overflowWrap: 'anywhere',
  },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    // It takes the focus after a change of screen, and nothing can be done with it: no ring.
    outlineStyle: 'none',
  },
  actions: {
    position: 'sticky',
    bottom: 0,
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    // A pane zoomed to 400 % is too low to give a third of it away.
    '@media (max-height: 360px)': { position: 'static' },
  },
});

/** A screen: its heading, which takes the focus when the screen comes, what it shows, and what can be done. */
export function Screen(props: {
  readonly title: string;
  /** The heading takes the focus again when this changes: what the screen says is new then. */
  readonly topic?: string;
  readonly children: ReactNode;
  readonly actions?: ReactNode;
}) {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // While the user types in the workbook, the pane does not take the focus away.
    if (document.hasFocus()) heading.current?.focus();
  }, [props.topic]);
  return (
    <div className={styles.screen}>
      <div className={styles.body}>
        <h1 ref={heading} tabIndex={-1} className={styles.heading}>
          {props.title}
        </h1>
        {props.children}
      </div>
      {props.actions !== undefined && <div className={styles.actions}>{props.actions}</div>}
    </div>
  );
}
