import { type Area, cellAddress } from '../address';
import { rememberedRows } from '../left-behind';
import { type OwnTable, tableAnchor, tableRead } from '../own-table';
import {
  type BlockAnchor,
  type CellBlock,
  type CellContent,
  emptyPlan,
  type FormatArea,
  type LeftBehind,
  type Plan,
  type RowKeys,
} from '../plan';
import type { CollectedRow } from './collected-rows';
import { COLLECTED_SUBJECT, COLLECTED_TABLE, type CollectTrouble } from './collected-table';
import { cellOf, rememberedColumns, rowMark } from './new-collected-plan';
import { type StandingCollected, type StandingRow, takenOut } from './standing-rows';

/** What a gathering does to the rows of the table that stands; rows are called by their names. */
export interface CollectedChanges {
  readonly added: readonly string[];
  /** Rows of the same files whose numbers differ now. */
  readonly replaced: readonly string[];
  readonly unchanged: number;
  /** Rows of these files that they do not have any more, or that another file was chosen for. */
  readonly takenOut: readonly string[];
  /** Rows that somebody changed, typed or wrote a note beside: they stay, and nothing is gathered over them. */
  readonly kept: readonly string[];
  /** What the files say and the table has no column for. */
  readonly withoutColumn: readonly string[];
}

export interface CollectedUpdateInput {
  readonly table: OwnTable;
  readonly standing: StandingCollected;
  readonly leftBehind: LeftBehind | null;
  /** What is to stand, conflicts decided. */
  readonly rows: readonly CollectedRow[];
  /** The files that were read this time: their rows are replaced. */
  readonly files: ReadonlySet<string>;
  /** True for a standing row that gives way to another file. */
  readonly isGivenUp: (row: StandingRow) => boolean;
}

export type CollectedUpdate =
  | { readonly ok: true; readonly plan: Plan; readonly changes: CollectedChanges }
  | { readonly ok: false; readonly trouble: CollectTrouble };

/** What becomes of one standing row. */
type Fate =
  | { readonly kind: 'stays'; readonly isNamed: boolean }
  | { readonly kind: 'holds'; readonly row: CollectedRow }
  | { readonly kind: 'goes' };

/**
 * Brings a gathered table up to date. A row is written over only while it is as a gathering left it; rows of other
 * files stay with everything that was typed beside them. Rows that go are left blank rather than deleted, which would
 * move cells of somebody's, and are filled first.
 */
export function planCollectedUpdate(input: CollectedUpdateInput): CollectedUpdate {
  const { table, standing } = input;
  const fates = fatesOf(input);
  const blocked = blockedDistricts(input, fates);
  const placed = new Set(standing.rows.map(({ key }) => key));
  const held = new Set(fates.flatMap((fate) => (fate.kind === 'holds' ? [fate.row.key] : [])));
  const news = input.rows.filter(
    ({ key, district }) =>
      !held.has(key) && !placedAndKept(placed, key, fates, standing) && !blocked.has(district),
  );
  const vacant = fates.flatMap((fate, index) =>
    fate.kind === 'goes' || standing.rows[index]?.state === 'vacant' ? [index] : [],
  );
  const filled = new Map(vacant.slice(0, news.length).map((place, index) => [place, news[index]]));
  const added = news.slice(filled.size);
  if (added.length > table.freeRowsBelow) {
    const row = table.area.row + table.area.rowCount + table.freeRowsBelow;
    return {
      ok: false,
      trouble: { code: 'collected-blocked-below', cell: cellAddress(row, table.area.column) },
    };
  }
  const wanted = standing.rows.map((_, index): CollectedRow | 'blank' | null => {
    const fate = fates[index];
    const filling = filled.get(index);
    if (filling) return filling;
    if (fate?.kind === 'holds') return fate.row;
    return fate?.kind === 'goes' ? 'blank' : null;
  });
  const written = standingBlocks(input, wanted, added.length);
  const additions = additionsOf(input, added);
  const nameAt = (index: number) => standing.rows[index]?.name ?? '';
  const placedNames = (kind: Fate['kind']) =>
    fates.flatMap((fate, index) => (fate.kind === kind ? [index] : []));
  const replaced = placedNames('holds').filter((index) => written.rows.has(index));
  return {
    ok: true,
    changes: {
      added: news.map(({ name }) => name),
      replaced: replaced.map(nameAt),
      unchanged: placedNames('holds').length - replaced.length,
      takenOut: placedNames('goes').map(nameAt),
      kept: fates.flatMap((fate, index) => (fate.kind === 'stays' && fate.isNamed ? [nameAt(index)] : [])),
      withoutColumn: withoutColumn(input),
    },
    plan: {
      ...emptyPlan(COLLECTED_SUBJECT),
      sources: [keySource(input)],
      tablesRead: [tableRead(COLLECTED_TABLE, table)],
      cells: [...written.cells, ...additions.cells],
      tables: additions.tables,
      formats: additions.formats,
      grown: additions.grown,
      leftBehindBefore: input.leftBehind,
      leftBehind: memoryOf(input, wanted, added),
    },
  };
}

