import { Badge, type BadgeProps, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronRightRegular } from '@fluentui/react-icons';
import { memo, useId, useState } from 'react';
import type { DistrictDecision } from '../../domain/decision/decision';
import { usePane } from '../frame/pane-context';
import { type OutcomeKind, outcomeKind } from './district-filter';
import { DistrictDetail } from './district-detail';

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
  grouping: {
    gridColumnStart: 2,
    gridColumnEnd: 4,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

const BADGE_COLOURS: Readonly<Record<OutcomeKind, NonNullable<BadgeProps['color']>>> = {
  separate: 'success',
  merged: 'brand',
  options: 'warning',
  open: 'danger',
};

/** One district: name and grouping; opened, the numbers behind them. */
export const DistrictItem = memo(function DistrictItem(props: {
  readonly decision: DistrictDecision;
  readonly sheet: string;
}) {
  const styles = useStyles();
  const { text, sheet: wording } = usePane().words;
  const [isOpen, setIsOpen] = useState(false);
  const id = useId();
  const { decision } = props;
  const kind = outcomeKind(decision);
  const Chevron = isOpen ? ChevronDownRegular : ChevronRightRegular;
  return (
    <li>
      <button
        type="button"
        className={styles.toggle}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setIsOpen(!isOpen)}
      >
        <Chevron fontSize={16} aria-hidden />
        <span className={styles.name}>{decision.district.name}</span>
        <Badge appearance="tint" color={BADGE_COLOURS[kind]}>
          {text.result.badge[kind]}
        </Badge>
        <span className={styles.grouping}>
          {(kind === 'merged' || kind === 'separate') && wording.results.grouping(decision)}
          {decision.notes.length > 0 && ` (${text.result.hasNote})`}
        </span>
      </button>
      {isOpen && (
        <div id={id}>
          <DistrictDetail decision={decision} sheet={props.sheet} />
        </div>
      )}
    </li>
  );
});
