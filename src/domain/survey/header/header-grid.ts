import type { Area } from '../../address';
import type { HeaderReader } from './header-text';
import type { SheetCells } from '../cells/sheet-cells';

/** A header text, with the cell it stands in. */
export interface HeaderCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly merged: boolean;
}

export interface HeaderRows {
  readonly first: number;
  readonly last: number;
}

/** The header rows laid out: which text stands over a cell, be it its own, a merged one or one spread over blanks. */
export interface HeaderGrid {
  readonly rows: HeaderRows;
  over(row: number, column: number): HeaderCell | undefined;
  /** The texts over a column, top first, each once. */
  path(column: number): readonly HeaderCell[];
}

export type MergeAt = (row: number, column: number) => Area | undefined;

/**
 * Lays out the header rows. A merged text stands over its whole area. A text without a merge is spread over the
 * blanks to its right ("centre across selection", or a merge that was lost) as long as those columns stand under
 * the same texts and have a text of their own further down; headings of names and numbers are never spread.
 */
export function headerGrid(
  cells: SheetCells,
  mergeAt: MergeAt,
  rows: HeaderRows,
  read: HeaderReader,
): HeaderGrid {
  const width = cells.endColumn - cells.firstColumn;
  const laid: (HeaderCell | undefined)[][] = [];
  const over = (row: number, column: number) => laid[row - rows.first]?.[column - cells.firstColumn];

  const standing = (row: number, column: number): HeaderCell | undefined => {
    const area = mergeAt(row, column);
    if (area === undefined) {
      const text = cells.text(row, column);
      return text === '' ? undefined : { row, column, text, merged: false };
    }
    // A title merged down into the header is still a title.
    const text = area.row < rows.first ? '' : cells.text(area.row, area.column);
    return text === '' ? undefined : { row: area.row, column: area.column, text, merged: true };
  };
  const hasTextBelow = (row: number, column: number) => {
    for (let below = row + 1; below <= rows.last; below++) {
      if (standing(below, column) !== undefined) return true;
    }
    return false;
  };
  const underSameTexts = (row: number, left: number, right: number) => {
    for (let above = rows.first; above < row; above++) {
      const [a, b] = [over(above, left), over(above, right)];
      if (a?.row !== b?.row || a?.column !== b?.column) return false;
    }
    return true;
  };

  for (let row = rows.first; row <= rows.last; row++) {
    const line: (HeaderCell | undefined)[] = new Array<undefined>(width).fill(undefined);
    laid.push(line);
    let spreading: HeaderCell | undefined;
    for (let column = cells.firstColumn; column < cells.endColumn; column++) {
      let cell = standing(row, column);
      if (cell !== undefined || mergeAt(row, column) !== undefined) {
        spreading = cell !== undefined && !cell.merged && maySpread(cell, read) ? cell : undefined;
      } else if (spreading !== undefined) {
        const covers = hasTextBelow(row, column) && underSameTexts(row, spreading.column, column);
        if (!covers) spreading = undefined;
        cell = spreading;
      }
      line[column - cells.firstColumn] = cell;
    }
  }

  const path = (column: number) => {
    const texts: HeaderCell[] = [];
    for (let row = rows.first; row <= rows.last; row++) {
      const cell = over(row, column);
      const last = texts.at(-1);
      if (cell && (cell.row !== last?.row || cell.column !== last.column)) texts.push(cell);
    }
    return texts;
  };
  return { rows, over, path };
}

function maySpread(cell: HeaderCell, read: HeaderReader): boolean {
  const { kind } = read(cell.text);
  return kind !== 'name' && kind !== 'index';
}
