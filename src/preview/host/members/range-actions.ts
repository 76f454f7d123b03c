import { columnCount, isWholeColumns, isWholeRows, lastColumn, lastRow, rowCount } from '../document/address';
import { clearFormats } from '../document/apply-style';
import { assertActionOpen, assertContentsOpen, assertUnprotected } from '../document/limits';
import { copyCells, mergeCells, removeRules, unmergeCells } from '../document/range-operations';
import { changeStructure, checkRoom } from '../document/structure';
import type { StructuralChange } from '../document/structural-change';
import { clearContents } from '../document/write-cells';
import { type MethodMember, method, nullObject } from '../protocol/api-class';
import type { ApiObject } from '../protocol/api-object';
import { flag, oneOf, whole } from '../protocol/arguments';
import { hostError } from '../protocol/host-error';
import {
  readCellProperties,
  readLineProperties,
  writeCellProperties,
  writeLineProperties,
} from './cell-properties';
import { type RangeHandle, rangeOf } from './range-handle';
import { otherRange } from './range-navigation';
import { objectOf, rangeObject } from './handles';

const clearKinds = ['All', 'Formats', 'Contents', 'Hyperlinks', 'RemoveHyperlinks'] as const;
const copyKinds = ['All', 'Formulas', 'Values', 'Formats'] as const;

function clear(handle: RangeHandle, kind: (typeof clearKinds)[number]): void {
  const { workbook, sheet, area } = handle;
  if (kind === 'All' || kind === 'Contents') {
    assertContentsOpen(workbook, sheet, area);
    clearContents(workbook, sheet, area);
  }
  if (kind === 'All' || kind === 'Formats') {
    assertActionOpen(sheet, 'formatCells');
    unmergeCells(sheet, area);
    clearFormats(workbook, sheet, area);
    removeRules(sheet.conditionals, area);
    sheet.conditionals = sheet.conditionals.filter((rule) => rule.areas.length > 0);
  }
  if (kind === 'All') {
    removeRules(sheet.validations, area);
    sheet.validations = sheet.validations.filter((rule) => rule.areas.length > 0);
  }
}

/** Which way cells move: entire rows and columns leave no choice. */
function changeOf(handle: RangeHandle, kind: 'insert' | 'delete', byRows: boolean): StructuralChange {
  const { sheet, area } = handle;
  const rows = isWholeRows(area) || (byRows && !isWholeColumns(area));
  return rows
    ? {
        sheet: sheet.name,
        axis: 'row',
        kind,
        at: area.top,
        count: rowCount(area),
        from: area.left,
        to: area.right,
      }
    : {
        sheet: sheet.name,
        axis: 'column',
        kind,
        at: area.left,
        count: columnCount(area),
        from: area.top,
        to: area.bottom,
      };
}

function shift(handle: RangeHandle, change: StructuralChange): void {
  const { workbook, sheet, area } = handle;
  const name = `${change.kind}${change.axis === 'row' ? 'Rows' : 'Columns'}`;
  if (isWholeRows(area) || isWholeColumns(area)) assertActionOpen(sheet, name);
  else assertUnprotected(sheet);
  checkRoom(sheet, change);
  changeStructure(workbook, sheet, change);
}

/** Merging is told as an edit as well: https://github.com/OfficeDev/office-js/issues/4069 */
function announceMerge({ workbook, sheet, area }: RangeHandle): void {
  workbook.announce({ kind: 'format', sheet, area });
  workbook.announce({ kind: 'cells', sheet, area, type: 'RangeEdited' });
}

function mergedAreas(handle: RangeHandle): RangeHandle[] {
  const { area, sheet, session } = handle;
  // Only merged areas whose top-left cell lies in the range are given.
  return sheet.merges
    .filter(
      ({ top, left }) => top >= area.top && top <= area.bottom && left >= area.left && left <= area.right,
    )
    .map((merge) => rangeOf(session, sheet, merge));
}

function tablesWithin({ workbook, sheet, area }: RangeHandle, fully: boolean): ApiObject {
  return objectOf('TableScopedCollection', { workbook, sheet, within: { area, fully } });
}

