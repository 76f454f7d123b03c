import { cellAddress } from '../address';
import { valueAt } from '../sheet-values';
import type { RawSheet, RawValue } from '../survey/cells/raw-sheet';
import type { BlocCounts, Survey } from '../survey/survey';
import type { TypedChoice } from './choice';
import type { OwnColumns } from './result-columns';

/** The choices that stand on a survey sheet. */
export interface TypedChoices {
  /** By the key of the district. */
  readonly byDistrict: ReadonlyMap<string, TypedChoice>;
  /** Cells of choices in rows that are no district's. */
  readonly stray: readonly string[];
}

/** What people typed into the columns that are theirs; a district's choice may stand in any of its rows, as after a sort. */
export function readChoices(sheet: RawSheet, own: OwnColumns, survey: Survey): TypedChoices {
  const column = own['choice'];
  const byDistrict = new Map<string, TypedChoice>();
  const stray: string[] = [];
  if (!column) return { byDistrict, stray };
  const keys = keysOfRows(survey);
  const typedIn = (id: string, row: number) => {
    const area = own[id];
    return area ? typedText(valueAt(sheet, row, area.column)) : '';
  };
  const end = Math.max(column.row + column.rowCount, survey.area.row + survey.area.rowCount);
  for (let row = survey.headerRows.last + 1; row < end; row += 1) {
    const text = typedIn('choice', row);
    if (text === '' || row === survey.numberRow) continue;
    const cell = cellAddress(row, column.column);
    const key = keys.get(row);
    const known = key === undefined ? undefined : byDistrict.get(key);
    if (key === undefined) stray.push(cell);
    else if (!known) {
      const said = { because: typedIn('because', row), consent: typedIn('consent', row) };
      byDistrict.set(key, { row, cell, text, ...said, others: [] });
    } else if (known.text !== text) byDistrict.set(key, { ...known, others: [...known.others, cell] });
  }
  return { byDistrict, stray };
}

/** As Excel's TRIM has it. */
function typedText(value: RawValue): string {
  return String(value).trim().replaceAll(/ +/g, ' ');
}

/** The keys of the districts by the rows that are theirs: those of their names and of their counts. */
function keysOfRows({ districts, organisations }: Survey): ReadonlyMap<number, string> {
  const keys = new Map<number, string>();
  for (const { key, counts } of districts) {
    for (const row of Object.values(counts).flatMap(rowsOfCounts)) keys.set(row, key);
  }
  for (const { row, district } of organisations) keys.set(row, district);
  for (const { row, key } of districts) keys.set(row, key);
  return keys;
}

function rowsOfCounts({ committees, cells, members, fullMembers }: BlocCounts): readonly number[] {
  return [committees, cells, members, fullMembers].flatMap((count) =>
    count ? [count.cell, ...(count.from ?? [])].map(rowOfCell) : [],
  );
}

function rowOfCell(cell: string): number {
  return Number(/\d+$/.exec(cell)?.[0]) - 1;
}
