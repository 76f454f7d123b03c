import { type Area, cellAddress, parseReference } from '../domain/address';
import { fingerprint, FINGERPRINT_LENGTH } from '../domain/fingerprint';
import type { BlockAnchor, CellContent } from '../domain/plan';
import { FORMULA_LEFT, type RecordedBlock, type RunRecord, UNWRITTEN } from '../domain/run-record';
import type { RawValue } from '../domain/survey/raw-sheet';
import { toHostFailure } from './host-failure';
import { loadLastRun, saveLastRun, saveLeftBehind } from './stored-state';
import { rangeOf, writeCells } from './write-cells';

/** What taking the last run back did. */
export interface UndoReport {
  readonly restored: number;
  /** Cells that are no longer as the run left them, and were left alone. */
  readonly kept: readonly string[];
  readonly removedSheets: readonly string[];
  /** Sheets of the run that hold something of somebody's, and stay. */
  readonly keptSheets: readonly string[];
}

export type UndoOutcome =
  | { readonly ok: true; readonly report: UndoReport }
  | { readonly ok: false; readonly trouble: { readonly code: 'nothing-to-undo' } };

/**
 * Takes the last run back: each cell that is still as the run left it gets what it held before, wherever it has
 * moved with its column or table; every other cell is left alone and listed. A sheet of the run goes only if
 * nothing on it has changed.
 */
export async function undoLastRun(context: Excel.RequestContext): Promise<UndoOutcome> {
  const setting = loadLastRun(context);
  await context.sync();
  const record = setting.read();
  if (!record) return { ok: false, trouble: { code: 'nothing-to-undo' } };

  const places = await findPlaces(context, record);
  const blocks = await readBlocks(context, record, places);
  const added = new Set(record.addedSheets.filter((sheet) => places.sheets.has(sheet)));
  const changedSheets = new Set(
    [...added].filter((sheet) =>
      blocks.some((block) => block.recorded.sheet === sheet && block.kept.length > 0),
    ),
  );
  const removedSheets = [...added].filter((sheet) => !changedSheets.has(sheet));
  const restorable = blocks.filter(({ recorded }) => !added.has(recorded.sheet));
  const written: string[] = [];
  try {
    context.application.suspendScreenUpdatingUntilNextSync();
    await writeCells(
      context,
      restorable.flatMap(({ recorded, area, content }) =>
        area ? [{ sheet: recorded.sheet, area, content, found: null, anchor: null }] : [],
      ),
      ({ sheet, area }) => written.push(`${sheet}!${cellAddress(area.row, area.column)}`),
    );
    for (const sheet of removedSheets) context.workbook.worksheets.getItem(sheet).delete();
    const untouched = restorable.every(({ kept }) => kept.length === 0);
    if (untouched) takeBackLooks(context, record, places);
    saveLastRun(context, null);
    if (untouched && changedSheets.size === 0)
      saveLeftBehind(context, record.subject, record.leftBehindBefore);
    await context.sync();
  } catch (thrown) {
    throw toHostFailure(thrown, written);
  }
  return {
    ok: true,
    report: {
      restored: restorable.reduce((sum, { restored }) => sum + restored, 0),
      kept: restorable.flatMap(({ kept }) => kept),
      removedSheets,
      keptSheets: [...changedSheets],
    },
  };
}

interface Places {
  readonly sheets: ReadonlySet<string>;
  /** Where a name or table stands now; absent where it is gone. */
  readonly anchors: ReadonlyMap<string, Area>;
}

async function findPlaces(context: Excel.RequestContext, record: RunRecord): Promise<Places> {
  const worksheets = context.workbook.worksheets.load('items/name');
  await context.sync();
  const sheets = new Set(worksheets.items.map(({ name }) => name));
  const used = [...new Set([...record.blocks, ...record.names].map(({ sheet }) => sheet))];
  const scopes = used
    .filter((sheet) => sheets.has(sheet))
    .map((sheet) => ({
      sheet,
      names: context.workbook.worksheets.getItem(sheet).names.load('items/name,items/formula'),
    }));
  const tableNames = [
    ...new Set(record.blocks.flatMap(({ anchor }) => (anchor?.kind === 'table' ? [anchor.name] : []))),
  ];
  const tables = tableNames.map((name) => ({
    name,
    table: context.workbook.tables.getItemOrNullObject(name).load('name'),
  }));
  await context.sync();
  const standing = tables
    .filter(({ table }) => !table.isNullObject)
    .map(({ name, table }) => ({
      name,
      range: table.getRange().load('rowIndex,columnIndex,rowCount,columnCount'),
    }));
  if (standing.length > 0) await context.sync();
  return {
    sheets,
    anchors: new Map([
      ...scopes.flatMap(({ sheet, names }) =>
        names.items.flatMap(({ name, formula }) => {
          const reference = parseReference(String(formula));
          return reference?.sheet === sheet ? [[nameKey(sheet, name), reference.area] as const] : [];
        }),
      ),
      ...standing.map(
        ({ name, range }) =>
          [
            tableKey(name),
            {
              row: range.rowIndex,
              column: range.columnIndex,
              rowCount: range.rowCount,
              columnCount: range.columnCount,
            },
          ] as const,
      ),
    ]),
  };
}

