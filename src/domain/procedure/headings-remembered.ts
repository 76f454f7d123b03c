import { fingerprint } from '../fingerprint';
import { rememberedRows } from '../left-behind';
import type { OwnTable } from '../own-table';
import type { LeftBehind } from '../plan';
import { FORMULA_COLUMNS, MAINTAINED_COLUMNS, type RegisterColumn } from './register-columns';

/**
 * Where a column of a register stands as the last run left it: that of keys holds the keys that are remembered, one of
 * texts what was left beside them, each in more than half of the rows. `free` are the places that may be it; negative
 * where none of them is, or more than one.
 */
export function rememberedPlace(
  { rows }: Pick<OwnTable, 'rows'>,
  leftBehind: LeftBehind | null,
  column: RegisterColumn,
  free: readonly number[],
  keyPlace: number,
): number {
  const memory = rememberedRows(leftBehind);
  const keys = new Set(memory.keys);
  const alone = (holds: (place: number) => boolean) => {
    const found = free.filter(holds);
    return found.length === 1 ? (found[0] ?? -1) : -1;
  };
  const half = (places: readonly unknown[]) => places.length / 2;
  if (column === 'key') {
    const isKey = (place: number) => rows.filter((row) => keys.has(String(row[place] ?? ''))).length;
    return keys.size === 0 ? -1 : alone((place) => isKey(place) > half(rows));
  }
  const isText = MAINTAINED_COLUMNS.includes(column) && !FORMULA_COLUMNS.some((name) => name === column);
  if (!isText || keyPlace < 0) return -1;
  const blank = fingerprint('');
  const left = rows.flatMap((row) => {
    const [mark] = memory.cell(String(row[keyPlace] ?? ''), column);
    return mark === undefined || mark === blank ? [] : [{ row, mark }];
  });
  return left.length === 0
    ? -1
    : alone(
        (place) => left.filter(({ row, mark }) => fingerprint(row[place] ?? '') === mark).length > half(left),
      );
}
