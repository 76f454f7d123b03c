import type { Area } from '../domain/address';
import { recordedFormulas } from '../domain/decision/recorded-formulas';
import type { BlockAnchor } from '../domain/plan';
import { marksUnder, rowPlaces, sameRows } from '../domain/row-places';
import type { RecordedBlock, RecordedRows, RunRecord } from '../domain/run-record';
import { hasAddresses, shiftFormula } from '../domain/shift-formula';
import {
  type BlockPlace,
  nothingTakenBack,
  type StandingCells,
  takeBack,
  type TakenBack,
} from '../domain/take-back';
import type { Anchors } from './find-anchors';
import { areaOf, HeldRanges, PLACE, type Place } from './held-ranges';
import { type FilledColumn, isAmong, isFilledIn, leftToPeople, offeredColumns } from './filled-columns';
import { HostFailure } from './host-failure';
import { askObjects } from './sheet-objects';
import { judgeSheet, type SheetStanding } from './judge-sheet';
import { type CellsRequest, readStandingCells } from './read-standing-cells';
import { keyColumnIn, type Spot, spotOf } from './block-spots';
import { keyMark } from './record-run';

/** A block of the run, where its cells stand now, and what taking it back comes to. */
export interface ComparedBlock extends TakenBack {
  readonly recorded: RecordedBlock;
  /** Its column is left to people who have filled it in: `kept` are the run's own cells there. */
  readonly isFilledIn: boolean;
  /** Null where nothing is found of it. */
  readonly place: { readonly sheet: string; readonly area: Area; readonly rows: BlockPlace['rows'] } | null;
}

