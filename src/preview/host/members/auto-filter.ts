import { type Area, areaName, parseArea, quoteSheet } from '../document/address';
import { displayText } from '../document/number-format';
import { type HostName, filterName } from '../document/name';
import { absoluteReference } from '../document/structural-change';
import type { HostTable } from '../document/sheet';
import { insertChild, replaceChildren } from '../file/child-order';
import { type XmlElement, childNamed, childrenNamed, element } from '../file/xml';
import { type ApiClass, defineClass, isApiObject, method, nullObject } from '../protocol/api-class';
import { isMissing, list, oneOf, options, text, whole } from '../protocol/arguments';
import { hostError } from '../protocol/host-error';
import { rangeOf, resolveAddress } from './range-handle';
import { type SheetHandle, subjectOf, rangeObject } from './handles';

/** The filter of a sheet, or of a table. */
interface FilterHandle extends SheetHandle {
  readonly table?: HostTable;
}

function owner({ sheet, table }: FilterHandle): XmlElement {
  return table ? table.root : sheet.root;
}

function nodeOf(handle: FilterHandle): XmlElement | undefined {
  return childNamed(owner(handle), 'autoFilter');
}

/** The filtered cells, header included. */
function areaOf(handle: FilterHandle): Area | undefined {
  if (handle.table) {
    const { area, showTotals } = handle.table;
    return nodeOf(handle) ? { ...area, bottom: area.bottom - (showTotals ? 1 : 0) } : undefined;
  }
  return parseArea(nodeOf(handle)?.attributes['ref'] ?? '');
}

function showRows({ sheet }: SheetHandle, area: Area): void {
  for (const [row, properties] of sheet.rowProperties) {
    if (row > area.top && row <= area.bottom) properties.hidden = false;
  }
}

/** Hides the rows whose shown text is not among the values of every filtered column. */
function hideRows(handle: FilterHandle, area: Area): void {
  const { workbook, sheet } = handle;
  workbook.calculation.run(sheet);
  showRows(handle, area);
  const columns = childrenNamed(nodeOf(handle) ?? element('autoFilter'), 'filterColumn').map((column) => {
    const filters = childNamed(column, 'filters');
    const values = childrenNamed(filters ?? column, 'filter').map((filter) =>
      (filter.attributes['val'] ?? '').toLowerCase(),
    );
    return {
      column: area.left + Number(column.attributes['colId']),
      values,
      blank: filters?.attributes['blank'] === '1',
    };
  });
  for (let row = area.top + 1; row <= area.bottom; row++) {
    const kept = columns.every(({ column, values, blank }) => {
      const style = workbook.styles.style(sheet.styleAt(row, column));
      const shown = displayText(sheet.valueAt(row, column), style.numberFormat).toLowerCase();
      return shown === '' ? blank || values.includes('') : values.includes(shown);
    });
    if (!kept) sheet.ensureRow(row).hidden = true;
  }
  workbook.announce({ kind: 'format', sheet, area });
}

/** Excel keeps the filtered cells in a hidden name of the sheet too. */
function nameFilter({ workbook, sheet, table }: FilterHandle, area: Area | undefined): void {
  if (table) return;
  workbook.names = workbook.names.filter((name) => name.name !== filterName || name.scope !== sheet);
  if (!area) return;
  const name: HostName = {
    name: filterName,
    scope: sheet,
    formula: absoluteReference(sheet.name, area),
    hidden: true,
    comment: '',
    others: {},
  };
  workbook.names.push(name);
}

export function clearCriteria(handle: FilterHandle): void {
  const area = areaOf(handle);
  const node = nodeOf(handle);
  if (!node || !area) return;
  replaceChildren(node, 'filterColumn', []);
  showRows(handle, area);
  handle.workbook.announce({ kind: 'format', sheet: handle.sheet, area });
}

function apply(handle: FilterHandle, cells: unknown, index: unknown, criteria: unknown): void {
  const { workbook, sheet } = handle;
  const place = isApiObject(cells)
    ? subjectOf('Range', cells)
    : resolveAddress(workbook, sheet, text(cells, 'AutoFilter.apply'));
  const before = areaOf(handle);
  const same = before && areaName(before) === areaName(place.area);
  if (!same) {
    if (before) showRows(handle, before);
    replaceChildren(sheet.root, 'autoFilter', []);
    insertChild(sheet.root, element('autoFilter', { ref: areaName(place.area) }));
    nameFilter(handle, place.area);
  }
  const node = nodeOf(handle);
  if (!node || isMissing(index)) return;
  const column = whole(index, 'AutoFilter.apply columnIndex');
  node.children = node.children.filter(
    (child) => typeof child === 'string' || child.attributes['colId'] !== String(column),
  );
  if (!isMissing(criteria)) {
    const given = options(criteria, ['filterOn', 'values'], 'FilterCriteria');
    oneOf(given['filterOn'], ['Values'] as const, 'FilterCriteria.filterOn');
    const values = list(given['values'], 'FilterCriteria.values').map((value) =>
      text(value, 'FilterCriteria.values'),
    );
    const filters = values.filter((value) => value !== '').map((val) => element('filter', { val }));
    const blank = values.includes('') ? { blank: 1 } : {};
    node.children.push(element('filterColumn', { colId: column }, [element('filters', blank, filters)]));
  }
  hideRows(handle, areaOf(handle) ?? place.area);
}

/** `Excel.AutoFilter`. */
export const autoFilter: ApiClass<FilterHandle> = defineClass<FilterHandle>({
  name: 'AutoFilter',
  scalars: {
    Enabled: { get: (handle) => nodeOf(handle) !== undefined },
    IsDataFiltered: { get: (handle) => childNamed(nodeOf(handle), 'filterColumn') !== undefined },
  },
  methods: {
    Apply: method(['range', 'columnIndex', 'criteria'], (handle, [cells, index, criteria]) => {
      if (handle.table) throw hostError('ApiNotFound', 'Table.autoFilter.apply is not known to this host');
      apply(handle, cells, index, criteria);
    }),
    Remove: method([], (handle) => {
      clearCriteria(handle);
      replaceChildren(owner(handle), 'autoFilter', []);
      nameFilter(handle, undefined);
    }),
    ClearCriteria: method([], clearCriteria),
    Reapply: method([], (handle) => {
      const area = areaOf(handle);
      if (area) hideRows(handle, area);
    }),
    GetRange: method([], (handle, _, session) => {
      const area = areaOf(handle);
      if (!area) throw hostError('ItemNotFound', `${quoteSheet(handle.sheet.name)} is not filtered.`);
      return rangeObject(rangeOf(session, handle.sheet, area));
    }),
    GetRangeOrNullObject: method([], (handle, _, session) => {
      const area = areaOf(handle);
      return area ? rangeObject(rangeOf(session, handle.sheet, area)) : nullObject('Range');
    }),
  },
});
