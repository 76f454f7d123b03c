import { type Area, columnName } from '../../host/document/address';
import { sizeOf, startOf } from './line-offsets';
import { type SheetLayout, headerHeight, headerWidth } from './sheet-layout';

interface ColumnHeadersProps {
  readonly layout: SheetLayout;
  readonly columns: readonly number[];
  readonly selected: Area;
}

/** The letters above the columns; those of frozen columns stay. */
export function ColumnHeaders({ layout, columns, selected }: ColumnHeadersProps) {
  const header = (column: number, from: number) => {
    const isMarked = column >= selected.left && column <= selected.right;
    return (
      <div
        key={column}
        role="columnheader"
        aria-colindex={column + 2}
        className={isMarked ? 'column-letter is-marked' : 'column-letter'}
        data-column-header={column}
        style={{ left: startOf(layout.columns, column) - from, width: sizeOf(layout.columns, column) }}
      >
        {columnName(column)}
      </div>
    );
  };
  const fixed = columns.filter((column) => column < layout.frozenColumns);
  const moving = columns.filter((column) => column >= layout.frozenColumns);
  const frozenWidth = startOf(layout.columns, layout.frozenColumns);
  return (
    <div role="row" className="row" aria-rowindex={1} style={{ top: 0, height: headerHeight }}>
      <div className="corner" style={{ width: headerWidth, height: headerHeight }} role="none" />
      {fixed.length > 0 && (
        <div
          role="none"
          className="frozen-cells"
          style={{ left: headerWidth, width: frozenWidth, height: headerHeight }}
        >
          {fixed.map((column) => header(column, 0))}
        </div>
      )}
      {moving.map((column) => header(column, -headerWidth))}
    </div>
  );
}