/** A row that was there before its own fate was decided, and still is. */
function placedAndKept(
  placed: ReadonlySet<string>,
  key: string,
  fates: readonly Fate[],
  { rows }: StandingCollected,
): boolean {
  return placed.has(key) && rows.some((row, index) => row.key === key && fates[index]?.kind === 'stays');
}

function fatesOf(input: CollectedUpdateInput): readonly Fate[] {
  const { standing, rows, files, isGivenUp } = input;
  const byKey = new Map(rows.map((row) => [row.key, row]));
  const districts = new Set(rows.map(({ district }) => district));
  return standing.rows.map((row): Fate => {
    if (row.state === 'vacant') return { kind: 'stays', isNamed: false };
    const wanted = byKey.get(row.key);
    if (wanted && (row.state === 'own' || (row.state === 'changed' && standsAs(wanted, row, input))))
      return { kind: 'holds', row: wanted };
    const isAsked = files.has(row.file) || isGivenUp(row);
    // Not chosen against these files, because it could not give way: they are left out for its sake.
    if (!isAsked) return { kind: 'stays', isNamed: !isRemovable(row) && districts.has(row.district) };
    return isRemovable(row) ? { kind: 'goes' } : { kind: 'stays', isNamed: true };
  });
}

/** Somebody corrected the row by hand to what the file says by now, wherever it says it. */
function standsAs(
  wanted: CollectedRow,
  { index }: StandingRow,
  { table, standing }: CollectedUpdateInput,
): boolean {
  return standing.columns.every(
    ({ column, place }) =>
      column.kind === 'source' || (table.inputs[index]?.[place] ?? '') === cellOf(wanted, column),
  );
}

/** As a gathering left it, with nothing beside it. */
export function isRemovable({ state, hasNotes }: StandingRow): boolean {
  return state === 'own' && !hasNotes;
}

/** Districts with a row that stays although another was to take its place: both would count them twice. */
function blockedDistricts(
  { standing, rows }: CollectedUpdateInput,
  fates: readonly Fate[],
): ReadonlySet<string> {
  const files = new Map(rows.map(({ district, file }) => [district, file]));
  return new Set(
    standing.rows.flatMap(({ state, district, file }, index) => {
      const stays = state !== 'vacant' && fates[index]?.kind === 'stays';
      // In a list a changed row of the same file keeps only itself.
      const isSameFile = state !== 'foreign' && files.get(district) === file;
      return stays && files.has(district) && !isSameFile ? [district] : [];
    }),
  );
}

/** The keys by which rows were joined: after a sort or an inserted row the plan's rows would be other rows. */
function keySource({ table, standing }: CollectedUpdateInput) {
  const place = keyPlace(standing);
  return {
    sheet: table.sheet,
    area: { ...table.area, column: table.area.column + place, columnCount: 1 },
    found: [[table.headers[place] ?? ''], ...table.rows.map((row) => [row[place] ?? ''])],
  };
}

function keyPlace({ columns }: StandingCollected): number {
  return columns.find(({ column }) => column.id === 'key')?.place ?? 0;
}

type Wanted = CollectedRow | 'blank' | null;

