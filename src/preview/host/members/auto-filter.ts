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
export interface FilterHandle extends SheetHandle {
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

/** Whether a filtered column keeps the rows that show this text. */
function keeps(column: XmlElement): (shown: string) => boolean {
  const filters = childNamed(column, 'filters');
  if (filters) {
    const values = childrenNamed(filters, 'filter').map((filter) =>
      (filter.attributes['val'] ?? '').toLowerCase(),
    );
    const blank = filters.attributes['blank'] === '1';
    return (shown) => (shown === '' ? blank || values.includes('') : values.includes(shown));
  }
  const patterns = childrenNamed(childNamed(column, 'customFilters') ?? column, 'customFilter').map(
    (filter) => wildcardPattern(filter.attributes['val'] ?? ''),
  );
  return (shown) => patterns.some((pattern) => pattern.test(shown));
}

/** `*` for any signs, `?` for one, `~` before either for itself. */
function wildcardPattern(text: string): RegExp {
  const parts = text.toLowerCase().match(/~[*?~]|[*?]|[^*?~]+|~/gu) ?? [];
  const plain = (part: string) => part.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`);
  const source = parts.map((part) =>
    part === '*'
      ? '.*'
      : part === '?'
        ? '.'
        : plain(part.length === 2 && part.startsWith('~') ? part.slice(1) : part),
  );
  return new RegExp(`^${source.join('')}$`, 'su');
}

/** Hides the rows whose shown text is not kept by every filtered column. */
function hideRows(handle: FilterHandle, area: Area): void {
  const { workbook, sheet } = handle;
  workbook.calculation.run(sheet);
  showRows(handle, area);
  const columns = childrenNamed(nodeOf(handle) ?? element('autoFilter'), 'filterColumn').map((column) => {
    return { column: area.left + Number(column.attributes['colId']), isKept: keeps(column) };
  });
  for (let row = area.top + 1; row <= area.bottom; row++) {
    const kept = columns.every(({ column, isKept }) => {
      const style = workbook.styles.style(sheet.styleAt(row, column));
      return isKept(displayText(sheet.valueAt(row, column), style.numberFormat).toLowerCase());
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
  if (isMissing(criteria)) {
    setColumnFilter(handle, column, null);
    return;
  }
  const given = options(criteria, ['filterOn', 'values'], 'FilterCriteria');
  oneOf(given['filterOn'], ['Values'] as const, 'FilterCriteria.filterOn');
  setColumnFilter(handle, column, valuesFilter(given['values'], 'FilterCriteria.values'));
}

/** The texts that a column keeps, a blank one for blank cells. */
export function valuesFilter(given: unknown, what: string): XmlElement {
  const values = list(given, what).map((value) => text(value, what));
  const filters = values.filter((value) => value !== '').map((val) => element('filter', { val }));
  return element('filters', values.includes('') ? { blank: 1 } : {}, filters);
}

/** Filters a column, counted within the filtered cells, or no longer does. */
export function setColumnFilter(handle: FilterHandle, column: number, filter: XmlElement | null): void {
  const node = nodeOf(handle);
  const area = areaOf(handle);
  if (!node || !area) throw hostError('InvalidOperation', 'There is no filter.');
  node.children = node.children.filter(
    (child) => typeof child === 'string' || child.attributes['colId'] !== String(column),
  );
  if (filter) node.children.push(element('filterColumn', { colId: column }, [filter]));
  hideRows(handle, area);
}

/** Looks again which rows are kept: a filter does not follow what changes below it. */
export function reapplyFilter(handle: FilterHandle): void {
  const area = areaOf(handle);
  if (area) hideRows(handle, area);
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
    Reapply: method([], reapplyFilter),
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
