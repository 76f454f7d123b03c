import type { RunRecord } from '../domain/run-record';
import type { Anchors } from './find-anchors';
import { areaOf, HeldRanges, PLACE, type Place } from './held-ranges';
import {
  columnOfEntries,
  entryColumns,
  type FilledColumn,
  isAmong,
  isFilledIn,
  leftToPeople,
  offeredColumns,
} from './filled-columns';
import { sheetsProtected } from './host-failure';
import { askObjects } from './sheet-objects';
import { judgeSheet, type SheetStanding } from './judge-sheet';
import { type CellsRequest, readStandingCells } from './read-standing-cells';
import { spotOf } from './block-spots';
import { type ComparedBlock, comparedBlocks } from './compared-blocks';

export interface Comparison {
  /** All cells that are to be changed, held since this look at them. */
  readonly held: HeldRanges;
  /** The blocks on sheets that stood before the run. */
  readonly blocks: readonly ComparedBlock[];
  /** New columns that people have filled in since, and those that say whose their entries are. */
  readonly filledIn: readonly FilledColumn[];
  /** Whether sheets may not come or go. */
  readonly isStructureProtected: boolean;
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
  const entries = record.blocks.map((recorded) => ({ recorded, columns: entryColumns(recorded, anchors) }));
  for (const { place } of [...offered, ...entries.flatMap(({ columns }) => columns)]) {
    requests.set(keyOf(place), place);
  }
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
        protections: [...new Set(owns.map(({ sheet }) => sheet))].map((sheet) => ({
          sheet,
          protection: context.workbook.worksheets.getItem(sheet).protection.load('protected'),
        })),
        structure: context.workbook.protection.load('protected'),
        sheets: added.map((one) => ({
          ...one,
          last: usedRange(context, one.sheet.now),
          protection: context.workbook.worksheets.getItem(one.sheet.now).protection.load('protected'),
          hasObjects: askObjects(
            context.workbook.worksheets.getItem(one.sheet.now),
            record.addedSheets.find(({ name }) => name === one.sheet.recorded)?.charts ?? 0,
          ),
        })),
      };
    },
  });
  if (held.hasMoved() || anchors.haveMoved()) return null;
  const { protections, structure, sheets } = read.last;
  const locked = protections.filter(({ protection }) => protection.protected);
  if (locked.length > 0) throw sheetsProtected(locked.map(({ sheet }) => sheet));
  const cells = new Map([...requests.keys()].map((key, index) => [key, read.cells[index]]));
  const cellsOf = (request: CellsRequest) => cells.get(keyOf(request));

  const judged = sheets.map(({ sheet, request, last, protection, hasObjects }) => {
    const isSameExtent = last.isNullObject
      ? request === null
      : request !== null && JSON.stringify(areaOf(last)) === JSON.stringify(request.area);
    const standing = judgeSheet(record, sheet, request ? (cellsOf(request) ?? null) : null);
    // Something came beyond what was read, stands on its cells, or guards them: that is somebody's doing.
    const isSomebodys = !isSameExtent || hasObjects() || protection.protected;
    return { sheet: sheet.now, standing: standing === 'as-left' && isSomebodys ? 'changed' : standing };
  });
  const sheetsThat = (wanted: SheetStanding) =>
    judged.filter(({ standing }) => standing === wanted).map(({ sheet }) => sheet);
  const hasEntries = (column: FilledColumn) => isFilledIn(column, cellsOf(column.place));
  const filledIn = [
    ...offered.filter(hasEntries),
    ...entries.flatMap(({ recorded, columns }) =>
      columns.some(hasEntries) ? columnOfEntries(recorded, anchors) : [],
    ),
  ];
  return {
    held,
    blocks: comparedBlocks(blocks, record, cellsOf).map((block) => {
      const { sheet, anchor } = block.recorded;
      return isAmong(filledIn, sheet, anchor?.name) ? { ...block, ...leftToPeople(block.recorded) } : block;
    }),
    filledIn,
    isStructureProtected: structure.protected,
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
