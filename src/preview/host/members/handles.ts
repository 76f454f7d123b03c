import type { Area } from '../document/address';
import type { ConditionalRule } from '../document/conditional-rule';
import type { HostSheet, HostTable } from '../document/sheet';
import type { HostWorkbook } from '../document/workbook';
import { classNamed, apiObject, subject } from '../protocol/api-class';
import type { ApiObject } from '../protocol/api-object';
import type { RangeHandle } from './range-handle';

export interface SheetHandle {
  readonly workbook: HostWorkbook;
  readonly sheet: HostSheet;
}

/** Several ranges of one sheet. */
export interface AreasHandle {
  readonly ranges: readonly RangeHandle[];
}

/** One rule of conditional formatting. */
export interface ConditionHandle extends SheetHandle {
  readonly rule: ConditionalRule;
}

export interface TableHandle {
  readonly workbook: HostWorkbook;
  readonly table: HostTable;
}

/** The tables of the workbook (no sheet), of a sheet, or of a range. */
export interface TablesHandle {
  readonly workbook: HostWorkbook;
  readonly sheet: HostSheet | undefined;
  readonly within?: { readonly area: Area; readonly fully: boolean };
}

/** The subjects of classes that other classes give or take; they find each other by name, not by import. */
interface Subjects {
  readonly Workbook: HostWorkbook;
  readonly Worksheet: SheetHandle;
  readonly Range: RangeHandle;
  readonly RangeAreas: AreasHandle;
  readonly TableScopedCollection: TablesHandle;
}

export function objectOf<Name extends keyof Subjects>(name: Name, self: Subjects[Name]): ApiObject {
  return apiObject(classNamed<Subjects[Name]>(name), self);
}

/** The subject of an argument that must be an object of that class. */
export function subjectOf<Name extends keyof Subjects>(name: Name, value: unknown): Subjects[Name] {
  return subject(classNamed<Subjects[Name]>(name), value);
}

export function rangeObject(handle: RangeHandle): ApiObject {
  return objectOf('Range', handle);
}

export function worksheetObject(workbook: HostWorkbook, sheet: HostSheet): ApiObject {
  return objectOf('Worksheet', { workbook, sheet });
}
