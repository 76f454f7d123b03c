import { areaName, parseArea, quoteSheet, splitSheet } from '../document/address';
import { isFormula } from '../document/entry';
import { type HostName, filterName, ownPrefix } from '../document/name';
import type { HostSheet } from '../document/sheet';
import { absoluteReference } from '../document/structural-change';
import { type CellValue, isError } from '../document/value';
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
import { flag, isMissing, text } from '../protocol/arguments';
import { hostError } from '../protocol/host-error';
import { rangeOf, targetOf } from './range-handle';
import { subjectOf, rangeObject, worksheetObject } from './handles';

/** The names of the workbook (no sheet) or of one sheet. */
export interface NamesHandle {
  readonly workbook: HostWorkbook;
  readonly sheet: HostSheet | null;
}

interface NameHandle {
  readonly workbook: HostWorkbook;
  readonly name: HostName;
}

/** Names of Excel's own are shown without their prefix; the one for filters is not shown at all. */
function shownName(name: HostName): string {
  return name.name.startsWith(ownPrefix) ? name.name.slice(ownPrefix.length) : name.name;
}

function target({ workbook, name }: NameHandle): ReturnType<typeof targetOf> {
  return targetOf(workbook, name.formula, name.scope ?? undefined);
}

function valueOf(handle: NameHandle): unknown {
  const { workbook, name } = handle;
  const found = target(handle);
  // The value of a name for cells is their address.
  if (found) return `${quoteSheet(found.sheet.name)}!${areaName(found.area)}`;
  if (name.formula.includes('#REF!')) return '#REF!';
  const home = name.scope ?? workbook.active.sheet;
  const value: CellValue = workbook.calculation.evaluateFor(home, [[0, 0, name.formula]])[0] ?? null;
  return isError(value) ? value.error : (value ?? '');
}

function typeOf(handle: NameHandle): string {
  if (target(handle)) return 'Range';
  if (handle.name.formula.includes('#REF!')) return 'Error';
  const value = valueOf(handle);
  if (typeof value === 'number') return Number.isInteger(value) ? 'Integer' : 'Double';
  if (typeof value === 'boolean') return 'Boolean';
  return typeof value === 'string' && value.startsWith('#') ? 'Error' : 'String';
}

function readFormula(value: unknown, what: string): string {
  const read = text(value, what);
  const formula = read.startsWith('=') ? read.slice(1) : `"${read.replaceAll('"', '""')}"`;
  if (!isFormula(formula)) throw hostError('InvalidArgument', `"${read}" is not a formula (${what}).`);
  return formula;
}

/** A reference without its sheet means the sheet in front, and is kept with it. */
function anchored(handle: NamesHandle, formula: string): string {
  const { sheet, rest } = splitSheet(formula);
  const area = sheet === undefined ? parseArea(rest) : undefined;
  return area ? absoluteReference((handle.sheet ?? handle.workbook.active.sheet).name, area) : formula;
}

/** `Excel.NamedItem`. */
const namedItem: ApiClass<NameHandle> = defineClass<NameHandle>({
  name: 'NamedItem',
  id: ({ name }) => shownName(name),
  scalars: {
    Name: { get: ({ name }) => shownName(name) },
    Type: { get: typeOf },
    Value: { get: valueOf },
    Formula: {
      get: ({ name }) => `=${name.formula}`,
      set: ({ workbook, name }, value) => {
        name.formula = anchored({ workbook, sheet: name.scope }, readFormula(value, 'NamedItem.formula'));
        workbook.calculation.symbols();
      },
    },
    Visible: {
      get: ({ name }) => !name.hidden,
      set: ({ name }, value) => {
        name.hidden = !flag(value, 'NamedItem.visible');
      },
    },
    Comment: {
      get: ({ name }) => name.comment,
      set: ({ name }, value) => {
        name.comment = text(value, 'NamedItem.comment');
      },
    },
    Scope: { get: ({ name }) => (name.scope === null ? 'Workbook' : 'Worksheet') },
  },
  objects: {
    Worksheet: ({ workbook, name }) => {
      if (name.scope === null)
        throw hostError('InvalidOperation', `The name "${name.name}" belongs to no worksheet.`);
      return worksheetObject(workbook, name.scope);
    },
    WorksheetOrNullObject: ({ workbook, name }) =>
      name.scope === null ? nullObject('Worksheet') : worksheetObject(workbook, name.scope),
  },
  methods: {
    Delete: method([], ({ workbook, name }) => {
      workbook.names = workbook.names.filter((other) => other !== name);
      workbook.calculation.symbols();
    }),
    GetRange: method([], (handle, _, session) => {
      const found = target(handle);
      if (!found) throw hostError('InvalidReference', `The name "${handle.name.name}" refers to no cells.`);
      return rangeObject(rangeOf(session, found.sheet, found.area));
    }),
    GetRangeOrNullObject: method([], (handle, _, session) => {
      const found = target(handle);
      return found ? rangeObject(rangeOf(session, found.sheet, found.area)) : nullObject('Range');
    }),
  },
});

