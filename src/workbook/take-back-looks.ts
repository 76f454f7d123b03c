import { type Area, holdsArea } from '../domain/address';
import { formulaFingerprint } from '../domain/fingerprint';
import type { RunRecord } from '../domain/run-record';
import { takeCellBoxesOff } from './cell-boxes';
import type { ComparedBlock } from './compared-blocks';
import { type FilledColumn, isAmong } from './filled-columns';
import type { Anchors } from './find-anchors';
import { grownColumns, grownPlaces } from './grown-places';
import { areaOf, type HeldRanges, type Place } from './held-ranges';
import { NOTHING_ALONG, readInParts } from './read-in-parts';
import { clearValidations, readOwnValidations } from './take-back-validations';
import { rangeOf } from './write-cells';

/** Looks and rules that stand in the run's own columns, as far as an undo has to tell whose they are. */
export interface StandingLooks {
  /** Conditional formats with a formula of the run's, and all cells that they colour. */
  readonly rules: readonly {
    readonly format: Excel.ConditionalFormat;
    readonly sheet: string;
    readonly areas: readonly Area[];
  }[];
  /** Cells that have a validation that the run sets. */
  readonly validated: readonly Place[];
  /** Cells that somebody filled with another colour than the run. */
  readonly filled: readonly (Place & { readonly colour: string })[];
}

/** Bytes of a cell's fill in an answer. */
const FILL_BYTES = 45;

/** Cells whose looks came with the run: the columns that did, and the rows that it added to others. */
export function lookedPlaces(record: RunRecord, anchors: Anchors): readonly Place[] {
  return [...newColumns(record, anchors, []), ...grownColumns(record, anchors)];
}

/** Reads the looks that came with the run. */
export async function readLooks(
  context: Excel.RequestContext,
  record: RunRecord,
  places: readonly Place[],
): Promise<StandingLooks> {
  if (places.length === 0) return { rules: [], validated: [], filled: [] };
  const read = places.map((place) => {
    const range = rangeOf(context, place.sheet, place.area);
    return { place, formats: range.conditionalFormats.load('items/type,items/id') };
  });
  await context.sync();
  const rules = await ownRules(context, record, read);
  return {
    rules,
    validated: await readOwnValidations(context, record, places),
    filled: await strangeFills(context, record, places),
  };
}

async function ownRules(
  context: Excel.RequestContext,
  record: RunRecord,
  read: readonly { readonly place: Place; readonly formats: Excel.ConditionalFormatCollection }[],
) {
  const custom = new Map(
    read.flatMap(({ place: { sheet }, formats }) =>
      formats.items
        .filter(({ type }) => type === Excel.ConditionalFormatType.custom)
        .map((format) => [`${sheet}!${format.id}`, { sheet, format }] as const),
    ),
  );
  if (custom.size === 0 || record.rules.length === 0) return [];
  const loaded = [...custom.values()].map(({ sheet, format }) => ({
    sheet,
    format,
    rule: format.custom.rule.load('formula'),
    ranges: format
      .getRanges()
      .load('areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount'),
  }));
  await context.sync();
  const own = new Set(record.rules);
  return loaded
    .filter(({ rule }) => own.has(formulaFingerprint(rule.formula)))
    .map(({ sheet, format, ranges }) => ({ sheet, format, areas: ranges.areas.items.map(areaOf) }));
}

async function strangeFills(context: Excel.RequestContext, { fills }: RunRecord, places: readonly Place[]) {
  // A cell without a fill reads as white.
  const known = new Set(['', '#FFFFFF', ...fills]);
  const filled: (Place & { readonly colour: string })[] = [];
  await readInParts(
    context,
    places.map(({ sheet, area }) => ({
      rowCount: area.rowCount,
      rowBytes: () => area.columnCount * FILL_BYTES,
      ask: (from, rowCount) => {
        const part = { ...area, row: area.row + from, rowCount };
        const looks = rangeOf(context, sheet, part).getCellProperties({ format: { fill: { color: true } } });
        return () => {
          for (const [row, columns] of looks.value.entries()) {
            for (const [column, { format }] of columns.entries()) {
              const colour = format?.fill?.color ?? '';
              if (known.has(colour.toUpperCase())) continue;
              const place = {
                row: part.row + row,
                column: area.column + column,
                rowCount: 1,
                columnCount: 1,
              };
              filled.push({ sheet, area: place, colour });
            }
          }
        };
      },
    })),
    NOTHING_ALONG,
  );
  return filled;
}

/**
 * Queues the end of looks, names and marks that came with the run. Those of rows that it added to a table go with the
 * row; all others when none of the run's cells had to stay, but for columns that people have filled in.
 */
