import { type Area, parseReference } from '../domain/address';
import type { RawSheet, RawValue } from '../domain/survey/cells/raw-sheet';
import type { FontAt } from '../domain/survey/text/old-encodings';
import { nameText } from './name-text';
import { oldFonts } from './read-fonts';
import { withHiddenRows } from './read-hidden-rows';
import { isTooLarge, NOTHING_ALONG, readInParts } from './read-in-parts';
import { withTypedErrors } from './read-typed-errors';

/** A worksheet as it stands: its cells, and what a plan for it must know besides. */
export interface SheetSnapshot {
  readonly raw: RawSheet;
  /** Names of the sheet's own scope that point at cells of the sheet. */
  readonly names: Readonly<Record<string, Area>>;
  /** Names of the sheet's own scope that stand for a text. */
  readonly texts: Readonly<Record<string, string>>;
  /** The workbook's own id of the sheet, which stays when it is renamed. */
  readonly id: string;
  /** The first column right of everything on the sheet, formats included. */
  readonly firstFreeColumn: number;
  readonly isProtected: boolean;
  /** The fonts of its cells, read only where texts look as if typed for an old one. */
  readonly fonts: FontAt;
}

/** Reads whole sheets, all in one load; sheets too large for one answer are read in parts. Order as given. */
export async function readSheets(
  context: Excel.RequestContext,
  names: readonly string[],
): Promise<readonly SheetSnapshot[]> {
  const requests = names.map((name) => requestSheet(context, name));
  try {
    await context.sync();
  } catch (thrown) {
    if (!isTooLarge(thrown)) throw thrown;
    return readLargeSheets(context, names);
  }
  const withTables = requests.filter(({ tables }) => tables.items.length > 0);
  const tableRanges = withTables.map(({ name, tables }) => ({
    name,
    ranges: tables.items.map(rangeOfTable),
  }));
  if (tableRanges.length > 0) await context.sync();
  const snapshots = requests.map((request) =>
    snapshotOf(
      request,
      request.filled.isNullObject ? [] : copied(request.filled.values as RawValue[][]),
      request.filled.isNullObject ? [] : copied(request.filled.numberFormat as string[][]),
      tableRanges.find(({ name }) => name === request.name)?.ranges ?? [],
    ),
  );
  const hidden = await withHiddenRows(context, snapshots, requests.map(hasHiddenRows));
  return oldFonts(context, await withTypedErrors(context, hidden));
}

/** Reads one whole sheet. */
export async function readSheet(context: Excel.RequestContext, name: string): Promise<SheetSnapshot> {
  const [snapshot] = await readSheets(context, [name]);
  if (!snapshot) throw new Error(`The sheet ${name} was asked for and not read`);
  return snapshot;
}

/** Where each sheet's own names point, in the order given: what the add-in left there, without its cells. */
export async function readSheetNames(
  context: Excel.RequestContext,
  sheets: readonly string[],
): Promise<readonly Pick<SheetSnapshot, 'names'>[]> {
  const requests = sheets.map((sheet) => ({
    sheet,
    sheetNames: context.workbook.worksheets.getItem(sheet).names.load(NAMES),
  }));
  await context.sync();
  return requests.map(({ sheet, sheetNames }) => ({ names: ownAreas(sheet, sheetNames) }));
}

const NAMES = 'items/name,items/formula';
const PLACE = 'rowIndex,columnIndex,rowCount,columnCount';

function requestSheet(context: Excel.RequestContext, name: string, withCells = true) {
  const sheet = context.workbook.worksheets.getItem(name).load('id');
  const filled = sheet
    .getUsedRangeOrNullObject(true)
    .load(withCells ? `${PLACE},rowHidden,values,numberFormat` : `${PLACE},rowHidden`);
  // A blank sheet answers with its first cell, so that nothing here hangs on an object that may be null.
  const used = sheet.getUsedRange(false).load(PLACE);
  // Only areas whose top-left cell lies inside the range come back: the used range holds them all.
  const merged = used.getMergedAreasOrNullObject();
  merged.load('areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount');
  const tables = sheet.tables.load('items/name');
  const sheetNames = sheet.names.load(NAMES);
  const protection = sheet.protection.load('protected');
  // Once for all sheets of a load: Excel keeps one object of the application.
  const application = context.workbook.application.load('calculationMode');
  return { name, sheet, filled, used, merged, tables, sheetNames, protection, application };
}

