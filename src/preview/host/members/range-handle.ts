import {
  type Area,
  areaName,
  lastColumn,
  lastRow,
  parseArea,
  quoteSheet,
  splitSheet,
} from '../document/address';
import type { HostSheet } from '../document/sheet';
import type { HostWorkbook, TrackedArea } from '../document/workbook';
import { hostError } from '../protocol/host-error';
import type { Session } from '../protocol/api-object';

/** A range as the client holds it: its cells follow insertions and deletions. */
export class RangeHandle {
  constructor(
    readonly workbook: HostWorkbook,
    readonly sheet: HostSheet,
    readonly tracked: TrackedArea,
    readonly session: Session,
  ) {}

  get area(): Area {
    if (!this.tracked.area || !this.workbook.sheets.includes(this.sheet)) {
      throw hostError('ItemNotFound', 'The cells of the range were deleted.');
    }
    return this.tracked.area;
  }

  get address(): string {
    return `${quoteSheet(this.sheet.name)}!${areaName(this.area)}`;
  }

  /** Another range of the same sheet. Throws `InvalidArgument` when it would leave the sheet. */
  at(area: Area): RangeHandle {
    return rangeOf(this.session, this.sheet, area);
  }
}

/** A range over cells. Throws `InvalidArgument` when they would leave the sheet. */
export function rangeOf(session: Session, sheet: HostSheet, area: Area): RangeHandle {
  const fits =
    area.top >= 0 &&
    area.left >= 0 &&
    area.bottom <= lastRow &&
    area.right <= lastColumn &&
    area.top <= area.bottom &&
    area.left <= area.right;
  if (!fits) throw hostError('InvalidArgument', 'The range would lie outside the worksheet.');
  return new RangeHandle(session.workbook, sheet, session.track(sheet, area), session);
}

/** The longest address the client may give; Excel cuts longer ones off silently. */
const longestAddress = 8192;

/** Finds the sheet and cells of an address or a name. Throws `InvalidArgument` or `ItemNotFound`. */
export function resolveAddress(
  workbook: HostWorkbook,
  home: HostSheet | undefined,
  address: string,
): { readonly sheet: HostSheet; readonly area: Area } {
  if (address.length > longestAddress) {
    throw hostError('InvalidArgument', `An address holds at most ${longestAddress} characters.`);
  }
  const { sheet: sheetName, rest } = splitSheet(address.replace(/^=/, ''));
  const sheet = sheetName === undefined ? home : workbook.findSheet(sheetName);
  if (sheetName !== undefined && !sheet) {
    throw hostError('ItemNotFound', `There is no worksheet "${sheetName}".`);
  }
  const area = parseArea(rest);
  if (area && sheet) return { sheet, area };
  const name = workbook.findName(rest, sheet ?? null) ?? workbook.findName(rest, null);
  const target = name ? targetOf(workbook, name.formula, sheet) : undefined;
  const table = workbook.findTable(rest);
  if (table && !target) return { sheet: table.sheet, area: table.body };
  if (!target) throw hostError('InvalidArgument', `"${address.slice(0, 100)}" is not a cell address.`);
  return target;
}

/** The cells a name's formula refers to, when it is a plain reference to cells that exist. */
export function targetOf(
  workbook: HostWorkbook,
  formula: string,
  home: HostSheet | undefined,
): { readonly sheet: HostSheet; readonly area: Area } | undefined {
  const { sheet: sheetName, rest } = splitSheet(formula);
  const sheet = sheetName === undefined ? home : workbook.findSheet(sheetName);
  const area = parseArea(rest);
  return sheet && area ? { sheet, area } : undefined;
}