const nameKey = (sheet: string, name: string) => `name ${sheet}!${name}`;
const tableKey = (name: string) => `table ${name}`;

/** Where the block stands now; null where its anchor is gone, or has gained or lost rows or columns since. */
function placeOf(
  { sheet, area, anchor }: Pick<RecordedBlock, 'sheet' | 'area' | 'anchor'>,
  { sheets, anchors }: Places,
): Area | null {
  if (!sheets.has(sheet)) return null;
  if (!anchor) return area;
  const now = anchors.get(anchorKey(sheet, anchor));
  if (now?.rowCount !== anchor.area.rowCount || now.columnCount !== anchor.area.columnCount) return null;
  return {
    ...area,
    row: area.row + now.row - anchor.area.row,
    column: area.column + now.column - anchor.area.column,
  };
}

function anchorKey(sheet: string, { kind, name }: BlockAnchor): string {
  return kind === 'name' ? nameKey(sheet, name) : tableKey(name);
}

async function readBlocks(context: Excel.RequestContext, record: RunRecord, places: Places) {
  const placed = record.blocks.map((recorded) => {
    const area = placeOf(recorded, places);
    return { recorded, area, range: area && rangeOf(context, recorded.sheet, area).load('values,formulas') };
  });
  await context.sync();
  return placed.map(({ recorded, area, range }) => {
    if (!area || !range) {
      return {
        recorded,
        area: null,
        content: [],
        restored: 0,
        kept: writtenAddresses(recorded, recorded.area),
      };
    }
    return { recorded, area, ...compare(recorded, area, range) };
  });
}

function compare(recorded: RecordedBlock, area: Area, range: Excel.Range) {
  const values = range.values as RawValue[][];
  const formulas = range.formulas as RawValue[][];
  const before = new Map(recorded.before.map(({ row, column, content }) => [`${row},${column}`, content]));
  const kept: string[] = [];
  let restored = 0;
  const content = marksOf(recorded).map((marks, row) =>
    marks.map((mark, column): CellContent => {
      if (mark === UNWRITTEN) return null;
      const value = values[row]?.[column] ?? '';
      const formula = formulas[row]?.[column] ?? '';
      const asLeft =
        mark === FORMULA_LEFT
          ? typeof formula === 'string' && formula.startsWith('=')
          : fingerprint(value) === mark;
      if (!asLeft) {
        kept.push(`${recorded.sheet}!${cellAddress(area.row + row, area.column + column)}`);
        return null;
      }
      restored += 1;
      const former = before.get(`${row},${column}`) ?? '';
      if (typeof former === 'object') return { formula: former.formula, value: '' };
      return typeof former === 'boolean' ? { formula: former ? '=TRUE' : '=FALSE', value: former } : former;
    }),
  );
  return { content, kept, restored };
}

function marksOf({ after, area }: RecordedBlock): readonly (readonly string[])[] {
  return after.map((row) =>
    Array.from({ length: area.columnCount }, (_, column) =>
      row.slice(column * FINGERPRINT_LENGTH, (column + 1) * FINGERPRINT_LENGTH),
    ),
  );
}

function writtenAddresses(recorded: RecordedBlock, area: Area): readonly string[] {
  return marksOf(recorded).flatMap((marks, row) =>
    marks.flatMap((mark, column) =>
      mark === UNWRITTEN ? [] : [`${recorded.sheet}!${cellAddress(area.row + row, area.column + column)}`],
    ),
  );
}

/** Looks, rules, names and widths that came with the run go with it, as soon as none of its cells had to stay. */
function takeBackLooks(context: Excel.RequestContext, record: RunRecord, places: Places): void {
  const { anchors } = places;
  for (const grown of record.grown) {
    const area = placeOf(grown, places);
    if (area) clearLooks(rangeOf(context, grown.sheet, area));
  }
  for (const { sheet, name, before, widthBefore } of record.names) {
    const area = anchors.get(nameKey(sheet, name));
    if (!area) continue;
    const names = context.workbook.worksheets.getItem(sheet).names;
    const range = rangeOf(context, sheet, area);
    names.getItem(name).delete();
    if (before) {
      names.add(name, rangeOf(context, sheet, before)).visible = false;
      continue;
    }
    clearLooks(range);
    if (widthBefore !== null) range.getEntireColumn().format.columnWidth = widthBefore;
  }
  for (const { name, before } of record.tables) {
    const now = anchors.get(tableKey(name));
    if (!now) continue;
    const table = context.workbook.tables.getItem(name);
    table.resize(
      table
        .getRange()
        .getCell(0, 0)
        .getResizedRange(before.rowCount - 1, before.columnCount - 1),
    );
  }
}

function clearLooks(range: Excel.Range): void {
  range.clear(Excel.ClearApplyTo.formats);
  range.conditionalFormats.clearAll();
  range.dataValidation.clear();
}