type SheetRequest = ReturnType<typeof requestSheet>;

/** False is said of a range without any hidden row; where some are hidden Excel says null, whatever its types say. */
function hasHiddenRows({ filled }: SheetRequest): boolean {
  return !filled.isNullObject && (filled.rowHidden as boolean | null) !== false;
}

function snapshotOf(
  { name, sheet, filled, used, merged, sheetNames, protection, application }: SheetRequest,
  values: readonly (readonly RawValue[])[],
  numberFormats: readonly (readonly string[])[],
  tables: readonly NamedRange[],
): SheetSnapshot {
  return {
    raw: {
      name,
      origin: filled.isNullObject
        ? { row: 0, column: 0 }
        : { row: filled.rowIndex, column: filled.columnIndex },
      values,
      numberFormats,
      merges: merged.isNullObject ? [] : merged.areas.items.map(areaOf),
      tables: tables.map(({ name: table, range }) => ({ ...areaOf(range), name: table })),
      ...(application.calculationMode === 'Manual' && { isCalculatedByHand: true }),
    },
    names: ownAreas(name, sheetNames),
    texts: ownTexts(sheetNames),
    id: sheet.id,
    firstFreeColumn: used.columnIndex + used.columnCount,
    isProtected: protection.protected,
    fonts: () => null,
  };
}

interface NamedRange {
  readonly name: string;
  readonly range: Excel.Range;
}

function rangeOfTable(table: Excel.Table): NamedRange {
  return { name: table.name, range: table.getRange().load(PLACE) };
}

function areaOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area {
  return { row: rowIndex, column: columnIndex, rowCount, columnCount };
}

/** A name whose cells were deleted points at `#REF!`, and is no name of an area any more. */
export function ownAreas(sheet: string, names: Excel.NamedItemCollection): Readonly<Record<string, Area>> {
  return Object.fromEntries(
    names.items.flatMap(({ name, formula }) => {
      const reference = typeof formula === 'string' ? parseReference(formula) : null;
      return reference?.sheet === sheet ? [[name, reference.area]] : [];
    }),
  );
}

/** Names that stand for a text, as texts. */
export function ownTexts(names: Excel.NamedItemCollection): Readonly<Record<string, string>> {
  return Object.fromEntries(
    names.items.flatMap(({ name, formula }) => {
      const text = nameText(formula);
      return text === null ? [] : [[name, text]];
    }),
  );
}

/** Office.js hands out arrays of its own; the domain gets plain ones. */
function copied<T>(rows: T[][]): readonly (readonly T[])[] {
  return Array.from(rows, (row) => Array.from(row));
}

/** Bytes of a number and its format in an answer. */
const CELL_BYTES = 33;

async function readLargeSheets(
  context: Excel.RequestContext,
  names: readonly string[],
): Promise<readonly SheetSnapshot[]> {
  const snapshots: SheetSnapshot[] = [];
  for (const name of names) {
    const request = requestSheet(context, name, false);
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- all sheets in one answer proved too large
    await context.sync();
    const { values, numberFormats } = await readCellsInParts(context, request);
    const ranges = request.tables.items.map(rangeOfTable);
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- as above
    if (ranges.length > 0) await context.sync();
    const snapshot = snapshotOf(request, values, numberFormats, ranges);
    const hidden = await withHiddenRows(context, [snapshot], [hasHiddenRows(request)]);
    snapshots.push(...(await withTypedErrors(context, hidden)));
  }
  return snapshots;
}

async function readCellsInParts(context: Excel.RequestContext, { sheet, filled }: SheetRequest) {
  const values: (readonly RawValue[])[] = [];
  const numberFormats: (readonly string[])[] = [];
  if (filled.isNullObject) return { values, numberFormats };
  const { rowIndex, columnIndex, rowCount, columnCount } = filled;
  const cells = {
    rowCount,
    rowBytes: () => columnCount * CELL_BYTES,
    ask: (from: number, count: number) => {
      const part = sheet
        .getRangeByIndexes(rowIndex + from, columnIndex, count, columnCount)
        .load('values,numberFormat');
      return () => {
        for (const row of copied(part.values as RawValue[][])) values.push(row);
        for (const row of copied(part.numberFormat as string[][])) numberFormats.push(row);
      };
    },
  };
  await readInParts(context, [cells], NOTHING_ALONG);
  return { values, numberFormats };
}
