import { type ReactNode, memo } from 'react';
import type { Area } from '../../host/document/address';
import { viewCell, type Painting } from './cell-view';
import { GridCell } from './grid-cell';
import { sizeOf, startOf } from './line-offsets';
import { selectionEdges } from './selection-edges';
import { headerWidth } from './sheet-layout';

interface GridRowProps {
  readonly painting: Painting;
  readonly row: number;
  readonly columns: readonly number[];
  /** Pixels from the top of what holds the row. */
  readonly top: number;
  /** The selection, for rows that it touches. */
  readonly selected: Area | null;
  readonly activeColumn: number | null;
  /** Put on top of the active cell. */
  readonly overlay?: ReactNode;
}

/** One row: its number and frozen cells stay at the left edge, the others lie at their places. */
export const GridRow = memo(function GridRow(props: GridRowProps) {
  const { painting, row, columns, top, selected, activeColumn, overlay } = props;
  const { layout } = painting;
  const frozenWidth = startOf(layout.columns, layout.frozenColumns);
  const fixed: ReactNode[] = [];
  const moving: ReactNode[] = [];
  let isCrossed = false;
  for (const column of columns) {
    const view = viewCell(painting, row, column);
    if (!view) continue;
    const area = view.span ?? { top: row, left: column, bottom: row, right: column };
    const isSelected =
      selected !== null &&
      area.right >= selected.left &&
      area.left <= selected.right &&
      area.bottom >= selected.top;
    const isActive = column === activeColumn;
    // A merged cell across the edge of the frozen columns moves with the others.
    const isFixed = area.right < layout.frozenColumns;
    isCrossed ||= !isFixed && area.left < layout.frozenColumns;
    (isFixed ? fixed : moving).push(
      <GridCell
        key={column}
        row={row}
        column={column}
        view={view}
        from={isFixed ? 0 : -headerWidth}
        isActive={isActive}
        isSelected={isSelected}
        edges={isSelected ? selectionEdges(selected, area) : ''}
      >
        {isActive ? overlay : null}
      </GridCell>,
    );
  }
  const height = sizeOf(layout.rows, row);
  return (
    <div role="row" className="row" aria-rowindex={row + 2} style={{ top, height }}>
      <div
        role="rowheader"
        aria-colindex={1}
        className={selected ? 'row-number is-marked' : 'row-number'}
        data-row-header={row}
        style={{ width: headerWidth, height }}
      >
        {row + 1}
      </div>
      {(fixed.length > 0 || isCrossed) && (
        <div role="none" className="frozen-cells" style={{ left: headerWidth, width: frozenWidth, height }}>
          {fixed}
        </div>
      )}
      {moving}
    </div>
  );
});
