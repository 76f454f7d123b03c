import { cellAddress } from '../address';
import { arrangementPlaces } from './possible-arrangements';
import { columnId, type PlacedColumn, type ResultColumn } from './result-columns';
import type { RuleSet } from './rule-set';

/** Where a column's cell of that row stands or will stand; null where the column has no place. */
export function addressIn(
  columns: readonly PlacedColumn[],
  column: ResultColumn,
  row: number,
): string | null {
  const id = columnId(column);
  const placed = columns.find((candidate) => columnId(candidate.column) === id);
  return placed ? cellAddress(row, placed.area.column) : null;
}

/** The cells of a district's arrangements; none where one has no place. */
export function optionCells(
  columns: readonly PlacedColumn[],
  rules: RuleSet,
  row: number,
): readonly string[] {
  const places = Array.from({ length: arrangementPlaces(rules) }, (_, index) => index + 1);
  const cells = places.flatMap((number) => addressIn(columns, { kind: 'option', number }, row) ?? []);
  return cells.length < places.length ? [] : cells;
}
