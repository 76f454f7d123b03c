import { type MouseEvent, useEffect, useState } from 'react';
import { lastColumn, lastRow } from '../../host/document/address';
import type { WorkbookDesk } from '../desk/workbook-desk';
import type { CellPlace } from './cell-place';

function cellElement(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('[data-address]') : null;
}

function placeOf(target: EventTarget | null): CellPlace | undefined {
  const cell = cellElement(target);
  return cell ? { row: Number(cell.dataset['row']), column: Number(cell.dataset['column']) } : undefined;
}

function headerOf(target: EventTarget): { readonly row?: number; readonly column?: number } | undefined {
  const header =
    target instanceof Element ? target.closest<HTMLElement>('[data-row-header], [data-column-header]') : null;
  if (!header) return undefined;
  const { rowHeader, columnHeader } = header.dataset;
  return rowHeader === undefined ? { column: Number(columnHeader) } : { row: Number(rowHeader) };
}

/** The place of the box in a cell on which something happens: it has a way of its own to answer. */
export function boxAt(target: EventTarget | null): CellPlace | undefined {
  return target instanceof Element && target.closest('.cell-box') ? placeOf(target) : undefined;
}

/** Selecting by mouse: a click, a drag, Shift, and the headers of rows and columns. `leave` ends an edit before it. */
export function useGridPointer(desk: WorkbookDesk, leave: () => boolean) {
  const [isDragging, setDragging] = useState(false);
  useEffect(() => {
    if (!isDragging) return;
    const end = () => setDragging(false);
    window.addEventListener('mouseup', end);
    return () => window.removeEventListener('mouseup', end);
  }, [isDragging]);

  const onMouseDown = (event: MouseEvent) => {
    const place = placeOf(event.target);
    const header = headerOf(event.target);
    if (!place && !header) return;
    // The focus follows the cursor of the workbook, not the mouse.
    event.preventDefault();
    if (event.button > 0 || !leave()) return;
    if (place && event.shiftKey) desk.selectTo(place);
    else if (place) desk.select(place);
    else if (header?.row !== undefined) {
      desk.selectArea({ top: header.row, bottom: header.row, left: 0, right: lastColumn });
    } else if (header?.column !== undefined) {
      desk.selectArea({ left: header.column, right: header.column, top: 0, bottom: lastRow });
    }
    if (!place) return;
    // The cell may be the cursor's already, with the keyboard's focus somewhere else on the page.
    cellElement(event.target)?.focus({ preventScroll: true });
    setDragging(true);
  };

  const onMouseOver = (event: MouseEvent) => {
    const place = isDragging ? placeOf(event.target) : undefined;
    if (place) desk.selectTo(place);
  };
  return { onMouseDown, onMouseOver };
}
