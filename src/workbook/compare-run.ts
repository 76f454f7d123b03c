import type { Area } from '../domain/address';
import { recordedTotal } from '../domain/decision/recorded-total';
import type { BlockAnchor } from '../domain/plan';
import { marksUnder, rowPlaces, sameRows } from '../domain/row-places';
import type { RecordedBlock, RecordedRows, RunRecord } from '../domain/run-record';
import { hasAddresses, shiftFormula } from '../domain/shift-formula';
import {
  type BlockPlace,
  compareSheet,
  nothingTakenBack,
  type StandingCells,
  takeBack,
  type TakenBack,
} from '../domain/take-back';
import type { AddedSheet, Anchors } from './find-anchors';
import { areaOf, HeldRanges, PLACE, type Place } from './held-ranges';
import { HostFailure } from './host-failure';
import { askObjects } from './sheet-objects';
import { type CellsRequest, readStandingCells } from './read-standing-cells';
import { keyMark } from './record-run';

/** A block of the run, where its cells stand now, and what taking it back comes to. */
export interface ComparedBlock extends TakenBack {
  readonly recorded: RecordedBlock;
  /** Null where nothing is found of it. */
  readonly place: { readonly sheet: string; readonly area: Area; readonly rows: BlockPlace['rows'] } | null;
}

export interface Comparison {
  /** All cells that are to be changed, held since this look at them. */
  readonly held: HeldRanges;
  /** The blocks on sheets that stood before the run. */
  readonly blocks: readonly ComparedBlock[];
  /** Sheets of the run that hold nothing but what it wrote. */
  readonly unchanged: readonly string[];
  /** Sheets of the run that hold something else. */
  readonly changed: readonly string[];
}

/**
 * Reads everything that the run wrote and compares it with the record: the last look before what follows from it is
 * queued. Where a sheet is locked meanwhile, nothing is taken back. `looked` are other cells that are to be changed:
 * they are held as well. Null where rows or columns came or went since the anchors were found.
 */
export async function compareRun(
  context: Excel.RequestContext,
  record: RunRecord,
  anchors: Anchors,
  looked: readonly Place[],
): Promise<Comparison | null> {
  const extents = anchors.added.map((sheet) => ({
    sheet,
    used: usedRange(context, sheet.now),
  }));
  // The extents alone: the cells are read below, with everything else.
  if (extents.length > 0) await context.sync();

  const blocks = record.blocks
    .filter(({ anchor }) => anchor !== null)
    .map((recorded) => ({ recorded, spot: spotOf(recorded, record, anchors) }));
  const requests = new Map<string, CellsRequest>();
  for (const { spot } of blocks) {
    if (spot === null || spot === 'lost') continue;
    for (const request of [spot.own, spot.keys]) requests.set(keyOf(request), request);
  }
  const held = new HeldRanges();
  const owns = blocks.flatMap(({ spot }) => (spot === null || spot === 'lost' ? [] : spot.own));
  for (const place of [...owns, ...looked])
    held.hold(context.workbook.worksheets.getItem(place.sheet), place);
  for (const { sheet } of [...record.names, ...record.marks]) {
    const now = anchors.sheetNow(sheet);
    if (now !== null) held.holdSheet(context.workbook.worksheets.getItem(now), now);
  }
  const sheets = extents.map(({ sheet, used }) => ({
    sheet,
    request: used.isNullObject ? null : { sheet: sheet.now, area: areaOf(used) },
    last: usedRange(context, sheet.now),
    hasObjects: askObjects(context.workbook.worksheets.getItem(sheet.now)),
  }));
  for (const { request } of sheets) if (request) requests.set(keyOf(request), request);
  const protections = [...new Set(owns.map(({ sheet }) => sheet))].map(
    (sheet) => context.workbook.worksheets.getItem(sheet).protection,
  );
  const read = await readStandingCells(context, [...requests.values()], () => {
    for (const protection of protections) protection.load('protected');
    for (const { last } of sheets) last.load(PLACE);
    held.askPlaces();
    anchors.askAgain();
  });
  if (held.hasMoved() || anchors.haveMoved()) return null;
  if (protections.some((protection) => protection.protected)) {
    throw new HostFailure('sheet-protected', 'AccessDenied', 'A sheet of the run is protected');
  }
  const cells = new Map([...requests.keys()].map((key, index) => [key, read[index]]));
  const cellsOf = (request: CellsRequest) => cells.get(keyOf(request));

  const judged = sheets.map(({ sheet, request, last, hasObjects }) => {
    const isSameExtent = last.isNullObject
      ? request === null
      : request !== null && JSON.stringify(areaOf(last)) === JSON.stringify(request.area);
    const standing = judgeSheet(record, sheet, request ? (cellsOf(request) ?? null) : null);
    // Something came beyond what was read, or stands on its cells: it is somebody's.
    const isSomebodys = !isSameExtent || hasObjects();
    return { sheet: sheet.now, standing: standing === 'as-left' && isSomebodys ? 'changed' : standing };
  });
  const sheetsThat = (wanted: SheetStanding) =>
    judged.filter(({ standing }) => standing === wanted).map(({ sheet }) => sheet);
  return {
    held,
    blocks: blocks.map(({ recorded, spot }) => comparedBlock(recorded, spot, record, cellsOf)),
    unchanged: sheetsThat('as-left'),
    changed: sheetsThat('changed'),
  };
}

