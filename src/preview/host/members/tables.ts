import { contains, intersection } from '../document/address';
import type { HostSheet } from '../document/sheet';
import { createTable } from '../document/table-operations';
import type { HostTable } from '../document/sheet';
import type { HostWorkbook } from '../document/workbook';
import {
  type ApiClass,
  apiObject,
  defineClass,
  isApiObject,
  method,
  nullObject,
} from '../protocol/api-class';
import type { ApiObject } from '../protocol/api-object';
import { flag, text, whole } from '../protocol/arguments';
import { hostError } from '../protocol/host-error';
import { registration } from './events';
import { resolveAddress } from './range-handle';
import { table } from './table';
import { type TableHandle, type TablesHandle, subjectOf } from './handles';

function tablesOf({ workbook, sheet, within }: TablesHandle): HostTable[] {
  const all = sheet ? sheet.tables : workbook.tables;
  if (!within) return all;
  return all.filter(({ area }) =>
    within.fully ? contains(within.area, area) : intersection(within.area, area) !== undefined,
  );
}

function tableObject(workbook: HostWorkbook, found: HostTable): ApiObject {
  const handle: TableHandle = { workbook, table: found };
  return apiObject(table, handle);
}

function find(handle: TablesHandle, key: unknown): HostTable | undefined {
  const wanted = String(key).toLowerCase();
  return tablesOf(handle).find((other) => other.name.toLowerCase() === wanted || String(other.id) === wanted);
}

const members = {
  items: (handle: TablesHandle) => tablesOf(handle).map((found) => tableObject(handle.workbook, found)),
  item: (handle: TablesHandle, key: unknown) => {
    const found = find(handle, key);
    if (!found) throw hostError('ItemNotFound', `There is no table "${String(key)}".`);
    return tableObject(handle.workbook, found);
  },
  methods: {
    GetCount: method<TablesHandle>([], (handle) => tablesOf(handle).length),
    GetItemOrNullObject: method<TablesHandle>(['key'], (handle, [key]) => {
      const found = find(handle, key);
      return found ? tableObject(handle.workbook, found) : nullObject('Table');
    }),
  },
};

/** `Excel.TableCollection`. */
const tables: ApiClass<TablesHandle> = defineClass<TablesHandle>({
  name: 'TableCollection',
  scalars: { Count: { get: (handle) => tablesOf(handle).length } },
  ...members,
  methods: {
    ...members.methods,
    ...registration<TablesHandle>(
      ['Added', 'DataChanged', 'Deleted'],
      ({ sheet }) => sheet?.id ?? 'Workbook',
    ),
    GetItemAt: method(['index'], (handle, [index]) => {
      const found = tablesOf(handle)[whole(index, 'TableCollection.getItemAt')];
      if (!found) throw hostError('InvalidArgument', `There is no table ${String(index)}.`);
      return tableObject(handle.workbook, found);
    }),
    Add: method(['address', 'hasHeaders'], ({ workbook, sheet }, [address, hasHeaders]) => {
      const place = isApiObject(address)
        ? subjectOf('Range', address)
        : resolveAddress(workbook, sheet ?? workbook.active.sheet, text(address, 'TableCollection.add'));
      if (sheet && place.sheet !== sheet)
        throw hostError('InvalidArgument', 'The range lies on another worksheet.');
      const made = createTable(
        workbook,
        place.sheet,
        place.area,
        flag(hasHeaders, 'TableCollection.add hasHeaders'),
      );
      return tableObject(workbook, made);
    }),
  },
});

export const scopedTables: ApiClass<TablesHandle> = defineClass<TablesHandle>({
  name: 'TableScopedCollection',
  ...members,
  methods: {
    ...members.methods,
    GetFirst: method<TablesHandle>([], (handle) => {
      const [first] = tablesOf(handle);
      if (!first) throw hostError('ItemNotFound', 'There is no table.');
      return tableObject(handle.workbook, first);
    }),
  },
});

export function tablesObject(workbook: HostWorkbook, sheet: HostSheet | undefined): ApiObject {
  return apiObject(tables, { workbook, sheet });
}
