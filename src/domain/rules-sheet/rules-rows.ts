import { type Area, cellAddress } from '../address';
import type { RawRulesSheet } from './raw-rules-sheet';
import { type LABEL, NUMBER, VALUE } from './rules-places';
import type { RulesSheetTrouble } from './rules-trouble';

/** Where the rows of a table stand today, found by the numbers in their first column. */
export type FoundRows =
  | { readonly ok: true; readonly rows: readonly number[] }
  | { readonly ok: false; readonly troubles: readonly RulesSheetTrouble[] };

/** `area` is the column that a hidden name of the sheet points at; `column` is which one that is on a new sheet. */
export function rowsOf(
  raw: RawRulesSheet,
  table: 'limits' | 'parts' | 'groupings',
  area: Area | undefined,
  count: number,
  column: typeof LABEL | typeof VALUE = VALUE,
): FoundRows {
  if (!area) return { ok: false, troubles: [{ code: 'row-missing', cell: null, table, number: 1 }] };
  const numbers = Array.from({ length: area.rowCount }, (_, index) =>
    raw.valueAt(area.row + index, area.column - column + NUMBER),
  );
  const places = Array.from({ length: count }, (_, index) => numbers.indexOf(index + 1));
  const missing = places.flatMap((place, index): readonly RulesSheetTrouble[] =>
    place >= 0
      ? []
      : [
          {
            code: 'row-missing',
            cell: cellAddress(area.row, area.column),
            table,
            number: index + 1,
          },
        ],
  );
  if (missing.length > 0) return { ok: false, troubles: missing };
  const moved = places.flatMap((place, index): readonly RulesSheetTrouble[] => {
    const isTwice = numbers.lastIndexOf(index + 1) !== place;
    if (!isTwice && place > (places[index - 1] ?? -1)) return [];
    const cell = cellAddress(area.row + place, area.column);
    return [{ code: 'row-moved', cell, table, number: index + 1 }];
  });
  if (moved.length > 0) return { ok: false, troubles: moved };
  return { ok: true, rows: places.map((place) => area.row + place) };
}
