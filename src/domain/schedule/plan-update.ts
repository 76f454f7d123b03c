import { type Area, cellAddress } from '../address';
import { type OwnTable, tableAnchor } from '../own-table';
import { type CellBlock, type CellContent, emptyPlan, type Plan, type RowKeys } from '../plan';
import { type DistrictFinding, districtFindings } from './district-findings';
import { asCompared, type DistrictNames } from './district-names';
import { followedRows } from './followed-rows';
import { PLAN_COLUMNS, PLAN_TABLES, type PlanHeaders } from './plan-tables';
import type { PlanWording } from './plan-wording';
import { followedRow, type FollowedDistrict } from './schedule-sheet-plan';
import { placeIn, textIn } from './standing-plan';

/** The next run cannot add a row: something stands below the table. */
export interface BlockedBelow {
  readonly code: 'plan-blocked-below';
  readonly sheet: string;
  readonly cell: string;
}

/** The codes of pieces of work that staff have added. */
export function itemCodeBlocks(
  table: OwnTable,
  headers: PlanHeaders,
  newCodes: readonly (string | null)[],
): readonly CellBlock[] {
  if (newCodes.every((code) => code === null)) return [];
  const placeOf = placeIn('items', table, headers);
  const place = placeOf('code');
  return [
    {
      sheet: table.sheet,
      area: {
        row: table.area.row + 1,
        column: table.area.column + place,
        rowCount: newCodes.length,
        columnCount: 1,
      },
      content: newCodes.map((code) => [code]),
      found: table.inputs.map((row) => [row[place] ?? '']),
      anchor: tableAnchor(PLAN_TABLES.items, table, table.area),
      rowKeys: rowKeysBy(table, placeOf('item')),
      columnIds: [null],
    },
  ];
}

/**
 * Adds to the plan the districts that it does not follow yet. One that goes on under another name keeps its row; one
 * that the survey has no more keeps it too, with all that was typed. A row that is a district's by its name alone gets its
 * key.
 */
export function planFollowedDistricts(
  table: OwnTable,
  districts: readonly FollowedDistrict[],
  wording: PlanWording,
):
  | {
      readonly ok: true;
      readonly plan: Plan;
      readonly names: DistrictNames;
      readonly findings: readonly DistrictFinding[];
    }
  | { readonly ok: false; readonly trouble: BlockedBelow } {
  const { sheet, area } = table;
  const placeOf = placeIn('districts', table, wording.headers);
  const rows = followedRows(
    table.rows.map((row) => ({
      name: String(row[placeOf('district')] ?? ''),
      key: textIn(row, placeOf('key')),
    })),
    districts,
  );
  const newKeys = rows.map(({ newKey }) => newKey);
  const newNames = rows.map(({ newName }) => newName);
  const followed = new Set(rows.map(({ district }) => district));
  const added = districts.filter((district) => !followed.has(district));
  // Excel fills columns of formulas by itself, in blank rows as well.
  const places = NAMED_BY_PEOPLE.map(placeOf).filter((place) => place >= 0);
  const filled = table.inputs.findLastIndex((row) => places.some((place) => row[place] !== '')) + 1;
  const free = table.freeRowsBelow + table.rows.length - filled;
  if (added.length > free) {
    const cell = cellAddress(area.row + 1 + filled + free, area.column);
    return { ok: false, trouble: { code: 'plan-blocked-below', sheet, cell } };
  }
  const grown = { ...area, rowCount: Math.max(area.rowCount, 1 + filled + added.length) };
  const anchor = tableAnchor(PLAN_TABLES.districts, table, grown);
  const keyPlace = placeOf('key');
  const rowKeys = {
    ...rowKeysBy(table, keyPlace),
    // As they are when the run is taken back.
    cells: table.rows.map((row, index) => newKeys[index] ?? row[keyPlace] ?? ''),
  };
  const renamed = (['district', 'key'] as const).flatMap((column): readonly CellBlock[] => {
    const place = placeOf(column);
    const content: readonly CellContent[] = column === 'key' ? newKeys : newNames;
    if (place < 0 || content.every((cell) => cell === null)) return [];
    return [
      {
        sheet,
        area: { row: area.row + 1, column: area.column + place, rowCount: content.length, columnCount: 1 },
        content: content.map((cell) => [cell]),
        found: table.inputs.map((row) => [row[place] ?? '']),
        anchor,
        rowKeys,
        columnIds: [null],
      },
    ];
  });
  const addedRows: Area = { ...area, row: area.row + 1 + filled, rowCount: added.length };
  const additions: readonly CellBlock[] =
    added.length === 0
      ? []
      : [
          {
            sheet,
            area: addedRows,
            content: added.map((district) => newRow(district, table, placeOf, wording)),
            found: added.map((_, index) => table.inputs[filled + index] ?? table.headers.map(() => '')),
            anchor,
            rowKeys: {
              column: area.column + placeOf('key'),
              cells: added.map(({ key }) => key),
              remembered: added.map(() => null),
            },
            columnIds: table.headers.map(() => null),
            addsRows: true,
          },
        ];
  const named = table.rows.map((row) => row[placeOf('district')] ?? '');
  const namesAfter = [
    ...named.slice(0, filled).map((name, index) => String(newNames[index] ?? name)),
    ...added.map(({ name }) => name),
  ];
  return {
    ok: true,
    findings: districtFindings(rows.slice(0, filled), namesAfter, sheet, (row) =>
      cellAddress(area.row + 1 + row, area.column + placeOf('district')),
    ),
    names: {
      names: new Set(namesAfter.filter((name) => name !== '').map(asCompared)),
      renamed: new Map(
        newNames.flatMap((name, index) =>
          name === null ? [] : [[asCompared(named[index] ?? ''), name] as const],
        ),
      ),
    },
    plan: {
      ...emptyPlan('register'),
      cells: [...renamed, ...additions],
      tables: added.length === 0 ? [] : [{ sheet, name: PLAN_TABLES.districts, area: grown, isNew: false }],
      formats:
        added.length === 0
          ? []
          : table.headers.map((_, place) => ({
              sheet,
              area: { ...addedRows, column: area.column + place, columnCount: 1 },
              like: { row: area.row + 1, column: area.column + place },
            })),
    },
  };
}

const NAMED_BY_PEOPLE = ['district', 'wave', 'leader', 'specialist', 'typedStart', 'key'] as const;

function newRow(
  district: FollowedDistrict,
  { headers }: OwnTable,
  placeOf: ReturnType<typeof placeIn<'districts'>>,
  wording: PlanWording,
): readonly CellContent[] {
  const row = headers.map((): CellContent => null);
  const cells = followedRow(district, wording);
  for (const column of PLAN_COLUMNS.districts) {
    if (placeOf(column) >= 0) row[placeOf(column)] = cells[column];
  }
  return row;
}

/** Rows are known again by what stands in one column. */
function rowKeysBy({ area, rows }: OwnTable, place: number): RowKeys {
  return {
    column: area.column + place,
    cells: rows.map((row) => row[place] ?? ''),
    remembered: rows.map(() => null),
  };
}
