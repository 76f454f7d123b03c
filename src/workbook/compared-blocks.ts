import type { Area } from '../domain/address';
import { recordedFormulas } from '../domain/decision/recorded-formulas';
import type { BlockAnchor } from '../domain/plan';
import { alikePlaces, marksUnder, rowPlaces, sameRows } from '../domain/row-places';
import type { RecordedBlock, RecordedRows, RunRecord } from '../domain/run-record';
import { hasAddresses, shiftFormula } from '../domain/shift-formula';
import {
  type BlockPlace,
  nothingTakenBack,
  type StandingCells,
  takeBack,
  type TakenBack,
} from '../domain/take-back';
import { keyColumnIn, type Spot } from './block-spots';
import type { CellsRequest } from './read-standing-cells';
import { keyMark } from './record-run';

/** A block of the run, where its cells stand now, and what taking it back comes to. */
export interface ComparedBlock extends TakenBack {
  readonly recorded: RecordedBlock;
  /** Its column is left to people who have filled it in: `kept` are the run's own cells there. */
  readonly isFilledIn: boolean;
  /** Null where nothing is found of it. */
  readonly place: { readonly sheet: string; readonly area: Area; readonly rows: BlockPlace['rows'] } | null;
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
    places:
      known.areAlike === true
        ? alikePlaces(recordedMarks, present)
        : rowPlaces(recordedMarks, present, spot.keyColumn === null),
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

/** All blocks of the run, compared with the cells of today: a formula of one may speak of a column of another, which has moved alone. */
export function comparedBlocks(
  blocks: readonly { readonly recorded: RecordedBlock; readonly spot: Spot | 'lost' | null }[],
  record: RunRecord,
  cellsOf: (request: CellsRequest) => StandingCells | undefined,
): readonly ComparedBlock[] {
  const located = blocks.map(({ recorded, spot }) =>
    spot === null || spot === 'lost' ? null : locatedBlock(recorded, spot, record, cellsOf),
  );
  const moves = movesOf(located);
  const compared = comparedTogether(located, moves);
  return blocks.map(({ recorded, spot }) => {
    const block = compared.get(recorded);
    if (block) return block;
    return spot === null
      ? { recorded, isFilledIn: false, place: null, content: [], restored: 0, kept: [], gone: [] }
      : { recorded, isFilledIn: false, place: null, ...nothingTakenBack(recorded) };
  });
}

/**
 * The blocks of the same rows, each compared in one arrangement. A sort that leaves the cells of the run out moves the
 * keys away from them: where more cells are as the run left them in their old order than beside their keys, they stand
 * in that order.
 */
function comparedTogether(
  located: readonly (LocatedBlock | null)[],
  moves: Moves,
): ReadonlyMap<RecordedBlock, ComparedBlock> {
  const groups = new Map<RecordedRows, LocatedBlock[]>();
  for (const block of located)
    if (block) groups.set(block.known, [...(groups.get(block.known) ?? []), block]);
  const compared = [...groups.values()].flatMap((group) => {
    const besideKeys = group.map((block) => comparedBlock(block, moves));
    if (keptIn(besideKeys) === 0 || !group.every(mayHaveStayed)) return besideKeys;
    const inOldOrder = group.map((block) => comparedBlock(inOrder(block), moves));
    return keptIn(inOldOrder) < keptIn(besideKeys) ? inOldOrder : besideKeys;
  });
  return new Map(compared.map((block) => [block.recorded, block]));
}

function keptIn(blocks: readonly ComparedBlock[]): number {
  return blocks.reduce((sum, { kept }) => sum + kept.length, 0);
}

/** In a table a sort moves whole rows, and of one with other rows nobody can tell the order. */
function mayHaveStayed({ spot, arrangement }: LocatedBlock): boolean {
  return spot.keyColumn === null && arrangement.isSame;
}

function inOrder(block: LocatedBlock): LocatedBlock {
  const places = block.arrangement.places.map((_, row) => row);
  return { ...block, arrangement: { ...block.arrangement, places } };
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
