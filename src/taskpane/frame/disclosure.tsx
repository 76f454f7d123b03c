import { makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronRightRegular } from '@fluentui/react-icons';
import { type ReactNode, useId, useState } from 'react';

const useStyles = makeStyles({
  toggle: {
    appearance: 'none',
    display: 'grid',
    gridTemplateColumns: '16px 1fr auto',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'center',
    width: '100%',
    padding: `${tokens.spacingVerticalS} 0`,
    border: 'none',
    backgroundColor: 'transparent',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  line: {
    gridColumnStart: 2,
    gridColumnEnd: 4,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** A row that opens: its name, a badge beside it and a line below; opened, what is behind it. */
export function Disclosure(props: {
  readonly name: ReactNode;
  readonly badge: ReactNode;
  readonly line: ReactNode;
  readonly isOpenAtFirst?: boolean;
  /** For what is to be open again when the row comes back. */
  readonly onToggle?: (isOpen: boolean) => void;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  const [isOpen, setIsOpen] = useState(props.isOpenAtFirst ?? false);
  const id = useId();
  const Chevron = isOpen ? ChevronDownRegular : ChevronRightRegular;
  return (
    <>
      <button
        type="button"
        className={styles.toggle}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => {
          setIsOpen(!isOpen);
          props.onToggle?.(!isOpen);
        }}
      >
        <Chevron fontSize={16} aria-hidden />
        <span className={styles.name}>{props.name}</span>
        {props.badge}
        <span className={styles.line}>{props.line}</span>
      </button>
      {isOpen && <div id={id}>{props.children}</div>}
    </>
  );
}
