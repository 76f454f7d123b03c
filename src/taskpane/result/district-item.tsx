import { Badge, type BadgeProps } from '@fluentui/react-components';
import { memo } from 'react';
import type { DistrictDecision } from '../../domain/decision/decision';
import { Disclosure } from '../frame/disclosure';
import { usePane } from '../frame/pane-context';
import { districtId, type SheetViewChange } from '../state/sheet-view';
import { type OutcomeKind, outcomeKind } from './district-filter';
import { DistrictDetail } from './district-detail';

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
  readonly choiceColumn: number | null;
  readonly isOpen: boolean;
  readonly onView: (change: SheetViewChange) => void;
}) {
  const { text, sheet: wording } = usePane().words;
  const { decision, isOpen, onView } = props;
  const kind = outcomeKind(decision);
  return (
    <li>
      <Disclosure
        name={decision.district.name || text.common.unnamed(decision.district.row + 1)}
        isOpenAtFirst={isOpen}
        onToggle={(open) => onView({ kind: 'toggle', district: districtId(decision), isOpen: open })}
        badge={
          <Badge appearance="tint" color={BADGE_COLOURS[kind]}>
            {text.result.badge[kind]}
          </Badge>
        }
        line={
          <>
            {(kind === 'merged' || kind === 'separate') && wording.results.final(decision)}
            {decision.choice && ` (${text.result.isChosen})`}
            {decision.notes.length > 0 && ` (${text.result.hasNote})`}
          </>
        }
      >
        <DistrictDetail decision={decision} sheet={props.sheet} choiceColumn={props.choiceColumn} />
      </Disclosure>
    </li>
  );
});