function usedRange(context: Excel.RequestContext, sheet: string): Excel.Range {
  return context.workbook.worksheets.getItem(sheet).getUsedRangeOrNullObject(false).load(PLACE);
}

function keyOf({ sheet, area }: CellsRequest): string {
  return JSON.stringify([sheet, area.row, area.column, area.rowCount, area.columnCount]);
}

type SheetStanding = 'as-left' | 'changed' | 'not-the-runs';

/**
 * What a sheet is that may be one of the run's. It is, where something of what the run wrote stands there; and as
 * the run left it, where nothing else does. Without its id it must hold all of that and the run's table besides. A
 * sheet with its id and name that is as blank as a new one is what a run left that broke off.
 */
function judgeSheet(
  { blocks }: RunRecord,
  { now, recorded, knownBy }: AddedSheet,
  cells: StandingCells | null,
): SheetStanding {
  if (!cells) return knownBy === 'id' && now === recorded ? 'as-left' : 'not-the-runs';
  const own = blocks.filter(({ sheet }) => sheet === recorded);
  const { isAsLeft, standing, filled } = compareSheet(own, cells);
  if (standing === 0) return 'not-the-runs';
  const isProven = knownBy === 'id' || (knownBy === 'table' && standing === filled);
  return isAsLeft && isProven ? 'as-left' : 'changed';
}

/** Where a block is to be looked for, and what has to be read for it. */
interface Spot {
  readonly sheet: string;
  /** The rows of what it is anchored to: the whole table, or the named column. */
  readonly own: CellsRequest;
  /** The cells among which the keys of its rows are found. */
  readonly keys: CellsRequest;
  /** The column of the keys within them; null where it has to be looked for. */
  readonly keyColumn: number | null;
  /** Where the block's columns stand within its own cells. */
  readonly columns: readonly (number | null)[];
  /** What the rows of the block count from in its own cells, had nothing moved. */
  readonly firstRow: number;
}

/** Null where the cells went with their sheet or column: there is nothing left to take back. */
function spotOf(recorded: RecordedBlock, { rows }: RunRecord, anchors: Anchors): Spot | 'lost' | null {
  const { sheet, anchor } = recorded;
  const known = recorded.rows === null ? undefined : rows[recorded.rows];
  if (!anchor || !known) return 'lost';
  return anchor.kind === 'table'
    ? spotInTable(recorded, anchor, known, anchors)
    : spotInColumn(recorded, sheet, anchor, anchors);
}

function spotInTable(
  { area, addsRows }: RecordedBlock,
  anchor: BlockAnchor,
  known: RecordedRows,
  anchors: Anchors,
): Spot | 'lost' {
  const table = anchors.table(anchor.name);
  if (!table) return 'lost';
  const placeOf = (column: number) => {
    const place = table.headers.indexOf(anchor.headers?.[column - anchor.area.column] ?? '');
    return place < 0 ? null : place;
  };
  const keyColumn = placeOf(known.column);
  if (keyColumn === null) return 'lost';
  // Rows under a table that a run broke off before taking them in are rows of its own all the same.
  const rowCount = addsRows ? Math.max(table.area.rowCount, anchor.area.rowCount) : table.area.rowCount;
  const own = { sheet: table.sheet, area: { ...table.area, rowCount } };
  return {
    sheet: table.sheet,
    own,
    keys: own,
    keyColumn,
    columns: Array.from({ length: area.columnCount }, (_, index) => placeOf(area.column + index)),
    firstRow: area.row - anchor.area.row,
  };
}

