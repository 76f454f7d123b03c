import { type Area, boundingArea, intersection, lastColumn, lastRow } from '../document/address';
import { type MethodMember, method, nullObject } from '../protocol/api-class';
import type { ApiObject } from '../protocol/api-object';
import { flag, oneOf, whole } from '../protocol/arguments';
import { hostError } from '../protocol/host-error';
import type { Session } from '../protocol/api-object';
import { type RangeHandle, rangeOf, resolveAddress } from './range-handle';
import { objectOf, subjectOf, rangeObject } from './handles';

type RangeMethod = MethodMember<RangeHandle>;

function to(handle: RangeHandle, area: Area): ApiObject {
  return rangeObject(handle.at(area));
}

/** A range given as an argument: a Range or an address. */
export function otherRange(handle: RangeHandle, argument: unknown): RangeHandle {
  if (typeof argument !== 'string') return subjectOf('Range', argument);
  const found = resolveAddress(handle.workbook, handle.sheet, argument);
  return rangeOf(handle.session, found.sheet, found.area);
}

/** Moves an edge of an area; an area may not turn inside out. */
function resized(area: Area, rows: number, columns: number): Area {
  return { ...area, bottom: area.bottom + rows, right: area.right + columns };
}

/** Ctrl+arrow: to the end of a block of filled cells, or to the next filled cell. */
function edgeFrom(
  handle: RangeHandle,
  direction: 'Up' | 'Down' | 'Left' | 'Right',
  row: number,
  column: number,
): Area {
  const { sheet } = handle;
  handle.workbook.calculation.run(handle.sheet);
  const step = { Up: [-1, 0], Down: [1, 0], Left: [0, -1], Right: [0, 1] }[direction];
  const [byRow = 0, byColumn = 0] = step;
  const used = sheet.usedArea(true) ?? { top: 0, left: 0, bottom: 0, right: 0 };
  const filled = (atRow: number, atColumn: number): boolean => {
    const value = sheet.valueAt(atRow, atColumn);
    return value !== null && value !== '';
  };
  const inside = (atRow: number, atColumn: number): boolean =>
    atRow >= 0 && atColumn >= 0 && atRow <= lastRow && atColumn <= lastColumn;
  let atRow = row + byRow;
  let atColumn = column + byColumn;
  if (!inside(atRow, atColumn)) return { top: row, bottom: row, left: column, right: column };
  const wantFilled = filled(row, column) && filled(atRow, atColumn);
  while (inside(atRow + byRow, atColumn + byColumn)) {
    if (wantFilled ? !filled(atRow + byRow, atColumn + byColumn) : filled(atRow, atColumn)) break;
    const beyond =
      (byRow > 0 && atRow > used.bottom) ||
      (byColumn > 0 && atColumn > used.right) ||
      (byRow < 0 && atRow < used.top) ||
      (byColumn < 0 && atColumn < used.left);
    if (beyond) {
      atRow = byRow > 0 ? lastRow : byRow < 0 ? 0 : atRow;
      atColumn = byColumn > 0 ? lastColumn : byColumn < 0 ? 0 : atColumn;
      break;
    }
    atRow += byRow;
    atColumn += byColumn;
  }
  return { top: atRow, bottom: atRow, left: atColumn, right: atColumn };
}

const directions = ['Up', 'Down', 'Left', 'Right'] as const;

/** Cells around the range that are connected by content: what Ctrl+A selects. */
function surroundingRegion(handle: RangeHandle): Area {
  handle.workbook.calculation.run(handle.sheet);
  let area = handle.area;
  for (;;) {
    const wider: Area = {
      top: Math.max(0, area.top - 1),
      left: Math.max(0, area.left - 1),
      bottom: Math.min(lastRow, area.bottom + 1),
      right: Math.min(lastColumn, area.right + 1),
    };
    const used = handle.sheet.usedArea(true, wider);
    const next = used ? boundingArea(area, used) : area;
    if (
      next.top === area.top &&
      next.left === area.left &&
      next.bottom === area.bottom &&
      next.right === area.right
    ) {
      return area;
    }
    area = next;
  }
}

function used(handle: RangeHandle, valuesOnly: unknown, session: Session): Area | undefined {
  if (valuesOnly === true) session.workbook.calculation.run(handle.sheet);
  return handle.sheet.usedArea(flag(valuesOnly, 'Range.getUsedRange', false), handle.area);
}

