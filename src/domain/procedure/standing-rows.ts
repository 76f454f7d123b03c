import { plainFormula } from '../fingerprint';
import type { CellBlock, CellContent, RowKeys } from '../plan';
import type { RawValue } from '../survey/cells/raw-sheet';
import { keepTypedOver } from '../typed-over';
import { type FilledInput, type PlaceOf, tableAnchor } from './filled-register';
import { mendedStatuses } from './mended-statuses';
import { MAINTAINED_COLUMNS, type RegisterColumn } from './register-columns';
import { brokenAmong, formerPlanned, registerFormulas } from './register-formulas';
import { type RegisterCells, registerRows } from './register-rows';
import { reasonRetired } from './retired-rows';

/** Blocks for the rows that stand; `standingKeys` are their keys as they are to be. */
export function standingBlocks(
  input: FilledInput,
  standingKeys: readonly string[],
  added: number,
  placeOf: PlaceOf,
) {
  const { items, register, wording } = input;
  const cellsOf = registerRows(wording, input.plan, input.names);
  const byKey = new Map(items.map((item) => [item.key, cellsOf(item)]));
  const maintained = MAINTAINED_COLUMNS.filter((column) => placeOf(column) >= 0);
  const firstRow = register.area.row + 1;
  const rowKeys: RowKeys = {
    column: register.area.column + placeOf('key'),
    // As they are when the run is taken back.
    cells: register.rows.map((row, index) => {
      const cell = row[placeOf('key')] ?? '';
      return newKey(standingKeys, index, cell) ?? cell;
    }),
    remembered: standingKeys.map((key) => (key === '' ? null : key)),
  };
  const formulas = registerFormulas(wording, input.plan, input.names);
  const isBroken = brokenAmong(register.headers);
  const former = new Set(formerPlanned(input.plan, input.names).map(plainFormula));
  const isFormer = (cell: RawValue) => typeof cell === 'string' && former.has(plainFormula(cell));
  // What speaks of a column that was deleted, or is of an earlier version, is nobody's typing: as if the cell were blank.
  const isGone = (column: RegisterColumn, index: number): column is keyof typeof formulas => {
    const input = register.inputs[index]?.[placeOf(column)] ?? '';
    return (column in formulas && isBroken(input)) || (column === 'planned' && isFormer(input));
  };
  const kept = keepTypedOver({
    sheet: register.sheet,
    firstRow,
    columns: maintained.map((column) => ({
      id: column,
      sheetColumn: register.area.column + placeOf(column),
      wanted: standingKeys.map((key, index) =>
        isGone(column, index) ? formulas[column] : wantedCell(column, key, byKey, input),
      ),
      found: register.rows.map((row, index) => (isGone(column, index) ? '' : (row[placeOf(column)] ?? ''))),
      formulas: register.inputs.map((row, index) =>
        isGone(column, index) ? '' : (row[placeOf(column)] ?? ''),
      ),
    })),
    rowKeys: new Map(
      standingKeys.flatMap((key, index) => (key === '' ? [] : [[firstRow + index, key] as const])),
    ),
    leftBehind: input.leftBehind,
    replace: input.replaceTypedOver,
  });
  const blockOf = (
    column: RegisterColumn,
    content: readonly CellContent[],
    columnId: RegisterColumn | null,
  ): readonly CellBlock[] => {
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
        columnIds: [columnId],
      },
    ];
  };
  const keys = register.rows.map((row, index) => newKey(standingKeys, index, row[placeOf('key')] ?? ''));
  const statuses = mendedStatuses(input, standingKeys, placeOf);
  const cells = [
    ...maintained.flatMap((column, index) => blockOf(column, kept.content[index] ?? [], column)),
    ...blockOf('key', keys, null),
    ...blockOf('status', statuses.content, null),
    ...(statuses.boxes ? blockOf('ticked', statuses.boxes, null) : []),
  ];
  return { ...kept, cells, lostStatuses: statuses.lost };
}

/** The key that a row gets in the place of the one that stands there; null where that stays. */
function newKey(standingKeys: readonly string[], index: number, cell: RawValue): string | null {
  const key = standingKeys[index] ?? '';
  return key === String(cell) ? null : key;
}

/** A retired row keeps its words, so that what was done under it can still be read; only its mark changes. */
function wantedCell(
  column: RegisterColumn,
  key: string,
  byKey: ReadonlyMap<string, RegisterCells>,
  { wording, procedures }: FilledInput,
): CellContent {
  if (key === '') return null;
  const cells = byKey.get(key);
  if (cells) return cells[column];
  return column === 'standing' ? wording.standing[reasonRetired(key, procedures)] : null;
}
