import type { BlockAnchor, CellBlock } from '../plan';
import type { RawValue } from '../survey/cells/raw-sheet';
import type { RegisterHeadings } from './register-headings';
import type { RenamedDistrict } from '../votes/renamed-labels';
import type { ChecklistItem } from './checklist';
import { keysNow } from './register-keys';
import type { RegisterSheet } from './register-sheet';

/** Cells of another sheet of the add-in's, among them keys of the register's rows; what moves with them is the anchor. */
export interface KeyedCells {
  readonly sheet: string;
  readonly anchor: BlockAnchor;
  /** Rows under the anchor's first that are no heading. */
  readonly firstRow: number;
  /** From that row on, as wide as the anchor. */
  readonly inputs: readonly (readonly RawValue[])[];
}

/** The keys that rows of the register get in the place of those that they have: former key → key from this run on. */
export function renamedKeys(
  { rows }: RegisterSheet,
  headings: RegisterHeadings,
  items: readonly { readonly districtKey: string }[],
): ReadonlyMap<string, string> {
  const keys = rows.map((row) => String(row[headings.placeOf('key')] ?? ''));
  const keyNow = keysNow(keys, items);
  return new Map(
    keys.flatMap((key) => {
      const now = keyNow(key);
      return now === key ? [] : [[key, now] as const];
    }),
  );
}

/** The districts of which the register's rows get another name, each once. */
export function renamedDistricts(
  { rows }: RegisterSheet,
  headings: RegisterHeadings,
  items: readonly ChecklistItem[],
  keyNow: (key: string) => string,
): readonly RenamedDistrict[] {
  const byKey = new Map(items.map((item) => [item.key, item]));
  const renamed = rows.flatMap((row): RenamedDistrict[] => {
    const item = byKey.get(keyNow(String(row[headings.placeOf('key')] ?? '')));
    const former = String(row[headings.placeOf('district')] ?? '');
    const now = item?.district ?? former;
    return item && former !== '' && now !== former ? [{ key: item.districtKey, former, now }] : [];
  });
  return [...new Map(renamed.map((district) => [JSON.stringify(district), district])).values()];
}

/** Gives the sheets that find the register's rows by their keys the new ones; they would say that the rows are gone. */
export function renamedKeyBlocks(
  keyed: readonly KeyedCells[],
  renamed: ReadonlyMap<string, string>,
): readonly CellBlock[] {
  return keyed.flatMap(({ sheet, anchor, firstRow, inputs }) => {
    const { area } = anchor;
    return Array.from({ length: area.columnCount }, (_, place) => place).flatMap((place): CellBlock[] => {
      const column = inputs.map((row) => row[place] ?? '');
      const content = column.map((cell) => renamed.get(String(cell)) ?? null);
      if (content.every((cell) => cell === null)) return [];
      return [
        {
          sheet,
          area: { row: firstRow, column: area.column + place, rowCount: content.length, columnCount: 1 },
          content: content.map((cell) => [cell]),
          found: column.map((cell) => [cell]),
          anchor,
          rowKeys: {
            column: area.column + place,
            // As they are when the run is taken back.
            cells: column.map((cell, row) => content[row] ?? cell),
            remembered: content.map(() => null),
          },
          columnIds: [null],
        },
      ];
    });
  });
}