function spotInColumn(
  { area }: RecordedBlock,
  sheet: string,
  anchor: BlockAnchor,
  anchors: Anchors,
): Spot | 'lost' | null {
  const sheetNow = anchors.sheetNow(sheet);
  if (sheetNow === null) return null;
  const now = anchors.nameArea(sheet, anchor.name);
  if (!now) return anchors.hasName(sheet, anchor.name) ? null : 'lost';
  const used = anchors.usedColumns(sheetNow);
  const rowCount = now.rowCount + area.rowCount - anchor.area.rowCount;
  if (now.columnCount !== area.columnCount || rowCount < 1 || !used) return 'lost';
  const rows = { row: now.row + area.row - anchor.area.row, rowCount };
  return {
    sheet: sheetNow,
    own: { sheet: sheetNow, area: { ...now, ...rows } },
    keys: { sheet: sheetNow, area: { ...rows, column: used.first, columnCount: used.count } },
    keyColumn: null,
    columns: Array.from({ length: area.columnCount }, (_, index) => index),
    firstRow: 0,
  };
}

function comparedBlock(
  recorded: RecordedBlock,
  spot: Spot | 'lost' | null,
  { rows }: RunRecord,
  cellsOf: (request: CellsRequest) => StandingCells | undefined,
): ComparedBlock {
  const { anchor } = recorded;
  const known = recorded.rows === null ? undefined : rows[recorded.rows];
  if (spot === null) return { recorded, place: null, content: [], restored: 0, kept: [], gone: [] };
  const lost = { recorded, place: null, ...nothingTakenBack(recorded) };
  if (spot === 'lost' || !anchor || !known) return lost;
  const cells = cellsOf(spot.own);
  const keys = cellsOf(spot.keys);
  if (!cells || !keys) return lost;
  const keyColumn = spot.keyColumn ?? keyColumnIn(keys, known);
  const marksIn = (column: number) => keys.values.map((row) => keyMark(row[column] ?? ''));
  const above = (known.above ?? []).map((names) => ({
    then: names.marks,
    now: marksIn(keyColumnIn(keys, names)),
  }));
  const recordedMarks = marksUnder(
    known.marks,
    above.map(({ then }) => then),
  );
  const present = marksUnder(
    marksIn(keyColumn),
    above.map(({ now }) => now),
  );
  const places = rowPlaces(recordedMarks, present, spot.keyColumn === null);
  const formulaNow = formulasOf(recorded, anchor, spot, {
    // Of a table only the rows of the block are known: with one row more or less all may have moved.
    isSame:
      spot.keyColumn === null
        ? sameRows(recordedMarks, present)
        : cells.area.rowCount === anchor.area.rowCount &&
          spot.columns.every((place, index) => place === index),
    hasKeysInPlace: keys.area.column + keyColumn === known.column,
    places,
  });
  const place: BlockPlace = {
    cells,
    rows: places,
    columns: spot.columns,
    formulaNow,
    speaksOfOwn: recordedTotal(known, places, cells.area.row),
  };
  return {
    recorded,
    place: { sheet: spot.sheet, area: cells.area, rows: places },
    ...takeBack(recorded, place),
  };
}

/** The column that holds the most of the keys, the nearest to where they stood if there are several. */
function keyColumnIn(
  { area, values }: StandingCells,
  { marks, column }: Pick<RecordedRows, 'marks' | 'column'>,
): number {
  const wanted = new Set(marks.filter((mark) => mark !== ''));
  const counts = Array.from(
    { length: area.columnCount },
    (_, index) => values.filter((row) => wanted.has(keyMark(row[index] ?? ''))).length,
  );
  const most = Math.max(...counts);
  const best = counts.flatMap((count, index) => (count === most ? [index] : []));
  const distance = (index: number) => Math.abs(area.column + index - column);
  return best.reduce(
    (nearest, index) => (distance(index) < distance(nearest) ? index : nearest),
    best[0] ?? 0,
  );
}

interface Arrangement {
  readonly isSame: boolean;
  readonly hasKeysInPlace: boolean;
  readonly places: readonly (number | null)[];
}

/**
 * How a former formula of the block reads today. Excel was not there to let it follow rows and columns that came and
 * went: it comes back as it was where all is in its place, or moved as one with all the cells that it speaks of.
 */
function formulasOf(
  { area }: RecordedBlock,
  anchor: BlockAnchor,
  { own, firstRow }: Spot,
  { isSame, hasKeysInPlace, places }: Arrangement,
): BlockPlace['formulaNow'] {
  const rows = own.area.row + firstRow - area.row;
  const columns = own.area.column - anchor.area.column;
  return (formula, row) => {
    if (!hasAddresses(formula)) return formula;
    if (!isSame || places[row] !== row + firstRow) return null;
    if (rows === 0 && columns === 0 && hasKeysInPlace) return formula;
    return shiftFormula(formula, anchor.area, rows, columns);
  };
}