export interface Comparison {
  /** All cells that are to be changed, held since this look at them. */
  readonly held: HeldRanges;
  /** The blocks on sheets that stood before the run. */
  readonly blocks: readonly ComparedBlock[];
  /** New columns that people have filled in since. */
  readonly filledIn: readonly FilledColumn[];
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
  const offered = offeredColumns(record, anchors);
  for (const { place } of offered) requests.set(keyOf(place), place);
  const added = extents.map(({ sheet, used }) => ({
    sheet,
    request: used.isNullObject ? null : { sheet: sheet.now, area: areaOf(used) },
  }));
  for (const { request } of added) if (request) requests.set(keyOf(request), request);
  const owns = blocks.flatMap(({ spot }) => (spot === null || spot === 'lost' ? [] : spot.own));
  let held = new HeldRanges();
  const read = await readStandingCells(context, [...requests.values()], {
    first: () => {
      held = new HeldRanges();
      for (const place of [...owns, ...looked])
        held.hold(context.workbook.worksheets.getItem(place.sheet), place);
      for (const { sheet } of [...record.names, ...record.marks]) {
        const now = anchors.sheetNow(sheet);
        if (now !== null) held.holdSheet(context.workbook.worksheets.getItem(now), now);
      }
    },
    last: () => {
      held.askPlaces();
      anchors.askAgain();
      return {
        protections: [...new Set(owns.map(({ sheet }) => sheet))].map((sheet) =>
          context.workbook.worksheets.getItem(sheet).protection.load('protected'),
        ),
        sheets: added.map((one) => ({
          ...one,
          last: usedRange(context, one.sheet.now),
          hasObjects: askObjects(
            context.workbook.worksheets.getItem(one.sheet.now),
            record.addedSheets.find(({ name }) => name === one.sheet.recorded)?.charts ?? 0,
          ),
        })),
      };
    },
  });
  if (held.hasMoved() || anchors.haveMoved()) return null;
  const { protections, sheets } = read.last;
  if (protections.some((protection) => protection.protected)) {
    throw new HostFailure('sheet-protected', 'AccessDenied', 'A sheet of the run is protected');
  }
  const cells = new Map([...requests.keys()].map((key, index) => [key, read.cells[index]]));
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
  const filledIn = offered.filter((column) => isFilledIn(column, cellsOf(column.place)));
  return {
    held,
    blocks: comparedBlocks(blocks, record, cellsOf).map((block) => {
      const { sheet, anchor } = block.recorded;
      return isAmong(filledIn, sheet, anchor?.name) ? { ...block, ...leftToPeople(block.recorded) } : block;
    }),
    filledIn,
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

/** A block among the cells of today. */
interface LocatedBlock {
  readonly recorded: RecordedBlock;
  readonly anchor: BlockAnchor;
  readonly known: RecordedRows;
  readonly spot: Spot;
  readonly cells: StandingCells;
  readonly arrangement: Arrangement;
}

function locatedBlock(
  recorded: RecordedBlock,
  spot: Spot,
  { rows }: RunRecord,
  cellsOf: (request: CellsRequest) => StandingCells | undefined,
): LocatedBlock | null {
  const { anchor } = recorded;
  const known = recorded.rows === null ? undefined : rows[recorded.rows];
  const cells = cellsOf(spot.own);
  const keys = cellsOf(spot.keys);
  if (!anchor || !known || !cells || !keys) return null;
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
  const arrangement = {
    // Of a table only the rows of the block are known: with one row more or less all may have moved.
    isSame:
      spot.keyColumn === null
        ? sameRows(recordedMarks, present)
        : cells.area.rowCount === anchor.area.rowCount &&
          spot.columns.every((place, index) => place === index),
    hasKeysInPlace: keys.area.column + keyColumn === known.column,
    places: rowPlaces(recordedMarks, present, spot.keyColumn === null),
  };
  return { recorded, anchor, known, spot, cells, arrangement };
}

/** What came or went among the cells of a run since. */
interface Moves {
  readonly rows: boolean;
  readonly columns: boolean;
}

function movesOf(blocks: readonly (LocatedBlock | null)[]): Moves {
  const located = blocks.flatMap((block) => block ?? []);
  return {
    rows: located.some(({ arrangement }) => !arrangement.isSame),
    columns: located.some(
      ({ anchor, spot, arrangement }) =>
        !arrangement.hasKeysInPlace || spot.own.area.column !== anchor.area.column,
    ),
  };
}

function comparedBlock(
  { recorded, anchor, known, spot, cells, arrangement }: LocatedBlock,
  moves: Moves,
): ComparedBlock {
  const { places } = arrangement;
  const place: BlockPlace = {
    cells,
    rows: places,
    columns: spot.columns,
    formulaNow: formulasOf(recorded, anchor, spot, arrangement, moves),
    speaksOfOwn: recordedFormulas(recorded, known, {
      places,
      firstRow: cells.area.row,
      haveMoved: moves.rows || moves.columns,
    }),
  };
  return {
    recorded,
    isFilledIn: false,
    place: { sheet: spot.sheet, area: cells.area, rows: places },
    ...takeBack(recorded, place),
  };
}

/** All blocks of the run: a formula of one may speak of a column of another, which has moved alone. */
function comparedBlocks(
  blocks: readonly { readonly recorded: RecordedBlock; readonly spot: Spot | 'lost' | null }[],
  record: RunRecord,
  cellsOf: (request: CellsRequest) => StandingCells | undefined,
): readonly ComparedBlock[] {
  const located = blocks.map(({ recorded, spot }) =>
    spot === null || spot === 'lost' ? null : locatedBlock(recorded, spot, record, cellsOf),
  );
  const moves = movesOf(located);
  return blocks.map(({ recorded, spot }, index) => {
    const block = located[index] ?? null;
    if (block) return comparedBlock(block, moves);
    return spot === null
      ? { recorded, isFilledIn: false, place: null, content: [], restored: 0, kept: [], gone: [] }
      : { recorded, isFilledIn: false, place: null, ...nothingTakenBack(recorded) };
  });
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
  moves: Moves,
): BlockPlace['formulaNow'] {
  const rows = own.area.row + firstRow - area.row;
  const columns = own.area.column - anchor.area.column;
  const areColumnsInPlace = columns === 0 && hasKeysInPlace && !moves.columns;
  return (formula, row) => {
    if (!hasAddresses(formula)) return formula;
    const place = places[row] ?? null;
    if (!isSame || place !== row + firstRow) {
      if (place === null || !areColumnsInPlace) return null;
      const itsRow = { ...WHOLE_ROW, row: area.row + row };
      return shiftFormula(formula, itsRow, own.area.row + place - itsRow.row, 0);
    }
    if (rows === 0 && areColumnsInPlace) return formula;
    return shiftFormula(formula, anchor.area, rows, columns);
  };
}

const WHOLE_ROW = { column: 0, rowCount: 1, columnCount: 16_384 };
