import { cellPlace } from '../address';
import { enteredAt } from '../sheet-values';
import type { RawSheet, RawValue } from '../survey/cells/raw-sheet';
import { isPlainCount, isWrongCount } from '../survey/cells/count';
import type { BlocCounts, Count } from '../survey/survey';

/** How a formula in a row names cells: by address, or as columns of the table that the row is in. */
export type CellReference = (cell: string) => string;

/**
 * Whether a formula over the cells comes to what was read: each holds a plain number, and the numbers add up to the
 * count; or what keeps the count open is something that a formula sees as well. It does not see how a cell is
 * formatted, what a text means, or that a name is in doubt.
 */
export function isAsRead(count: Count, sheet: RawSheet): boolean {
  if (count.from === undefined) return false;
  const values = count.from.map((cell) => valueOf(sheet, cell));
  if (values.some(isTruth)) return false;
  const sum = plainSum(values);
  return count.state === 'open' ? sum === null : sum === count.value;
}

/** As `isAsRead`, for the members of a bloc together with its full members, which a formula holds against each other. */
export function areMembersAsRead({ members, fullMembers }: BlocCounts, sheet: RawSheet): boolean {
  if (fullMembers === null) return isAsRead(members, sheet);
  if (members.from === undefined || fullMembers.from === undefined) return false;
  const all = members.from.map((cell) => valueOf(sheet, cell));
  const full = fullMembers.from.map((cell) => valueOf(sheet, cell));
  if ([...all, ...full].some(isTruth)) return false;
  // Both open, and the formula sees why.
  if (full.some(isWrongCount) || isRowAbove(fullMembers.from, members.from, sheet))
    return members.state === 'open' && fullMembers.state === 'open';
  return isAsRead(members, sheet) && isAsRead(fullMembers, sheet);
}

/** Whether the plain counts of the first cells add up to more than those of the others in one of their rows. */
function isRowAbove(parts: readonly string[], wholes: readonly string[], sheet: RawSheet): boolean {
  const sumIn = (cells: readonly string[], row: number) =>
    plainSum(cells.filter((cell) => cellPlace(cell)?.row === row).map((cell) => valueOf(sheet, cell)));
  const rows = new Set(parts.flatMap((cell) => cellPlace(cell)?.row ?? []));
  return [...rows].some((row) => {
    const [part, whole] = [sumIn(parts, row), sumIn(wholes, row)];
    return part !== null && whole !== null && part > whole;
  });
}

/** The sum of plain counts; null as soon as one is none. */
function plainSum(values: readonly RawValue[]): number | null {
  let sum = 0;
  for (const value of values) {
    if (!isPlainCount(value)) return null;
    sum += value;
  }
  return sum;
}

/** TRUE is a number to LibreOffice, and none to Excel. */
function isTruth(value: RawValue): boolean {
  return typeof value === 'boolean';
}

function valueOf(sheet: RawSheet, cell: string): RawValue {
  const place = cellPlace(cell);
  if (place === null) throw new Error(`Not a cell: ${cell}`);
  return enteredAt(sheet, place.row, place.column);
}

/** Cells as a formula adds them up: those below each other as one range. */
export function referencesTo(cells: readonly string[], reference: CellReference): readonly string[] {
  const runs: { readonly letters: string; readonly first: number; last: number }[] = [];
  for (const cell of cells) {
    const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
    const row = Number(digits);
    const run = runs.at(-1);
    if (run?.letters === letters && run.last + 1 === row) run.last = row;
    else runs.push({ letters, first: row, last: row });
  }
  return runs.map(({ letters, first, last }) =>
    first === last ? reference(`${letters}${first}`) : `${letters}${first}:${letters}${last}`,
  );
}
