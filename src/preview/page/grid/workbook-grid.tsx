import { type KeyboardEvent, type MouseEvent, useRef } from 'react';
import type { PreviewPhrases } from '../../../locales/preview/phrases';
import { type Area, cellName } from '../../host/document/address';
import type { Locale } from '../../host/document/entry';
import type { CellEditing } from '../desk/use-cell-editing';
import type { WorkbookDesk } from '../desk/workbook-desk';
import { CellOverlay } from './cell-overlay';
import { ColumnHeaders } from './column-headers';
import { gridAction } from './grid-keys';
import { GridRow } from './grid-row';
import { lineCount, startOf } from './line-offsets';
import { runGridMove } from './run-grid-action';
import { headerHeight, headerWidth } from './sheet-layout';
import { useChoices } from './use-choices';
import { useFollowCursor } from './use-follow-cursor';
import { boxAt, useGridPointer } from './use-grid-pointer';
import { useConditionalPainting, usePainting } from './use-painting';
import { useStableList } from './use-stable-list';
import { useViewport } from './use-viewport';
import { visibleCells } from './visible-cells';

interface WorkbookGridProps {
  readonly desk: WorkbookDesk;
  readonly phrases: PreviewPhrases;
  readonly locale: Locale;
  readonly editing: CellEditing;
  readonly attempt: (change: () => void) => boolean;
  readonly onMenu: (at: { readonly x: number; readonly y: number }) => void;
}

/** The cells of the sheet in front: as many as can be seen, whatever the sheet holds. */
export function WorkbookGrid({ desk, phrases, locale, editing, attempt, onMenu }: WorkbookGridProps) {
  const ref = useRef<HTMLDivElement>(null);
  const viewport = useViewport(ref);
  const { sheet, active, selected } = desk;
  const base = usePainting(desk, locale, desk.reach);
  const { layout } = base;
  const visible = visibleCells(sheet, layout, viewport, active);
  const { frozenRows, rows, columns } = visible;
  const painting = useConditionalPainting(desk, base, rows[0] ?? 0, rows.at(-1) ?? 0, columns.at(-1) ?? 0);
  const stableColumns = useStableList(columns);
  const choices = useChoices(desk, editing);
  useFollowCursor(ref, desk, layout, viewport, editing.edit !== null);
  const pointer = useGridPointer(desk, () => editing.commit(null));

  const onKeyDown = (event: KeyboardEvent) => {
    const action = gridAction(event);
    if (!action || event.nativeEvent.isComposing) return;
    event.preventDefault();
    switch (action.kind) {
      case 'edit':
        editing.begin('cell');
        break;
      case 'type':
        if (action.text === ' ' && desk.isAtBox) attempt(() => desk.toggle());
        else editing.begin('cell', action.text);
        break;
      case 'clear':
        attempt(() => desk.clear());
        break;
      case 'undo':
        desk.undo();
        break;
      case 'redo':
        desk.redo();
        break;
      case 'choices':
        choices.open(true);
        break;
      case 'move':
      case 'page':
      case 'home':
      case 'end':
      case 'all':
        runGridMove(desk, action, Math.max(Math.floor((viewport.height - headerHeight) / 20) - 1, 1));
    }
  };
  const onContextMenu = (event: MouseEvent) => {
    event.preventDefault();
    onMenu({ x: event.clientX, y: event.clientY });
  };
  const line = (row: number, from: number) => {
    const isActive = row === active.row;
    return (
      <GridRow
        key={row}
        painting={painting}
        row={row}
        columns={stableColumns}
        top={startOf(layout.rows, row) - from}
        selected={touches(selected, row) ? selected : null}
        activeColumn={isActive ? active.column : null}
        overlay={
          isActive ? (
            <CellOverlay
              phrases={phrases}
              address={cellName(active.row, active.column)}
              editing={editing}
              choices={choices}
            />
          ) : null
        }
      />
    );
  };
  const frozenHeight = startOf(layout.rows, layout.frozenRows);
  const width = headerWidth + startOf(layout.columns, lineCount(layout.columns));
  return (
    <div
      ref={ref}
      className="grid"
      role="grid"
      aria-label={phrases.grid(sheet.name)}
      aria-rowcount={lineCount(layout.rows) + 1}
      aria-colcount={lineCount(layout.columns) + 1}
      aria-multiselectable="true"
      tabIndex={-1}
      data-scrolled={viewport.left > 0 ? 'true' : 'false'}
      onKeyDown={onKeyDown}
      onContextMenu={onContextMenu}
      onClick={(event) => {
        const box = boxAt(event.target);
        // The button that went down on it has made it the active cell, unless an edit elsewhere had to stay.
        if (box?.row === active.row && box.column === active.column) attempt(() => desk.toggle());
      }}
      onDoubleClick={(event) => {
        if (!boxAt(event.target)) editing.begin('cell');
      }}
      {...pointer}
    >
      <div role="rowgroup" className="grid-head" style={{ width, height: headerHeight + frozenHeight }}>
        <ColumnHeaders layout={layout} columns={stableColumns} selected={selected} />
        {frozenRows.map((row) => line(row, -headerHeight))}
      </div>
      <div
        role="rowgroup"
        className="grid-body"
        style={{ width, height: startOf(layout.rows, lineCount(layout.rows)) - frozenHeight }}
      >
        {rows.map((row) => line(row, frozenHeight))}
      </div>
    </div>
  );
}

function touches(area: Area, row: number): boolean {
  return row >= area.top && row <= area.bottom;
}