export function takeBackLooks(
  context: Excel.RequestContext,
  record: RunRecord,
  anchors: Anchors,
  { held, blocks, filledIn, looks, isWhole }: Undone,
): void {
  const gone = goneRows(blocks);
  const columns = isWhole ? newColumns(record, anchors, filledIn) : [];
  const cleared = [...columns, ...grownPlaces(record, anchors, blocks, isWhole)];
  const own = [...cleared, ...gone];
  for (const { format, sheet, areas } of looks.rules) {
    if (areas.every((area) => isCovered({ sheet, area }, own))) format.delete();
  }
  for (const place of cleared) {
    wearNothing(held.at(place));
    if (record.hasBoxes === true) takeCellBoxesOff(held.at(place));
  }
  clearValidations(held, looks.validated, cleared);
  for (const { colour, ...place } of looks.filled) {
    if (isCovered(place, cleared)) held.at(place).format.fill.color = colour;
  }
  for (const { sheet, area, widthBefore } of columns) {
    if (widthBefore !== null) held.at({ sheet, area }).getEntireColumn().format.columnWidth = widthBefore;
  }
  shrinkTables(context, held, anchors, blocks);
  if (!isWhole) return;
  for (const { table, heading } of record.tableColumns ?? []) {
    if (anchors.table(table)?.headers.includes(heading) !== true) continue;
    context.workbook.tables.getItem(table).columns.getItem(heading).delete();
  }
  takeBackNames(held, record, anchors, filledIn);
  for (const { sheet, name, before } of record.marks) {
    const sheetNow = anchors.sheetNow(sheet);
    if (sheetNow === null || !anchors.hasName(sheet, name)) continue;
    // What is left in columns that stay is remembered under it.
    if (before === null && filledIn.some((column) => column.sheet === sheet)) continue;
    const scope = held.sheet(sheetNow).names;
    scope.getItem(name).delete();
    if (before !== null) scope.add(name, `="${before}"`).visible = false;
  }
}

interface Undone {
  readonly held: HeldRanges;
  readonly blocks: readonly ComparedBlock[];
  readonly filledIn: readonly FilledColumn[];
  readonly looks: StandingLooks;
  readonly isWhole: boolean;
}

/** The whole rows, over the table's width, that go. */
function goneRows(blocks: readonly ComparedBlock[]): readonly Place[] {
  return blocks.flatMap(({ place, gone }) => {
    const [first] = gone;
    if (!place || first === undefined) return [];
    return [
      { sheet: place.sheet, area: { ...place.area, row: place.area.row + first, rowCount: gone.length } },
    ];
  });
}

function isCovered({ sheet, area }: Place, places: readonly Place[]): boolean {
  return places.some((place) => place.sheet === sheet && holdsArea(place.area, area));
}

/** Tables end above the rows that go; they keep at least one row. */
function shrinkTables(
  context: Excel.RequestContext,
  held: HeldRanges,
  anchors: Anchors,
  blocks: readonly ComparedBlock[],
): void {
  for (const { recorded, gone } of blocks) {
    const table = recorded.anchor?.kind === 'table' ? anchors.table(recorded.anchor.name) : null;
    const rowCount = Math.max(2, gone[0] ?? 0);
    if (!recorded.anchor || !table || gone.length === 0 || rowCount >= table.area.rowCount) continue;
    const { sheet, area } = table;
    context.workbook.tables
      .getItem(recorded.anchor.name)
      .resize(held.at({ sheet, area: { ...area, rowCount } }));
  }
}

/** Names that stood before point again at the rows they did, wherever their cells have moved since. */
function takeBackNames(
  held: HeldRanges,
  { names }: RunRecord,
  anchors: Anchors,
  filledIn: readonly FilledColumn[],
): void {
  for (const { sheet, name, before, after } of names) {
    if (isAmong(filledIn, sheet, name)) continue;
    const sheetNow = anchors.sheetNow(sheet);
    const now = anchors.nameArea(sheet, name);
    if (sheetNow === null || !now) continue;
    const scope = held.sheet(sheetNow).names;
    scope.getItem(name).delete();
    if (!before) continue;
    // What the run added at either end comes off; rows that came between since stay in.
    const row = now.row + before.row - after.row;
    const end = now.row + now.rowCount + before.row + before.rowCount - after.row - after.rowCount;
    const area = {
      row,
      column: now.column + before.column - after.column,
      rowCount: Math.max(1, end - row),
      columnCount: before.columnCount,
    };
    scope.add(name, held.at({ sheet: sheetNow, area })).visible = false;
  }
}

function newColumns({ names }: RunRecord, anchors: Anchors, filledIn: readonly FilledColumn[]) {
  return names.flatMap(({ sheet, name, before, widthBefore }) => {
    const sheetNow = anchors.sheetNow(sheet);
    const area = anchors.nameArea(sheet, name);
    if (before || sheetNow === null || !area || isAmong(filledIn, sheet, name)) return [];
    return [{ sheet: sheetNow, area, widthBefore }];
  });
}

/** Takes every format off cells; clearing formats would take conditional formats and merges of the user's along. */
function wearNothing(range: Excel.Range): void {
  range.style = Excel.BuiltInStyle.normal;
}
