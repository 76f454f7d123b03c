import type { Area } from '../address';
import type { CellContent, Plan, SourceCells } from '../plan';
import { type FilledInput, type FilledRegister, type PlaceOf, tableAnchor } from './filled-register';
import { brokenStatusAmong } from './register-formulas';
import type { RegisterHeadings } from './register-headings';
import { REGISTER_TABLE, type RegisterSheet } from './register-sheet';
import type { RegisterWording } from './register-wording';

/**
 * The register with the column of boxes that was deleted again, blank, at its right end: what follows may be planned as
 * if it stood. Null where it was not deleted, where Excel has no boxes in cells, and where something stands beside the
 * table.
 */
export function withBoxesAgain(
  register: RegisterSheet,
  headings: RegisterHeadings,
  wording: RegisterWording,
  hasBoxes: boolean,
): RegisterSheet | null {
  const { area, headers, rows, inputs, hasRoomRight } = register;
  const heading = wording.headers.ticked;
  if (!hasBoxes || !hasRoomRight || headings.has('ticked') || headers.includes(heading)) return null;
  if (brokenStatuses(register, headings, wording) === 0) return null;
  return {
    ...register,
    area: { ...area, columnCount: area.columnCount + 1 },
    headers: [...headers, heading],
    rows: rows.map((row) => [...row, '']),
    inputs: inputs.map((row) => [...row, '']),
  };
}

/** How many statuses of a register lost the box that they followed. */
export function brokenStatuses(
  { inputs, headers }: RegisterSheet,
  headings: RegisterHeadings,
  wording: RegisterWording,
): number {
  const place = headings.placeOf('status');
  const isBroken = brokenStatusAmong(headers, wording);
  return inputs.filter((row) => isBroken(row[place] ?? '')).length;
}

/**
 * What the boxes of the rows that stand hold, in a column that comes again: ticked where a status or a day says that the
 * work is done, blank where nobody knows, else not ticked.
 */
export function boxesAgain(
  { register, wording }: FilledInput,
  standingKeys: readonly string[],
  statuses: readonly CellContent[],
  placeOf: PlaceOf,
): readonly CellContent[] {
  return register.rows.map((row, index) => {
    // Nothing would find the box of a row without a key again.
    if (standingKeys[index] === '') return null;
    const written = statuses[index] ?? null;
    if (written !== null) return written === '' ? '' : true;
    const status = row[placeOf('status')] ?? '';
    return status === '' ? '' : status === wording.status.done;
  });
}

/** How the column comes into the table, and looks as the one of statuses does. */
export function boxColumn(
  register: FilledRegister,
  placeOf: PlaceOf,
  added: number,
): Pick<Plan, 'tables' | 'formats' | 'checkboxes'> & { readonly source: SourceCells } {
  const { sheet, area, headers } = register;
  const heading = headers[placeOf('ticked')] ?? '';
  const column = area.column + placeOf('ticked');
  const head: Area = { row: area.row, column, rowCount: 1, columnCount: 1 };
  const body: Area = { ...head, row: area.row + 1, rowCount: area.rowCount - 1 };
  const like = (row: number) => ({ row, column: area.column + placeOf('status') });
  return {
    tables: [
      {
        sheet,
        name: REGISTER_TABLE,
        area: tableAnchor(register, added).area,
        isNew: false,
        newHeadings: [heading],
      },
    ],
    formats: [
      { sheet, area: head, like: like(area.row) },
      { sheet, area: body, like: like(area.row + 1) },
    ],
    checkboxes: [{ sheet, area: body }],
    source: { sheet, area: head, found: [['']] },
  };
}