function standingBlocks(input: CollectedUpdateInput, wanted: readonly Wanted[], added: number) {
  const { table, standing } = input;
  const rows = new Set<number>();
  const key = keyPlace(standing);
  const keyAfter = (index: number) => {
    const want = wanted[index] ?? null;
    const stands = table.rows[index]?.[key] ?? '';
    if (want === null) return stands;
    return want === 'blank' ? takenOut(String(stands)) : want.key;
  };
  const rowKeys: RowKeys = {
    column: table.area.column + key,
    cells: standing.rows.map(({ index }) => keyAfter(index)),
    remembered: standing.rows.map(({ index, key: standingKey, state }) => {
      const want = wanted[index] ?? null;
      if (want !== null) return want === 'blank' ? null : want.key;
      return state === 'own' || state === 'changed' ? standingKey : null;
    }),
  };
  const cells = standing.columns.flatMap(({ column, place }): readonly CellBlock[] => {
    const content = wanted.map((want, index): CellContent => {
      if (want === null) return null;
      const cell = column.id === 'key' ? keyAfter(index) : want === 'blank' ? '' : cellOf(want, column);
      if (cell === (table.inputs[index]?.[place] ?? '')) return null;
      rows.add(index);
      return cell;
    });
    if (content.every((cell) => cell === null)) return [];
    return [
      {
        sheet: table.sheet,
        area: {
          row: table.area.row + 1,
          column: table.area.column + place,
          rowCount: content.length,
          columnCount: 1,
        },
        content: content.map((cell) => [cell]),
        found: table.inputs.map((row) => [row[place] ?? '']),
        anchor: anchorOf(table, added),
        rowKeys,
        columnIds: [column.id === 'key' ? null : column.id],
      },
    ];
  });
  return { cells, rows };
}

function anchorOf(table: OwnTable, added: number): BlockAnchor {
  const { area } = table;
  return tableAnchor(COLLECTED_TABLE, table, { ...area, rowCount: area.rowCount + added });
}

function additionsOf({ table, standing }: CollectedUpdateInput, added: readonly CollectedRow[]) {
  const none = { cells: [], tables: [], formats: [], grown: [] };
  if (added.length === 0) return none;
  const { sheet, area: whole, headers } = table;
  const area: Area = { ...whole, row: whole.row + whole.rowCount, rowCount: added.length };
  const columnAt = (place: number) =>
    standing.columns.find((placed) => placed.place === place)?.column ?? null;
  const columns = headers.map((_, place) => columnAt(place));
  const keys = added.map(({ key }) => key);
  const rowKeys: RowKeys = { column: area.column + keyPlace(standing), cells: keys, remembered: keys };
  const anchor = anchorOf(table, added.length);
  const own = standing.columns.map(({ place }): Area => {
    return { ...area, column: area.column + place, columnCount: 1 };
  });
  return {
    cells: [
      {
        sheet,
        area,
        content: added.map((row) => columns.map((column) => (column ? cellOf(row, column) : null))),
        found: added.map(() => headers.map(() => '')),
        anchor,
        rowKeys,
        columnIds: columns.map((column) => (column === null || column.id === 'key' ? null : column.id)),
        addsRows: true,
      },
    ],
    tables: [{ sheet, name: COLLECTED_TABLE, area: anchor.area, isNew: false }],
    formats: own.map((column): FormatArea => ({
      sheet,
      area: column,
      like: { row: whole.row + 1, column: column.column },
    })),
    grown: own.map((column) => ({ sheet, area: column, anchor, rowKeys })),
  };
}

/** What the rows say that are written now, and what is known of all others, as it was. */
function memoryOf(
  { standing, leftBehind }: CollectedUpdateInput,
  wanted: readonly Wanted[],
  added: readonly CollectedRow[],
): LeftBehind {
  const columns = standing.columns.map(({ column }) => column);
  const ids = rememberedColumns(columns).map(({ id }) => id);
  const memory = rememberedRows(leftBehind);
  const rows = new Map(memory.keys.map((key) => [key, memory.row(key, ids)]));
  const before: Record<string, string> = {};
  for (const { index, key, state } of standing.rows) {
    const want = wanted[index] ?? null;
    if (want === null) continue;
    // Should the run break off, a row that was the add-in's still is, with what it holds until then.
    if (state === 'own') before[key] = memory.row(key, ids);
    if (want === 'blank' || want.key !== key) rows.delete(key);
    if (want !== 'blank') rows.set(want.key, rowMark(want, columns));
  }
  for (const row of added) rows.set(row.key, rowMark(row, columns));
  return {
    columns: ids,
    rows: Object.fromEntries(rows),
    unfinished: { before, addedRows: added.map(({ key }) => key), newColumns: [] },
  };
}

/** Fields that some row has a value for and the table no column. */
function withoutColumn({ standing, rows }: CollectedUpdateInput): readonly string[] {
  const known = new Set(standing.columns.map(({ column }) => column.id));
  return [...new Set(rows.flatMap(({ cells }) => Object.keys(cells).filter((id) => !known.has(id))))];
}
