import type { Area } from './address';
import type { BlockAnchor, TableRead } from './plan';
import type { RawValue } from './survey/cells/raw-sheet';

/** A table of the add-in's as it stands in the workbook, with whatever staff added, sorted or renamed. */
export interface OwnTable {
  readonly sheet: string;
  /** The whole table, header row first. */
  readonly area: Area;
  readonly headers: readonly string[];
  /** Body rows, as wide as the headers. */
  readonly rows: readonly (readonly RawValue[])[];
  /** As `rows`, with the formula in the place of a formula's value: it may show blank. */
  readonly inputs: readonly (readonly RawValue[])[];
  /** Sheet rows under the table that hold nothing in the table's columns, formulas that show blank among it. */
  readonly freeRowsBelow: number;
  /** Nothing stands on the sheet right of the table. */
  readonly hasRoomRight: boolean;
}

/** What blocks of a table move with; `area` is what the table covers once the plan is applied. */
export function tableAnchor(name: string, { headers }: Pick<OwnTable, 'headers'>, area: Area): BlockAnchor {
  return { kind: 'table', name, area, headers };
}

/** What a plan that goes by the table's columns was made from. */
export function tableRead(
  name: string,
  { sheet, area, headers }: Pick<OwnTable, 'sheet' | 'area' | 'headers'>,
): TableRead {
  return { name, sheet, area: { ...area, rowCount: 1 }, headings: headers };
}