export const navigation: Readonly<Record<string, RangeMethod>> = {
  GetCell: method(['row', 'column'], (handle, [row, column]) => {
    const { area } = handle;
    const top = area.top + whole(row, 'Range.getCell row');
    const left = area.left + whole(column, 'Range.getCell column');
    return to(handle, { top, left, bottom: top, right: left });
  }),
  GetRow: method(['row'], (handle, [row]) => {
    const top = handle.area.top + whole(row, 'Range.getRow');
    return to(handle, { ...handle.area, top, bottom: top });
  }),
  GetColumn: method(['column'], (handle, [column]) => {
    const left = handle.area.left + whole(column, 'Range.getColumn');
    if (left > handle.area.right) throw hostError('InvalidArgument', 'The column lies outside the range.');
    return to(handle, { ...handle.area, left, right: left });
  }),
  GetResizedRange: method(['deltaRows', 'deltaColumns'], (handle, [rows, columns]) =>
    to(handle, resized(handle.area, whole(rows, 'deltaRows'), whole(columns, 'deltaColumns'))),
  ),
  GetAbsoluteResizedRange: method(['numRows', 'numColumns'], (handle, [rows, columns]) => {
    const { top, left } = handle.area;
    return to(handle, {
      top,
      left,
      bottom: top + whole(rows, 'numRows') - 1,
      right: left + whole(columns, 'numColumns') - 1,
    });
  }),
  GetOffsetRange: method(['rowOffset', 'columnOffset'], (handle, [rows, columns]) => {
    const { area } = handle;
    const byRow = whole(rows, 'rowOffset');
    const byColumn = whole(columns, 'columnOffset');
    return to(handle, {
      top: area.top + byRow,
      bottom: area.bottom + byRow,
      left: area.left + byColumn,
      right: area.right + byColumn,
    });
  }),
  GetEntireColumn: method([], (handle) => to(handle, { ...handle.area, top: 0, bottom: lastRow })),
  GetEntireRow: method([], (handle) => to(handle, { ...handle.area, left: 0, right: lastColumn })),
  GetLastCell: method([], (handle) =>
    to(handle, { ...handle.area, top: handle.area.bottom, left: handle.area.right }),
  ),
  GetLastRow: method([], (handle) => to(handle, { ...handle.area, top: handle.area.bottom })),
  GetLastColumn: method([], (handle) => to(handle, { ...handle.area, left: handle.area.right })),
  GetRowsAbove: method(['count'], (handle, [count]) => {
    const { area } = handle;
    const rows = whole(count, 'Range.getRowsAbove', 1);
    return rows > 0
      ? to(handle, { ...area, top: area.top - rows, bottom: area.top - 1 })
      : to(handle, { ...area, top: area.bottom + 1, bottom: area.bottom - rows });
  }),
  GetRowsBelow: method(['count'], (handle, [count]) => {
    const { area } = handle;
    const rows = whole(count, 'Range.getRowsBelow', 1);
    return rows > 0
      ? to(handle, { ...area, top: area.bottom + 1, bottom: area.bottom + rows })
      : to(handle, { ...area, top: area.top + rows, bottom: area.top - 1 });
  }),
  GetColumnsBefore: method(['count'], (handle, [count]) => {
    const { area } = handle;
    const columns = whole(count, 'Range.getColumnsBefore', 1);
    return to(handle, { ...area, left: area.left - columns, right: area.left - 1 });
  }),
  GetColumnsAfter: method(['count'], (handle, [count]) => {
    const { area } = handle;
    const columns = whole(count, 'Range.getColumnsAfter', 1);
    return to(handle, { ...area, left: area.right + 1, right: area.right + columns });
  }),
  GetIntersection: method(['anotherRange'], (handle, [argument]) => {
    const other = otherRange(handle, argument);
    const area = other.sheet === handle.sheet ? intersection(handle.area, other.area) : undefined;
    if (!area) throw hostError('ItemNotFound', 'The ranges have no cell in common.');
    return to(handle, area);
  }),
  GetIntersectionOrNullObject: method(['anotherRange'], (handle, [argument]) => {
    const other = otherRange(handle, argument);
    const area = other.sheet === handle.sheet ? intersection(handle.area, other.area) : undefined;
    return area ? to(handle, area) : nullObject('Range');
  }),
  GetBoundingRect: method(['anotherRange'], (handle, [argument]) => {
    const other = otherRange(handle, argument);
    if (other.sheet !== handle.sheet)
      throw hostError('InvalidArgument', 'The ranges lie on different worksheets.');
    return to(handle, boundingArea(handle.area, other.area));
  }),
  GetUsedRange: method(['valuesOnly'], (handle, [valuesOnly], session) => {
    const { top, left } = handle.area;
    return to(handle, used(handle, valuesOnly, session) ?? { top, left, bottom: top, right: left });
  }),
  GetUsedRangeOrNullObject: method(['valuesOnly'], (handle, [valuesOnly], session) => {
    const area = used(handle, valuesOnly, session);
    return area ? to(handle, area) : nullObject('Range');
  }),
  GetSpecialCellsOrNullObject: method(['cellType', 'cellValueType'], (handle, [cellType]) => {
    // Of the kinds of cells that Excel tells apart, the host knows this one; another name is an error.
    oneOf(cellType, ['DataValidations'] as const, 'Range.getSpecialCellsOrNullObject');
    const areas = handle.sheet.validations
      .flatMap((rule) => rule.areas)
      .flatMap((area) => intersection(area, handle.area) ?? []);
    return areas.length === 0
      ? nullObject('RangeAreas')
      : objectOf('RangeAreas', { ranges: areas.map((area) => handle.at(area)) });
  }),
  GetSurroundingRegion: method([], (handle) => to(handle, surroundingRegion(handle))),
  GetRangeEdge: method(['direction', 'activeCell'], (handle, [direction, activeCell]) => {
    const cell = activeCell === null || activeCell === undefined ? handle : otherRange(handle, activeCell);
    const way = oneOf(direction, directions, 'Range.getRangeEdge');
    return to(handle, edgeFrom(handle, way, cell.area.top, cell.area.left));
  }),
  GetExtendedRange: method(['direction', 'activeCell'], (handle, [direction, activeCell]) => {
    const cell = activeCell === null || activeCell === undefined ? handle : otherRange(handle, activeCell);
    const way = oneOf(direction, directions, 'Range.getExtendedRange');
    return to(handle, boundingArea(handle.area, edgeFrom(handle, way, cell.area.top, cell.area.left)));
  }),
};