export const rangeActions: Readonly<Record<string, MethodMember<RangeHandle>>> = {
  // The client asks for this before it writes more than 1,500 cells, which it then sends in parts.
  _ValidateArraySize: method(['rows', 'columns'], ({ area }, [rows, columns]) => {
    if (whole(rows, 'rows') !== rowCount(area) || whole(columns, 'columns') !== columnCount(area)) {
      throw hostError('InvalidArgument', 'The number of rows or columns does not match the range.');
    }
    return null;
  }),
  Clear: method(['applyTo'], (handle, [applyTo]) =>
    clear(handle, oneOf(applyTo, clearKinds, 'Range.clear', 'All')),
  ),
  Insert: method(['shift'], (handle, [way]) => {
    const { area, sheet, session } = handle;
    const down = oneOf(way, ['Down', 'Right'] as const, 'Range.insert') === 'Down';
    const change = changeOf(handle, 'insert', down);
    shift(handle, change);
    return rangeObject(rangeOf(session, sheet, area));
  }),
  Delete: method(['shift'], (handle, [way]) => {
    const up = oneOf(way, ['Up', 'Left'] as const, 'Range.delete') === 'Up';
    const change = changeOf(handle, 'delete', up);
    shift(handle, change);
  }),
  Merge: method(['across'], (handle, [across]) => {
    const { workbook, sheet, area } = handle;
    assertUnprotected(sheet);
    const rows = flag(across, 'Range.merge', false) ? rowCount(area) : 1;
    for (let index = 0; index < rows; index++) {
      const part = rows === 1 ? area : { ...area, top: area.top + index, bottom: area.top + index };
      mergeCells(workbook, sheet, part);
    }
    announceMerge(handle);
  }),
  Unmerge: method([], (handle) => {
    assertUnprotected(handle.sheet);
    unmergeCells(handle.sheet, handle.area);
    announceMerge(handle);
  }),
  GetMergedAreasOrNullObject: method([], (handle) => {
    const ranges = mergedAreas(handle);
    return ranges.length === 0 ? nullObject('RangeAreas') : objectOf('RangeAreas', { ranges });
  }),
  CopyFrom: method(['sourceRange', 'copyType', 'skipBlanks', 'transpose'], (handle, args) => {
    const [source, kind, skipBlanks, transpose] = args;
    const from = otherRange(handle, source);
    const limit = { ...handle.area };
    if (limit.bottom === lastRow) limit.bottom = limit.top + rowCount(from.area) - 1;
    if (limit.right === lastColumn) limit.right = limit.left + columnCount(from.area) - 1;
    assertContentsOpen(handle.workbook, handle.sheet, limit);
    copyCells(
      handle.workbook,
      { sheet: from.sheet, area: from.area },
      { sheet: handle.sheet, area: limit },
      {
        kind: oneOf(kind, copyKinds, 'Range.copyFrom', 'All'),
        skipBlanks: flag(skipBlanks, 'Range.copyFrom', false),
        transpose: flag(transpose, 'Range.copyFrom', false),
      },
    );
  }),
  Select: method([], (handle) => handle.workbook.select(handle.sheet, handle.area)),
  Calculate: method([], (handle) => handle.workbook.calculation.run()),
  GetTables: method(['fullyContained'], (handle, [fully]) =>
    tablesWithin(handle, flag(fully, 'Range.getTables', false)),
  ),
  GetCellProperties: method(['cellPropertiesLoadOptions'], (handle, [wanted]) =>
    readCellProperties(handle, wanted),
  ),
  SetCellProperties: method(['cellPropertiesData'], (handle, [data]) => writeCellProperties(handle, data)),
  GetColumnProperties: method(['columnPropertiesLoadOptions'], (handle, [wanted]) =>
    readLineProperties(handle, wanted, 'column'),
  ),
  GetRowProperties: method(['rowPropertiesLoadOptions'], (handle, [wanted]) =>
    readLineProperties(handle, wanted, 'row'),
  ),
  SetColumnProperties: method(['columnPropertiesData'], (handle, [data]) =>
    writeLineProperties(handle, data, 'column'),
  ),
  SetRowProperties: method(['rowPropertiesData'], (handle, [data]) =>
    writeLineProperties(handle, data, 'row'),
  ),
};
