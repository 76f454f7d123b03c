import { columnCount, rowCount } from '../document/address';
import { assertActionOpen, assertContentsOpen } from '../document/limits';
import { sortRows } from '../document/range-operations';
import type { HostTable } from '../document/sheet';
import {
  convertToCells,
  deleteTable,
  deleteTableRows,
  insertTableRows,
  renameTable,
  resizeTable,
  setFilterButtons,
  setTotals,
} from '../document/table-operations';
import { writeBlock } from '../document/write-cells';
import { flagAttribute, setAttribute } from '../file/xml';
import { type ApiClass, apiObject, defineClass, isApiObject, method, subject } from '../protocol/api-class';
import type { ApiObject } from '../protocol/api-object';
import { block, flag, isMissing, list, text, whole } from '../protocol/arguments';
import { hostError } from '../protocol/host-error';
import type { Session } from '../protocol/api-object';
import { autoFilter, clearCriteria, reapplyFilter } from './auto-filter';
import { registration } from './events';
import { rangeOf, resolveAddress } from './range-handle';
import { readValues } from './range-values';
import { sortKeys } from './sort';
import { tableColumns } from './table-columns';
import { type TableHandle, subjectOf, rangeObject, worksheetObject } from './handles';

/** The table, unless it was deleted meanwhile. */
function alive({ table: found }: TableHandle): HostTable {
  if (!found.sheet.tables.includes(found)) throw hostError('ItemNotFound', 'The table was deleted.');
  return found;
}

function cells(
  handle: TableHandle,
  session: Session,
  area: HostTable['area'] | undefined,
  what: string,
): ApiObject {
  if (!area) throw hostError('ItemNotFound', `The table "${handle.table.name}" shows no ${what}.`);
  return rangeObject(rangeOf(session, handle.table.sheet, area));
}

function styleFlag(name: string): {
  get: (handle: TableHandle) => boolean;
  set: (handle: TableHandle, value: unknown) => void;
} {
  return {
    get: ({ table: found }) => flagAttribute(found.styleInfo, name),
    set: ({ workbook, table: found }, value) => {
      setAttribute(found.styleInfo, name, flag(value, `Table ${name}`));
      workbook.announce({ kind: 'table', sheet: found.sheet });
    },
  };
}

interface RowHandle extends TableHandle {
  readonly index: number;
}

const tableRow: ApiClass<RowHandle> = defineClass<RowHandle>({
  name: 'TableRow',
  scalars: {
    Index: { get: ({ index }) => index },
    Values: {
      get: (handle, session) => readValues(rangeOf(session, handle.table.sheet, rowArea(handle))),
      set: (handle, value) => {
        const area = rowArea(handle);
        assertContentsOpen(handle.workbook, handle.table.sheet, area);
        writeBlock(
          handle.workbook,
          handle.table.sheet,
          area,
          block(value, 1, columnCount(area), 'TableRow.values'),
        );
      },
    },
  },
  methods: {
    Delete: method([], ({ workbook, table: found, index }) => deleteTableRows(workbook, found, index, 1)),
    GetRange: method([], (handle, _, session) => cells(handle, session, rowArea(handle), 'row')),
  },
});

function rowArea({ table: found, index }: RowHandle): HostTable['area'] {
  const top = found.body.top + index;
  return { ...found.body, top, bottom: top };
}

const tableRows: ApiClass<TableHandle> = defineClass<TableHandle>({
  name: 'TableRowCollection',
  scalars: { Count: { get: (handle) => rowCount(alive(handle).body) } },
  items: (handle) =>
    Array.from({ length: rowCount(alive(handle).body) }, (_, index) =>
      apiObject(tableRow, { ...handle, index }),
    ),
  methods: {
    GetCount: method([], (handle) => rowCount(alive(handle).body)),
    GetItemAt: method(['index'], (handle, [index]) => {
      const found = whole(index, 'TableRowCollection.getItemAt');
      if (found < 0 || found >= rowCount(handle.table.body)) {
        throw hostError('InvalidArgument', `The table has no row ${found}.`);
      }
      return apiObject(tableRow, { ...handle, index: found });
    }),
    Add: method(['index', 'values', 'alwaysInsert'], (handle, [index, values]) => {
      const found = alive(handle);
      const width = columnCount(found.body);
      const given = isMissing(values)
        ? [Array<unknown>(width).fill(null)]
        : list(values, 'TableRowCollection.add values');
      const rows = Array.isArray(given[0]) ? given : [given];
      const raw = block(rows, rows.length, width, 'TableRowCollection.add values');
      const count = rowCount(found.body);
      const at = isMissing(index) || index === -1 ? count : whole(index, 'TableRowCollection.add index');
      if (at < 0 || at > count) throw hostError('InvalidArgument', `The table has no row ${at}.`);
      const area = insertTableRows(handle.workbook, found, at, rows.length);
      writeBlock(handle.workbook, found.sheet, area, raw);
      return apiObject(tableRow, { ...handle, index: at });
    }),
    DeleteRows: method(['rows'], (handle, [rows]) => {
      const indexes = list(rows, 'TableRowCollection.deleteRows').map((row) =>
        isApiObject(row) ? subject(tableRow, row).index : whole(row, 'TableRowCollection.deleteRows'),
      );
      for (const index of [...new Set(indexes)].sort((one, other) => other - one)) {
        deleteTableRows(handle.workbook, alive(handle), index, 1);
      }
    }),
    DeleteRowsAt: method(['index', 'count'], (handle, [index, count]) =>
      deleteTableRows(handle.workbook, alive(handle), whole(index, 'index'), whole(count, 'count', 1)),
    ),
  },
});