function nameObject(workbook: HostWorkbook, name: HostName): ApiObject {
  return apiObject(namedItem, { workbook, name });
}

function find({ workbook, sheet }: NamesHandle, key: unknown): HostName | undefined {
  const wanted = text(key, 'The name');
  return workbook.findName(wanted, sheet) ?? workbook.findName(ownPrefix + wanted, sheet);
}

/** Checks a name as Excel does: letters, digits, dots and underscores, and nothing that reads as a cell. */
function checkName({ workbook, sheet }: NamesHandle, name: string): void {
  const fits = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) && name.length <= 255;
  if (!fits || parseArea(name) || /^(r|c|r\d*c\d*)$/i.test(name)) {
    throw hostError('InvalidArgument', `"${name}" cannot be a name.`);
  }
  if (workbook.findName(name, sheet) || (sheet === null && workbook.findTable(name))) {
    throw hostError('ItemAlreadyExists', `The name "${name}" already exists.`);
  }
}

function add(handle: NamesHandle, name: unknown, reference: unknown, comment: unknown): ApiObject {
  const { workbook, sheet } = handle;
  const wanted = text(name, 'NamedItemCollection.add name');
  checkName(handle, wanted);
  let formula: string;
  if (isApiObject(reference)) {
    const cells = subjectOf('Range', reference);
    formula = absoluteReference(cells.sheet.name, cells.area);
  } else formula = anchored(handle, readFormula(reference, 'NamedItemCollection.add reference'));
  const made: HostName = {
    name: wanted,
    scope: sheet,
    formula,
    hidden: false,
    comment: isMissing(comment) ? '' : text(comment, 'NamedItemCollection.add comment'),
    others: {},
  };
  workbook.names.push(made);
  workbook.calculation.symbols();
  return nameObject(workbook, made);
}

/** `Excel.NamedItemCollection`. */
export const names: ApiClass<NamesHandle> = defineClass<NamesHandle>({
  name: 'NamedItemCollection',
  items: ({ workbook, sheet }) =>
    workbook.names
      .filter((name) => name.scope === sheet && name.name !== filterName)
      .sort((one, other) => one.name.localeCompare(other.name, 'en'))
      .map((name) => nameObject(workbook, name)),
  item: (handle, key) => {
    const found = find(handle, key);
    if (!found) throw hostError('ItemNotFound', `There is no name "${String(key)}".`);
    return nameObject(handle.workbook, found);
  },
  methods: {
    Add: method(['name', 'reference', 'comment'], (handle, [name, reference, comment]) =>
      add(handle, name, reference, comment),
    ),
    AddFormulaLocal: method(['name', 'formula', 'comment'], (handle, [name, formula, comment]) =>
      add(handle, name, formula, comment),
    ),
    GetCount: method(
      [],
      ({ workbook, sheet }) => workbook.names.filter((name) => name.scope === sheet).length,
    ),
    GetItemOrNullObject: method(['name'], (handle, [key]) => {
      const found = find(handle, key);
      return found ? nameObject(handle.workbook, found) : nullObject('NamedItem');
    }),
  },
});
