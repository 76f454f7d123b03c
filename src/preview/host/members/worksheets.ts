import { assertStructureOpen } from '../document/limits';
import type { HostSheet } from '../document/sheet';
import type { HostWorkbook } from '../document/workbook';
import { type ApiClass, defineClass, method, nullObject } from '../protocol/api-class';
import { flag, isMissing, text } from '../protocol/arguments';
import { hostError } from '../protocol/host-error';
import { registration } from './events';
import { worksheetObject } from './handles';

function listed(workbook: HostWorkbook, visibleOnly: unknown): HostSheet[] {
  const only = flag(visibleOnly, 'visibleOnly', false);
  return workbook.sheets.filter((sheet) => !only || sheet.visibility === 'Visible');
}

/** `Excel.WorksheetCollection`. */
export const worksheets: ApiClass<HostWorkbook> = defineClass<HostWorkbook>({
  name: 'WorksheetCollection',
  items: (workbook) => workbook.sheets.map((sheet) => worksheetObject(workbook, sheet)),
  item: (workbook, key) => {
    const found = workbook.findSheet(text(key, 'WorksheetCollection.getItem'));
    if (!found) throw hostError('ItemNotFound', `There is no worksheet "${String(key)}".`);
    return worksheetObject(workbook, found);
  },
  methods: {
    ...registration<HostWorkbook>(
      [
        ...([
          'DataChanged',
          'Activated',
          'Deactivated',
          'SelectionChanged',
          'FormatChanged',
          'Added',
        ] as const),
        ...(['RowSorted', 'ColumnSorted', 'Deleted', 'NameChanged', 'VisibilityChanged'] as const),
        ...(['ProtectionChanged', 'Moved'] as const),
      ],
      () => 'Workbook',
    ),
    Add: method(['name'], (workbook, [name]) => {
      assertStructureOpen(workbook);
      const wanted = isMissing(name) ? workbook.freeSheetName() : text(name, 'WorksheetCollection.add');
      return worksheetObject(workbook, workbook.addSheet(wanted));
    }),
    GetActiveWorksheet: method([], (workbook) => worksheetObject(workbook, workbook.active.sheet)),
    GetCount: method(['visibleOnly'], (workbook, [visibleOnly]) => listed(workbook, visibleOnly).length),
    GetFirst: method(['visibleOnly'], (workbook, [visibleOnly]) => {
      const [first] = listed(workbook, visibleOnly);
      if (!first) throw hostError('ItemNotFound', 'There is no worksheet.');
      return worksheetObject(workbook, first);
    }),
    GetLast: method(['visibleOnly'], (workbook, [visibleOnly]) => {
      const last = listed(workbook, visibleOnly).at(-1);
      if (!last) throw hostError('ItemNotFound', 'There is no worksheet.');
      return worksheetObject(workbook, last);
    }),
    GetItemOrNullObject: method(['key'], (workbook, [key]) => {
      const found = workbook.findSheet(text(key, 'WorksheetCollection.getItemOrNullObject'));
      return found ? worksheetObject(workbook, found) : nullObject('Worksheet');
    }),
  },
});
