import { deleteSheet, copySheet, moveSheet, renameSheet, setVisibility } from '../document/sheet-operations';
import type { HostSheet } from '../document/sheet';
import { standardHeight, standardWidth } from '../document/sizes';
import { type Area, lastColumn, lastRow } from '../document/address';
import { ensureChild, replaceChildren } from '../file/child-order';
import { colorAttributes, readColor } from '../file/colors';
import { childNamed, element, flagAttribute, setAttribute } from '../file/xml';
import { type ApiClass, apiObject, defineClass, method, nullObject } from '../protocol/api-class';
import { flag, isMissing, oneOf, text, whole } from '../protocol/arguments';
import { hostError } from '../protocol/host-error';
import { autoFilter } from './auto-filter';
import { charts } from './charts';
import { customProperties } from './custom-properties';
import { registration } from './events';
import { color } from './fill-font';
import { freezePanes, sheetView } from './freeze-panes';
import { names } from './names';
import { horizontalPageBreaks } from './page-breaks';
import { pageLayout } from './page-layout';
import { protection } from './protection';
import { rangeOf, resolveAddress } from './range-handle';
import { sheetObjects } from './sheet-objects';
import { tablesObject } from './tables';
import { type SheetHandle, objectOf, subjectOf, rangeObject, worksheetObject } from './handles';

function alive({ workbook, sheet }: SheetHandle): HostSheet {
  if (!workbook.sheets.includes(sheet)) throw hostError('ItemNotFound', 'The worksheet was deleted.');
  return sheet;
}

const wholeSheet: Area = { top: 0, left: 0, bottom: lastRow, right: lastColumn };

function neighbour(
  { workbook, sheet }: SheetHandle,
  step: 1 | -1,
  visibleOnly: boolean,
): HostSheet | undefined {
  for (let index = workbook.sheets.indexOf(sheet) + step; ; index += step) {
    const found = workbook.sheets[index];
    if (!found || !visibleOnly || found.visibility === 'Visible') return found;
  }
}

/** Where a copy of a sheet goes. */
function copyPosition({ workbook, sheet }: SheetHandle, type: unknown, relativeTo: unknown): number {
  const places = ['None', 'Before', 'After', 'Beginning', 'End'] as const;
  const anchor = isMissing(relativeTo) ? sheet : subjectOf('Worksheet', relativeTo).sheet;
  const at = workbook.sheets.indexOf(anchor);
  switch (oneOf(type, places, 'Worksheet.copy positionType', 'None')) {
    case 'Before':
      return at;
    case 'After':
      return at + 1;
    case 'Beginning':
    case 'None':
      return 0;
    case 'End':
      return workbook.sheets.length;
  }
}

