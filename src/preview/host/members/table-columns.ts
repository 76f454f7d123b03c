import { type Area, rowCount } from '../document/address';
import { assertContentsOpen } from '../document/limits';
import { changeStructure } from '../document/structure';
import type { HostTable } from '../document/sheet';
import { addTableColumn } from '../document/table-growth';
import { freeColumnName } from '../document/table-headers';
import { writeBlock } from '../document/write-cells';
import { type ApiClass, apiObject, defineClass, method, nullObject } from '../protocol/api-class';
import type { ApiObject } from '../protocol/api-object';
import { block, isMissing, list, text, whole } from '../protocol/arguments';
import { hostError } from '../protocol/host-error';
import type { Session } from '../protocol/api-object';
import { columnFilter } from './column-filter';
import { rangeOf } from './range-handle';
import { readValues } from './range-values';
import { type TableHandle, rangeObject } from './handles';

interface ColumnHandle extends TableHandle {
  /** The id in the table's XML; the place may change. */
  readonly id: number;
}

function indexOf({ table, id }: ColumnHandle): number {
  const index = table.columns.findIndex((column) => Number(column.attributes['id']) === id);
  if (index < 0) throw hostError('ItemNotFound', 'The table column was deleted.');
  return index;
}

function part(handle: ColumnHandle, rows: Area | undefined, session: Session, what: string): ApiObject {
  if (!rows) throw hostError('ItemNotFound', `The table "${handle.table.name}" shows no ${what}.`);
  const left = handle.table.area.left + indexOf(handle);
  return rangeObject(rangeOf(session, handle.table.sheet, { ...rows, left, right: left }));
}

const tableColumn: ApiClass<ColumnHandle> = defineClass<ColumnHandle>({
  name: 'TableColumn',
  id: ({ id }) => id,
  scalars: {
    Id: { get: ({ id }) => id },
    Index: { get: indexOf },
    Name: {
      get: (handle) => handle.table.columnNames[indexOf(handle)] ?? '',
      set: (handle, value) => {
        const { workbook, table } = handle;
        const row = table.headerRow;
        if (!row) throw hostError('InvalidOperation', 'A column of a table without headers cannot be named.');
        const left = row.left + indexOf(handle);
        writeBlock(workbook, table.sheet, { ...row, left, right: left }, [
          [`'${text(value, 'TableColumn.name')}`],
        ]);
      },
    },
    Values: {
      get: (handle, session) => {
        const left = handle.table.area.left + indexOf(handle);
        return readValues(rangeOf(session, handle.table.sheet, { ...handle.table.area, left, right: left }));
      },
    },
  },
  objects: {
    Filter: (handle) => {
      const { workbook, table } = handle;
      return apiObject(columnFilter, {
        workbook,
        sheet: table.sheet,
        table,
        column: () => indexOf(handle),
      });
    },
  },
  methods: {
    GetRange: method([], (handle, _, session) => part(handle, handle.table.area, session, 'cells')),
    GetDataBodyRange: method([], (handle, _, session) => part(handle, handle.table.body, session, 'rows')),
    GetHeaderRowRange: method([], (handle, _, session) =>
      part(handle, handle.table.headerRow, session, 'header row'),
    ),
    GetTotalRowRange: method([], (handle, _, session) =>
      part(handle, handle.table.totalRow, session, 'total row'),
    ),
    Delete: method([], (handle) => {
      const { workbook, table } = handle;
      if (table.columns.length === 1)
        throw hostError('InvalidOperation', 'A table keeps at least one column.');
      const { top, bottom } = table.area;
      const at = table.area.left + indexOf(handle);
      const base = { sheet: table.sheet.name, axis: 'column', kind: 'delete', count: 1 } as const;
      changeStructure(workbook, table.sheet, { ...base, at, from: top, to: bottom });
    }),
  },
});

function columnObject(handle: TableHandle, index: number): ApiObject {
  const id = Number(handle.table.columns[index]?.attributes['id']);
  return apiObject(tableColumn, { ...handle, id });
}

function find({ table }: TableHandle, key: unknown): number {
  if (typeof key === 'number')
    return table.columns.findIndex((column) => Number(column.attributes['id']) === key);
  const wanted = text(key, 'TableColumnCollection.getItem').toLowerCase();
  return table.columnNames.findIndex((name) => name.toLowerCase() === wanted);
}

function insertColumn(handle: TableHandle, index: number, name: string | undefined): void {
  const { workbook, table } = handle;
  const { top, bottom, left, right } = table.area;
  const at = left + index;
  const base = { sheet: table.sheet.name, axis: 'column', kind: 'insert', count: 1 } as const;
  changeStructure(workbook, table.sheet, { ...base, at, from: top, to: bottom });
  if (table.area.right === right || at > right) {
    growColumn(table, index, at);
  }
  if (name !== undefined && table.showHeaders) {
    writeBlock(workbook, table.sheet, { top, bottom: top, left: at, right: at }, [[`'${name}`]]);
  }
  workbook.calculation.restart();
}

/** A column at either end lies outside the table, so the structure did not make it part of it. */
function growColumn(table: HostTable, index: number, at: number): void {
  const { left, right, top } = table.area;
  table.area =
    at > right
      ? { ...table.area, right: at }
      : { ...table.area, left: Math.min(left, at), right: Math.max(right, at) };
  const name = freeColumnName(table.columnNames);
  addTableColumn(table, index, name);
  if (table.showHeaders) table.sheet.ensureCell(top, at).value = name;
}

/** `Excel.TableColumnCollection`. */
export const tableColumns: ApiClass<TableHandle> = defineClass<TableHandle>({
  name: 'TableColumnCollection',
  scalars: { Count: { get: ({ table }) => table.columns.length } },
  items: (handle) => handle.table.columns.map((_, index) => columnObject(handle, index)),
  item: (handle, key) => {
    const index = find(handle, key);
    if (index < 0) throw hostError('ItemNotFound', `The table has no column "${String(key)}".`);
    return columnObject(handle, index);
  },
  methods: {
    GetCount: method([], ({ table }) => table.columns.length),
    GetItemAt: method(['index'], (handle, [index]) => {
      const at = whole(index, 'TableColumnCollection.getItemAt');
      if (at < 0 || at >= handle.table.columns.length) {
        throw hostError('InvalidArgument', `The table has no column ${at}.`);
      }
      return columnObject(handle, at);
    }),
    GetItemOrNullObject: method(['key'], (handle, [key]) => {
      const index = find(handle, key);
      return index < 0 ? nullObject('TableColumn') : columnObject(handle, index);
    }),
    Add: method(['index', 'values', 'name'], (handle, [index, values, name]) => {
      const { table, workbook } = handle;
      const count = table.columns.length;
      const at = isMissing(index) || index === -1 ? count : whole(index, 'TableColumnCollection.add index');
      if (at < 0 || at > count) throw hostError('InvalidArgument', `The table has no column ${at}.`);
      insertColumn(handle, at, isMissing(name) ? undefined : text(name, 'TableColumnCollection.add name'));
      if (!isMissing(values)) {
        const left = table.area.left + at;
        const given = list(values, 'TableColumnCollection.add values');
        // All rows with the header, or data rows only.
        const area = given.length === rowCount(table.body) ? table.body : table.area;
        assertContentsOpen(workbook, table.sheet, { ...area, left, right: left });
        const raw = block(values, rowCount(area), 1, 'TableColumnCollection.add values');
        writeBlock(workbook, table.sheet, { ...area, left, right: left }, raw);
      }
      return columnObject(handle, at);
    }),
  },
});
