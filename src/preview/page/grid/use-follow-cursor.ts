import { type RefObject, useEffect } from 'react';
import { cellName } from '../../host/document/address';
import type { WorkbookDesk } from '../desk/workbook-desk';
import type { SheetLayout } from './sheet-layout';
import type { Viewport } from './use-viewport';
import { scrollToShow } from './visible-cells';

/** Keeps the cursor in view when it moves, and the keyboard's focus on its cell while the grid has it. */
export function useFollowCursor(
  ref: RefObject<HTMLElement | null>,
  desk: WorkbookDesk,
  layout: SheetLayout,
  viewport: Viewport,
  isEditing: boolean,
): void {
  const { sheet, active, reach } = desk;
  const { row, column } = reach.row === active.row && reach.column === active.column ? active : reach;
  useEffect(() => {
    const element = ref.current;
    if (!element) return;
    const to = scrollToShow(
      layout,
      { ...viewport, left: element.scrollLeft, top: element.scrollTop },
      { row, column },
    );
    element.scrollTo({ left: to.left, top: to.top });
    // eslint-disable-next-line react-hooks/exhaustive-deps -- scrolling by hand must not bring the cursor back
  }, [sheet, row, column]);

  const address = cellName(active.row, active.column);
  useEffect(() => {
    const element = ref.current;
    const focused = document.activeElement;
    const isOurs = focused === null || focused === document.body || element?.contains(focused) === true;
    if (!element || isEditing || !isOurs || focused?.closest('.choices')) return;
    element.querySelector<HTMLElement>(`[data-address="${address}"]`)?.focus({ preventScroll: true });
  }, [ref, sheet, address, isEditing]);
}