const tableSort: ApiClass<TableHandle> = defineClass<TableHandle>({
  name: 'TableSort',
  methods: {
    Apply: method(['fields', 'matchCase'], (handle, [fields, matchCase]) => {
      const { workbook, table: found } = handle;
      sortRows(
        workbook,
        found.sheet,
        found.body,
        sortKeys(fields),
        flag(matchCase, 'TableSort.apply', false),
      );
    }),
  },
});

/** `Excel.Table`. */
export const table: ApiClass<TableHandle> = defineClass<TableHandle>({
  name: 'Table',
  id: ({ table: found }) => found.id,
  scalars: {
    Id: { get: (handle) => String(alive(handle).id) },
    Name: {
      get: (handle) => alive(handle).name,
      set: (handle, value) => renameTable(handle.workbook, alive(handle), text(value, 'Table.name')),
    },
    Style: {
      get: (handle) => alive(handle).styleInfo.attributes['name'] ?? '',
      set: ({ workbook, table: found }, value) => {
        setAttribute(found.styleInfo, 'name', text(value, 'Table.style'));
        workbook.announce({ kind: 'table', sheet: found.sheet });
      },
    },
    ShowHeaders: { get: (handle) => alive(handle).showHeaders },
    ShowTotals: {
      get: (handle) => alive(handle).showTotals,
      set: (handle, value) => setTotals(handle.workbook, alive(handle), flag(value, 'Table.showTotals')),
    },
    ShowFilterButton: {
      get: (handle) => alive(handle).hasFilterButtons,
      set: (handle, value) => setFilterButtons(alive(handle), flag(value, 'Table.showFilterButton')),
    },
    ShowBandedRows: styleFlag('showRowStripes'),
    ShowBandedColumns: styleFlag('showColumnStripes'),
    HighlightFirstColumn: styleFlag('showFirstColumn'),
    HighlightLastColumn: styleFlag('showLastColumn'),
  },
  objects: {
    Columns: (handle) => apiObject(tableColumns, handle),
    Rows: (handle) => apiObject(tableRows, handle),
    Worksheet: ({ workbook, table: found }) => worksheetObject(workbook, found.sheet),
    Sort: (handle) => apiObject(tableSort, handle),
    AutoFilter: ({ workbook, table: found }) =>
      apiObject(autoFilter, { workbook, sheet: found.sheet, table: found }),
  },
  methods: {
    ...registration<TableHandle>(['DataChanged', 'SelectionChanged'], ({ table: found }) => String(found.id)),
    GetRange: method([], (handle, _, session) => cells(handle, session, alive(handle).area, 'cells')),
    GetDataBodyRange: method([], (handle, _, session) => cells(handle, session, alive(handle).body, 'rows')),
    GetHeaderRowRange: method([], (handle, _, session) =>
      cells(handle, session, alive(handle).headerRow, 'header row'),
    ),
    GetTotalRowRange: method([], (handle, _, session) =>
      cells(handle, session, alive(handle).totalRow, 'total row'),
    ),
    Resize: method(['newRange'], (handle, [newRange]) => {
      const found = alive(handle);
      const place = isApiObject(newRange)
        ? subjectOf('Range', newRange)
        : resolveAddress(handle.workbook, found.sheet, text(newRange, 'Table.resize'));
      if (place.sheet !== found.sheet) throw hostError('InvalidArgument', 'A table stays on its worksheet.');
      resizeTable(handle.workbook, found, place.area);
    }),
    Delete: method([], (handle) => deleteTable(handle.workbook, alive(handle))),
    ConvertToRange: method([], (handle, _, session) => {
      const { sheet, area } = alive(handle);
      convertToCells(handle.workbook, handle.table);
      return rangeObject(rangeOf(session, sheet, area));
    }),
    ClearFilters: method([], ({ workbook, table: found }) => {
      assertActionOpen(found.sheet, 'autoFilter');
      clearCriteria({ workbook, sheet: found.sheet, table: found });
    }),
    ReapplyFilters: method([], ({ workbook, table: found }) => {
      assertActionOpen(found.sheet, 'autoFilter');
      reapplyFilter({ workbook, sheet: found.sheet, table: found });
    }),
  },
});
