import { type Area, boundingArea, cellArea } from '../../host/document/address';
import type { HostSheet } from '../../host/document/sheet';

/** One cell by its row and column, both counted from 0. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** The merged area that holds a cell. */
export function mergeAt(sheet: HostSheet, { row, column }: CellPlace): Area | undefined {
  return sheet.merges.find(
    ({ top, bottom, left, right }) => row >= top && row <= bottom && column >= left && column <= right,
  );
}

/** The area between two cells, grown until no merged cell sticks out of it. */
export function areaBetween(sheet: HostSheet, one: CellPlace, other: CellPlace): Area {
  let area = boundingArea(cellArea(one.row, one.column), cellArea(other.row, other.column));
  for (;;) {
    const before = area;
    for (const merge of sheet.merges) {
      const apart =
        merge.top > area.bottom ||
        merge.bottom < area.top ||
        merge.left > area.right ||
        merge.right < area.left;
      if (!apart) area = boundingArea(area, merge);
    }
    if (JSON.stringify(before) === JSON.stringify(area)) return area;
  }
}
