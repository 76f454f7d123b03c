import type { CellBlock, CellContent, RowKeys } from '../plan';
import { keepTypedOver } from '../typed-over';
import { type FilledInput, type PlaceOf, tableAnchor } from './filled-register';
import { MAINTAINED_COLUMNS, type RegisterColumn } from './register-columns';
import { registerCells } from './register-rows';
import type { RegisterWording } from './register-wording';

export function standingBlocks(
  input: FilledInput,
  standingKeys: readonly string[],
  added: number,
  placeOf: PlaceOf,
) {
  const { items, register, wording } = input;
  const byKey = new Map(items.map((item) => [item.key, registerCells(item, wording)]));
  const firstRow = register.area.row + 1;
  const rowKeys: RowKeys = {
    column: register.area.column + placeOf('key'),
    cells: register.rows.map((row) => row[placeOf('key')] ?? ''),
    remembered: standingKeys.map((key) => (key === '' ? null : key)),
  };
  const kept = keepTypedOver({
    sheet: register.sheet,
    firstRow,
    columns: MAINTAINED_COLUMNS.map((column) => ({
      id: column,
      sheetColumn: register.area.column + placeOf(column),
      wanted: standingKeys.map((key) => wantedCell(column, key, byKey, wording)),
      found: register.rows.map((row) => row[placeOf(column)] ?? ''),
      formulas: register.inputs.map((row) => row[placeOf(column)] ?? ''),
    })),
    rowKeys: new Map(
      standingKeys.flatMap((key, index) => (key === '' ? [] : [[firstRow + index, key] as const])),
    ),
    leftBehind: input.leftBehind,
    replace: input.replaceTypedOver,
  });
  const cells = MAINTAINED_COLUMNS.flatMap((column, index): CellBlock[] => {
    const content = kept.content[index] ?? [];
    if (content.every((cell) => cell === null)) return [];
    return [
      {
        sheet: register.sheet,
        area: {
          row: firstRow,
          column: register.area.column + placeOf(column),
          rowCount: content.length,
          columnCount: 1,
        },
        content: content.map((cell) => [cell]),
        found: register.inputs.map((row) => [row[placeOf(column)] ?? '']),
        anchor: tableAnchor(register, added),
        rowKeys,
        columnIds: [column],
      },
    ];
  });
  return { ...kept, cells };
}

/** A retired row keeps its words, so that what was done under it can still be read; only its mark changes. */
export function wantedCell(
  column: RegisterColumn,
  key: string,
  byKey: ReadonlyMap<string, Readonly<Record<RegisterColumn, CellContent>>>,
  wording: RegisterWording,
): CellContent {
  if (key === '') return null;
  const cells = byKey.get(key);
  if (cells) return cells[column];
  return column === 'standing' ? wording.standing.retired : null;
}
