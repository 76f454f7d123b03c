import type { Area } from '../address';
import type { CellContent, RowKeys } from '../plan';
import { keepTypedOver } from '../typed-over';
import type { ChecklistItem } from './checklist';
import { type FilledInput, type PlaceOf, presentColumns, tableAnchor } from './filled-register';
import { MAINTAINED_COLUMNS } from './register-columns';
import { registerRows } from './register-rows';
import { REGISTER_TABLE } from './register-sheet';

export function additionsOf(
  input: FilledInput,
  added: readonly ChecklistItem[],
  area: Area,
  placeOf: PlaceOf,
) {
  const { register, wording } = input;
  const { sheet } = register;
  const keys = added.map(({ key }) => key);
  const rowKeys: RowKeys = { column: area.column + placeOf('key'), cells: keys, remembered: keys };
  if (added.length === 0) return { cells: [], tables: [], rowKeys, leftBehind: { rows: {} } };
  const width = register.area.columnCount;
  const cellsOf = registerRows(wording, input.plan, input.names);
  const maintained = MAINTAINED_COLUMNS.filter((column) => placeOf(column) >= 0);
  const content = added.map((item) => {
    const row = new Array<CellContent>(width).fill(null);
    const cells = cellsOf(item);
    for (const column of presentColumns(placeOf)) row[placeOf(column)] = cells[column];
    return row;
  });
  const blank = added.map(() => new Array<string>(width).fill(''));
  const anchor = tableAnchor(register, added.length);
  const idAt = (place: number) => maintained.find((column) => placeOf(column) === place) ?? null;
  const remembered = keepTypedOver({
    sheet,
    firstRow: area.row,
    columns: maintained.map((column) => ({
      id: column,
      sheetColumn: area.column + placeOf(column),
      wanted: content.map((row) => row[placeOf(column)] ?? null),
      found: blank.map(() => ''),
      formulas: null,
    })),
    rowKeys: new Map(added.map(({ key }, index) => [area.row + index, key])),
    leftBehind: null,
    replace: false,
  });
  return {
    cells: [
      {
        sheet,
        area,
        content,
        found: blank.map((cells, index) => register.spareInputs[index] ?? cells),
        anchor,
        rowKeys,
        columnIds: Array.from({ length: width }, (_, place) => idAt(place)),
        addsRows: true,
      },
    ],
    tables: [{ sheet, name: REGISTER_TABLE, area: anchor.area, isNew: false }],
    rowKeys,
    leftBehind: remembered.leftBehind,
  };
}
