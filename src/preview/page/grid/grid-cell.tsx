import type { CSSProperties, ReactNode } from 'react';
import { cellName } from '../../host/document/address';
import type { CellView } from './cell-view';

interface GridCellProps {
  readonly row: number;
  readonly column: number;
  readonly view: CellView;
  /** Where the strip that holds the cell begins. */
  readonly from: number;
  readonly isActive: boolean;
  readonly isSelected: boolean;
  /** Inner shadows that draw the selection's edges. */
  readonly edges: string;
  /** The editor or the arrow of a list, on top of the cell. */
  readonly children?: ReactNode;
}

function textStyle({ room }: CellView): CSSProperties | undefined {
  return room && { marginLeft: -room.left, marginRight: -room.right };
}

/** A cell: its text, format and part in the selection. */
export function GridCell({ row, column, view, from, isActive, isSelected, edges, children }: GridCellProps) {
  const names = ['cell', isSelected && 'is-selected', isActive && 'is-active', view.room && 'runs-over'];
  const textNames = ['cell-text', view.isWrapped && 'is-wrapped', view.isTurned && 'is-turned'];
  const address = cellName(row, column);
  return (
    <div
      role="gridcell"
      className={names.filter(Boolean).join(' ')}
      aria-colindex={column + 2}
      {...(view.span
        ? {
            'aria-colspan': view.span.right - view.span.left + 1,
            'aria-rowspan': view.span.bottom - view.span.top + 1,
          }
        : {})}
      aria-selected={isSelected}
      {...(view.fullText === undefined ? {} : { 'aria-label': view.fullText })}
      data-address={address}
      data-row={row}
      data-column={column}
      tabIndex={isActive ? 0 : -1}
      style={{
        ...view.rules,
        ...view.box,
        left: Number(view.box.left) - from,
        ...(edges === '' ? {} : { boxShadow: edges }),
      }}
    >
      {view.isChecked === undefined ? (
        <span className={textNames.filter(Boolean).join(' ')} style={textStyle(view)}>
          {view.text}
        </span>
      ) : (
        // The keyboard's focus stays with the cell, as for everything in the grid.
        <span className="cell-text">
          <span role="checkbox" className="cell-box" aria-checked={view.isChecked} aria-label={address} />
        </span>
      )}
      {view.hasFilterMark && <span className="filter-mark" aria-hidden="true" />}
      {children}
    </div>
  );
}
