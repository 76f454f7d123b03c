import { areaAddress } from '../domain/address';
import { inRuns } from '../domain/row-runs';
import type { RunRecord } from '../domain/run-record';
import type { ComparedBlock } from './compared-blocks';
import type { Anchors } from './find-anchors';
import type { Place } from './held-ranges';

/** Cells that the run gave looks to in columns that stood: those of the rows that go, or of all where none has to stay. */
export function grownPlaces(
  { grown }: RunRecord,
  anchors: Anchors,
  blocks: readonly ComparedBlock[],
  isWhole: boolean,
): readonly Place[] {
  return grown.flatMap(({ sheet, area, anchor, rows }): Place[] => {
    const block = blocks.find(({ recorded, place }) => place !== null && recorded.rows === rows);
    if (!block?.place) return [];
    const { place, recorded, gone } = block;
    if (recorded.addsRows) {
      const column = tableColumn(anchors, anchor, area.column);
      const [first] = gone;
      if (column === null || first === undefined) return [];
      const row = place.area.row + first;
      return [{ sheet: place.sheet, area: { row, column, rowCount: gone.length, columnCount: 1 } }];
    }
    const column = anchors.nameArea(sheet, anchor.name)?.column;
    if (!isWhole || column === undefined) return [];
    // A sort may have taken the rows of a run apart.
    const first = area.row - recorded.area.row;
    const standing = place.rows.flatMap((row, index) =>
      row !== null && index >= first && index < first + area.rowCount ? [row] : [],
    );
    return inRuns(standing).map(({ row, rowCount }) => ({
      sheet: place.sheet,
      area: { ...area, row: place.area.row + row, rowCount, column },
    }));
  });
}

/** Columns in which the run added rows, from the first row that can be its own to the last. */
export function grownColumns({ grown }: RunRecord, anchors: Anchors): readonly Place[] {
  const columns = grown.flatMap(({ sheet, area, anchor }): Place[] => {
    if (anchor.kind === 'name') {
      const sheetNow = anchors.sheetNow(sheet);
      const now = anchors.nameArea(sheet, anchor.name);
      return sheetNow === null || !now ? [] : [{ sheet: sheetNow, area: now }];
    }
    const table = anchors.table(anchor.name);
    const column = tableColumn(anchors, anchor, area.column);
    if (!table || column === null) return [];
    const rowCount = Math.max(table.area.rowCount, anchor.area.rowCount);
    const row = table.area.row + rowCount - area.rowCount;
    return [{ sheet: table.sheet, area: { row, column, rowCount: area.rowCount, columnCount: 1 } }];
  });
  return [...new Map(columns.map((place) => [`${place.sheet}!${areaAddress(place.area)}`, place])).values()];
}

/** The sheet column of a table's column, found by its header. */
function tableColumn(
  anchors: Anchors,
  { name, area, headers }: RunRecord['grown'][number]['anchor'],
  column: number,
): number | null {
  const table = anchors.table(name);
  const place = table?.headers.indexOf(headers?.[column - area.column] ?? '') ?? -1;
  return table && place >= 0 ? table.area.column + place : null;
}
