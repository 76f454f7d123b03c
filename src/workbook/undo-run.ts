import { areaAddress } from '../domain/address';
import type { RecordedBlock, RunRecord } from '../domain/run-record';
import type { RawValue } from '../domain/survey/raw-sheet';
import { nothingTakenBack, takeBack } from '../domain/take-back';
import { type Anchors, findAnchors, placeNow } from './find-anchors';
import { findOwnRules, takeBackLooks } from './take-back-looks';
import { mentionedSheets } from './find-mentions';
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
 * nothing that the run wrote there has changed, nobody has written anything beside it, and no formula elsewhere
 * speaks of it.
 */
export async function undoLastRun(context: Excel.RequestContext): Promise<UndoOutcome> {
  const setting = loadLastRun(context);
  await context.sync();
  const record = setting.read();
  if (!record) return { ok: false, trouble: { code: 'nothing-to-undo' } };

  const anchors = await findAnchors(context, record);
  const blocks = await compareBlocks(context, record, anchors);
  const added = record.addedSheets.flatMap((sheet) => anchors.sheetNow(sheet) ?? []);
  const changed = await changedSheets(context, added, blocks);
  const unchanged = added.filter((sheet) => !changed.includes(sheet));
  const keptSheets = [...changed, ...(await mentionedSheets(context, unchanged))];
  const removedSheets = added.filter((sheet) => !keptSheets.includes(sheet));
  const standing = blocks.filter(({ sheet }) => !added.includes(sheet ?? ''));
  const isWhole = standing.every(({ kept }) => kept.length === 0);
  const restored = standing.reduce((sum, block) => sum + block.restored, 0);
  const ownRules = isWhole ? await findOwnRules(context, record, anchors) : [];

  const written: string[] = [];
  try {
    context.application.suspendScreenUpdatingUntilNextSync();
    await writeCells(
      context,
      standing.flatMap(({ sheet, area, content }) =>
        sheet !== null && area ? [{ sheet, area, content, found: null, anchor: null }] : [],
      ),
      ({ sheet, area }) => written.push(`${sheet}!${areaAddress(area)}`),
    );
    for (const sheet of removedSheets) context.workbook.worksheets.getItem(sheet).delete();
    for (const rule of ownRules) rule.delete();
    if (isWhole) takeBackLooks(context, record, anchors);
    // A run of which nothing could be taken back may be tried again, once its cells are where they were.
    if (isWhole || restored > 0 || removedSheets.length > 0) saveLastRun(context, null);
    if (isWhole && keptSheets.length === 0) saveLeftBehind(context, record.subject, record.leftBehindBefore);
    await context.sync();
  } catch (thrown) {
    throw toHostFailure(thrown, written);
  }
  return {
    ok: true,
    report: {
      restored,
      kept: standing.flatMap(({ kept }) => kept),
      removedSheets,
      keptSheets,
    },
  };
}

async function compareBlocks(context: Excel.RequestContext, { blocks }: RunRecord, anchors: Anchors) {
  const placed = blocks.map((recorded) => {
    const sheet = anchors.sheetNow(recorded.sheet);
    const area = placeNow(recorded, anchors);
    const range = sheet !== null && area ? rangeOf(context, sheet, area).load('values,formulas') : null;
    return { recorded, sheet, area, range };
  });
  await context.sync();
  return placed.map(({ recorded, sheet, area, range }) => ({
    recorded,
    sheet,
    area,
    ...(area && range
      ? takeBack(recorded, area, range.values as RawValue[][], range.formulas as RawValue[][])
      : nothingTakenBack(recorded)),
  }));
}

interface ComparedBlock {
  readonly recorded: RecordedBlock;
  readonly sheet: string | null;
  readonly kept: readonly string[];
}

/** Sheets of the run that differ from what it left, or reach further than what it wrote. */
async function changedSheets(
  context: Excel.RequestContext,
  added: readonly string[],
  blocks: readonly ComparedBlock[],
): Promise<readonly string[]> {
  const extents = added.map((sheet) => ({
    sheet,
    used: context.workbook.worksheets
      .getItem(sheet)
      .getUsedRange(true)
      .load('rowIndex,columnIndex,rowCount,columnCount'),
  }));
  if (extents.length > 0) await context.sync();
  return extents
    .filter(({ sheet, used }) => {
      const own = blocks.filter((block) => block.sheet === sheet);
      const lastRow = Math.max(...own.map(({ recorded: { area } }) => area.row + area.rowCount));
      const lastColumn = Math.max(...own.map(({ recorded: { area } }) => area.column + area.columnCount));
      const reachesFurther =
        used.rowIndex + used.rowCount > lastRow || used.columnIndex + used.columnCount > lastColumn;
      return reachesFurther || own.some(({ kept }) => kept.length > 0);
    })
    .map(({ sheet }) => sheet);
}