/** `Excel.Worksheet`. */
export const worksheet: ApiClass<SheetHandle> = defineClass<SheetHandle>({
  name: 'Worksheet',
  id: ({ sheet }) => sheet.id,
  setNames: { Gridlines: 'ShowGridlines', Headings: 'ShowHeadings' },
  scalars: {
    Id: { get: (handle) => alive(handle).id },
    Name: {
      get: (handle) => alive(handle).name,
      set: (handle, value) => renameSheet(handle.workbook, alive(handle), text(value, 'Worksheet.name')),
    },
    Position: {
      get: (handle) => handle.workbook.sheets.indexOf(alive(handle)),
      set: (handle, value) => moveSheet(handle.workbook, alive(handle), whole(value, 'Worksheet.position')),
    },
    Visibility: {
      get: (handle) => alive(handle).visibility,
      set: (handle, value) => {
        const wanted = oneOf(value, ['Visible', 'Hidden', 'VeryHidden'] as const, 'Worksheet.visibility');
        setVisibility(handle.workbook, alive(handle), wanted);
      },
    },
    TabColor: {
      get: ({ sheet }) => readColor(childNamed(childNamed(sheet.root, 'sheetPr'), 'tabColor'), []) ?? '',
      set: ({ workbook, sheet }, value) => {
        const nodes =
          value === '' ? [] : [element('tabColor', colorAttributes(color(value, 'Worksheet.tabColor')))];
        replaceChildren(ensureChild(sheet.root, 'sheetPr'), 'tabColor', nodes);
        workbook.announce({ kind: 'sheet-visibility', sheet });
      },
    },
    ShowGridlines: {
      get: ({ sheet }) => flagAttribute(sheetView(sheet), 'showGridLines', true),
      set: ({ workbook, sheet }, value) => {
        setAttribute(
          sheetView(sheet),
          'showGridLines',
          flag(value, 'Worksheet.showGridlines') ? undefined : false,
        );
        workbook.announce({ kind: 'format', sheet, area: wholeSheet });
      },
    },
    ShowHeadings: {
      get: ({ sheet }) => flagAttribute(sheetView(sheet), 'showRowColHeaders', true),
      set: ({ sheet }, value) => {
        setAttribute(
          sheetView(sheet),
          'showRowColHeaders',
          flag(value, 'Worksheet.showHeadings') ? undefined : false,
        );
      },
    },
    StandardHeight: { get: ({ sheet }) => standardHeight(sheet) },
    StandardWidth: { get: ({ sheet }) => standardWidth(sheet) },
  },
  objects: {
    Names: ({ workbook, sheet }) => apiObject(names, { workbook, sheet }),
    Tables: ({ workbook, sheet }) => tablesObject(workbook, sheet),
    FreezePanes: (handle) => apiObject(freezePanes, handle),
    PageLayout: (handle) => apiObject(pageLayout, handle),
    HorizontalPageBreaks: (handle) => apiObject(horizontalPageBreaks, handle),
    Protection: (handle) => apiObject(protection, handle),
    AutoFilter: (handle) => apiObject(autoFilter, handle),
    CustomProperties: (handle) => apiObject(customProperties, handle),
    Charts: (handle) => apiObject(charts, handle),
    ...sheetObjects,
  },
  methods: {
    ...registration<SheetHandle>(
      [
        ...(['DataChanged', 'Activated', 'Deactivated', 'SelectionChanged', 'FormatChanged'] as const),
        ...(['RowSorted', 'ColumnSorted', 'NameChanged', 'VisibilityChanged', 'ProtectionChanged'] as const),
      ],
      ({ sheet }) => sheet.id,
    ),
    Activate: method([], (handle) => {
      const sheet = alive(handle);
      if (sheet.visibility !== 'Visible')
        throw hostError('InvalidOperation', 'A hidden worksheet cannot be activated.');
      handle.workbook.select(sheet, { top: 0, left: 0, bottom: 0, right: 0 });
    }),
    Calculate: method(['markAllDirty'], ({ workbook }) => workbook.calculation.run()),
    Copy: method(['positionType', 'relativeTo'], (handle, [type, relativeTo]) => {
      const copy = copySheet(handle.workbook, alive(handle), copyPosition(handle, type, relativeTo));
      return worksheetObject(handle.workbook, copy);
    }),
    Delete: method([], (handle) => deleteSheet(handle.workbook, alive(handle))),
    GetCell: method(['row', 'column'], (handle, [row, column], session) => {
      const top = whole(row, 'Worksheet.getCell row');
      const left = whole(column, 'Worksheet.getCell column');
      return rangeObject(rangeOf(session, alive(handle), { top, left, bottom: top, right: left }));
    }),
    GetRange: method(['address'], (handle, [address], session) => {
      const sheet = alive(handle);
      if (isMissing(address) || address === '') return rangeObject(rangeOf(session, sheet, wholeSheet));
      const found = resolveAddress(handle.workbook, sheet, text(address, 'Worksheet.getRange'));
      if (found.sheet !== sheet) throw hostError('InvalidArgument', 'The address lies on another worksheet.');
      return rangeObject(rangeOf(session, found.sheet, found.area));
    }),
    GetRanges: method(['address'], (handle, [address], session) => {
      const sheet = alive(handle);
      const pieces = isMissing(address) ? [] : text(address, 'Worksheet.getRanges').split(',');
      const areas =
        pieces.length === 0
          ? [wholeSheet]
          : pieces.map((piece) => resolveAddress(handle.workbook, sheet, piece.trim()).area);
      return objectOf('RangeAreas', { ranges: areas.map((area) => rangeOf(session, sheet, area)) });
    }),
    GetRangeByIndexes: method(
      ['startRow', 'startColumn', 'rowCount', 'columnCount'],
      (handle, args, session) => {
        const [startRow, startColumn, rows, columns] = args.map((arg) =>
          whole(arg, 'Worksheet.getRangeByIndexes'),
        );
        const top = startRow ?? 0;
        const left = startColumn ?? 0;
        const area = { top, left, bottom: top + (rows ?? 0) - 1, right: left + (columns ?? 0) - 1 };
        return rangeObject(rangeOf(session, alive(handle), area));
      },
    ),
    GetUsedRange: method(['valuesOnly'], (handle, [valuesOnly], session) => {
      handle.workbook.calculation.run(handle.sheet);
      const used = alive(handle).usedArea(flag(valuesOnly, 'Worksheet.getUsedRange', false));
      return rangeObject(rangeOf(session, handle.sheet, used ?? { top: 0, left: 0, bottom: 0, right: 0 }));
    }),
    GetUsedRangeOrNullObject: method(['valuesOnly'], (handle, [valuesOnly], session) => {
      handle.workbook.calculation.run(handle.sheet);
      const used = alive(handle).usedArea(flag(valuesOnly, 'Worksheet.getUsedRangeOrNullObject', false));
      return used ? rangeObject(rangeOf(session, handle.sheet, used)) : nullObject('Range');
    }),
    GetNextOrNullObject: method(['visibleOnly'], (handle, [visibleOnly]) => {
      const found = neighbour(handle, 1, flag(visibleOnly, 'Worksheet.getNext', false));
      return found ? worksheetObject(handle.workbook, found) : nullObject('Worksheet');
    }),
    GetPreviousOrNullObject: method(['visibleOnly'], (handle, [visibleOnly]) => {
      const found = neighbour(handle, -1, flag(visibleOnly, 'Worksheet.getPrevious', false));
      return found ? worksheetObject(handle.workbook, found) : nullObject('Worksheet');
    }),
  },
});
