import type { BlockAnchor, LeftBehind, SourceCells } from '../plan';
import type { RawValue } from '../survey/cells/raw-sheet';
import type { ChecklistItem } from './checklist';
import type { PlanHeaders } from '../schedule/plan-tables';
import {
  FORMULA_COLUMNS,
  REGISTER_COLUMNS,
  type RegisterColumn,
  type RegisterNames,
} from './register-columns';
import { holdsFormula, brokenStatusAmong, isUnticked, statusFormula } from './register-formulas';
import type { Procedures } from './retired-rows';
import { REGISTER_TABLE, type RegisterSheet } from './register-sheet';
import type { RegisterWording } from './register-wording';

/** All that an update of the register is planned from. */
export interface UpdateInput {
  readonly items: readonly ChecklistItem[];
  /** What the items follow. */
  readonly procedures: Procedures;
  readonly register: RegisterSheet;
  readonly wording: RegisterWording;
  /** What the columns of the plan's tables are called. */
  readonly plan: PlanHeaders;
  /** The survey's cells that the items follow from. */
  readonly sources: readonly SourceCells[];
  readonly leftBehind: LeftBehind | null;
  readonly replaceTypedOver: boolean;
  /** Whether Excel has boxes in cells. */
  readonly hasBoxes: boolean;
}

/** A register as far as its rows hold something; blank rows at its end are room for new ones. */
export interface FilledRegister extends RegisterSheet {
  /** How many rows the whole table has, its header and its blank rows among them. */
  readonly tableRows: number;
  /** What stands in the blank rows at its end: formulas that Excel fills a column with by itself. */
  readonly spareInputs: readonly (readonly RawValue[])[];
}

export function filledRows(
  register: RegisterSheet,
  placeOf: PlaceOf,
  wording: RegisterWording,
): FilledRegister {
  const { area, rows, inputs } = register;
  const places = presentColumns(placeOf)
    .filter((column) => !FORMULA_COLUMNS.some((name) => name === column))
    .map(placeOf);
  // A box that nobody has ticked, and the formula under it, are no entry.
  const boxes = register.headers[placeOf('ticked')];
  const ofBox = boxes === undefined ? null : statusFormula(wording, boxes);
  const isBrokenStatus = brokenStatusAmong(register.headers, wording);
  const isEntry = (input: RawValue, place: number) =>
    input !== '' &&
    !(place === placeOf('ticked') && isUnticked(input)) &&
    !(
      place === placeOf('status') &&
      ((ofBox !== null && holdsFormula(input, ofBox)) || isBrokenStatus(input))
    );
  const isFilled = (row: readonly RawValue[]) => places.some((place) => isEntry(row[place] ?? '', place));
  const filled = inputs.findLastIndex(isFilled) + 1;
  return {
    ...register,
    area: { ...area, rowCount: filled + 1 },
    rows: rows.slice(0, filled),
    inputs: inputs.slice(0, filled),
    spareInputs: inputs.slice(filled),
    freeRowsBelow: register.freeRowsBelow + rows.length - filled,
    tableRows: area.rowCount,
  };
}

/** The place of a column in the table that stands; negative where a register of an earlier version lacks it. */
export type PlaceOf = (column: RegisterColumn) => number;

export function presentColumns(placeOf: PlaceOf): readonly RegisterColumn[] {
  return REGISTER_COLUMNS.filter((column) => placeOf(column) >= 0);
}

export interface FilledInput extends UpdateInput {
  readonly register: FilledRegister;
  /** What its columns are called; those that it lacks by the words of a new one. */
  readonly names: RegisterNames;
  /** What its headers are before the run: formulas of its rows may speak of a column that was deleted. */
  readonly headersFound: readonly string[];
}

/** The keys by which rows were joined: after a sort or an inserted row the plan's rows would be other rows. */
export function keySource({ sheet, area, headers, rows }: RegisterSheet, place: number): SourceCells {
  return {
    sheet,
    area: { ...area, column: area.column + place, columnCount: 1 },
    found: [[headers[place] ?? ''], ...rows.map((row) => [row[place] ?? ''])],
  };
}

export function tableAnchor({ area, headers, tableRows }: FilledRegister, added: number): BlockAnchor {
  const grown = { ...area, rowCount: Math.max(area.rowCount + added, tableRows) };
  return { kind: 'table', name: REGISTER_TABLE, area: grown, headers };
}
