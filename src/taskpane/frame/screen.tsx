import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import { LOW } from './low-pane';

const useStyles = makeStyles({
  screen: { display: 'flex', flexDirection: 'column', flexGrow: 1, minHeight: 0 },
  body: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalL}`,
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'auto',
    // The same on screens with and without a scroll bar.
    scrollbarGutter: 'stable',
    [LOW]: { overflowY: 'visible' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
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
    display: 'flex',
    flexShrink: 0,
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
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
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  // As the screen comes, not after it is seen: what the user reaches for meanwhile would lose the focus again.
  useLayoutEffect(() => {
    // While the user types in the workbook, the pane does not take the focus away.
    if (document.hasFocus()) heading.current?.focus();
  }, [props.topic]);
  return (
    <div className={styles.screen}>
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard */}
      <div role="region" aria-labelledby={id} tabIndex={0} className={styles.body}>
        <h1 ref={heading} id={id} tabIndex={-1} className={styles.heading}>
          {props.title}
        </h1>
        {props.children}
      </div>
      {props.actions !== undefined && <div className={styles.actions}>{props.actions}</div>}
    </div>
  );
}
