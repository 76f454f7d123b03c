import { areaAddress } from '../domain/address';
import { memoryAfterUndo, type RememberedCell } from '../domain/memory-after-undo';
import type { RunRecord } from '../domain/run-record';
import { compareRun, type Comparison } from './compare-run';
import type { ComparedBlock } from './compared-blocks';
import { type Anchors, findAnchors } from './find-anchors';
import { mentionedSheets } from './find-mentions';
import { explained } from './held-ranges';
import { HostFailure, structureProtected, toHostFailure } from './host-failure';
import { loadLastRun, loadLeftBehind, saveLastRun, saveLeftBehind } from './stored-state';
import { lookedPlaces, readLooks, takeBackLooks } from './take-back-looks';
import { takeBackWorkbookNames } from './workbook-names';
import { writeCells } from './write-cells';

/** What taking the last run back did. */
export interface UndoReport {
  readonly restored: number;
  /** Cells that are no longer as the run left them, and columns that people have filled in; all left alone. */
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
 * moved with its row, column or table; every other cell is left alone and listed. A sheet of the run goes only if
 * all that stands on it is what the run wrote there, and nothing elsewhere speaks of it. Everything is looked at
 * once more right before the request that takes it back.
 */
export async function undoLastRun(context: Excel.RequestContext): Promise<UndoOutcome> {
  const setting = loadLastRun(context);
  const names = context.workbook.names.load('items/name,items/formula');
  await context.sync();
  const record = setting.read();
  if (!record) return { ok: false, trouble: { code: 'nothing-to-undo' } };

  const memory = loadLeftBehind(context, record.subject);
  const { anchors, mentioned, looks, comparison } = await readRun(context, record);
  const { blocks, held, filledIn } = comparison;
  const { removedSheets, keptSheets } = sortedSheets(
    comparison,
    mentioned((sheet, row, column) => isTakenOut(blocks, sheet, row, column), comparison.changed),
    anchors,
  );
  // Refused half-way, the names of the sheet would be gone, and with them what all results are compared with.
  if (removedSheets.length > 0 && comparison.isStructureProtected) throw structureProtected();
  const changed = blocks.filter((block) => !block.isFilledIn).flatMap(keptAddresses);
  const kept = [...changed, ...filledIn.map(({ place: { sheet, area } }) => `${sheet}!${areaAddress(area)}`)];
  const restored = blocks.reduce((sum, block) => sum + block.restored, 0);
  const isWhole = changed.length === 0;
  // A row that somebody wrote in stays in its table; that keeps nothing of the run's columns.
  const areColumnsWhole = blocks.every(
    ({ recorded, isFilledIn, kept: own }) => isFilledIn || recorded.addsRows || own.length === 0,
  );
  // What is remembered is that of a sheet of the run's own, and stays with it, where the run wrote nowhere else.
  const isMemoryFree = keptSheets.length === 0 || blocks.length > 0;

  const written: string[] = [];
  try {
    context.application.suspendScreenUpdatingUntilNextSync();
    // By their ids: another sheet may have got the name meanwhile.
    const removed = anchors.added.filter(({ now }) => removedSheets.includes(now));
    const restoring = blocks.flatMap(({ place, content }) =>
      place && content.length > 0
        ? [{ sheet: place.sheet, area: place.area, content, range: held.at(place) }]
        : [],
    );
    const removeSheets = () => {
      // First: names of cells that are gone would stand for nothing.
      const sheets = removed.map(({ now }) => now);
      takeBackWorkbookNames(context, record, names, sheets);
      for (const { id } of removed) context.workbook.worksheets.getItem(id).delete();
    };
    const finish = () => {
      takeBackLooks(context, record, anchors, { held, blocks, filledIn, looks, isWhole: areColumnsWhole });
      // A run of which nothing could be taken back may be tried again, once its cells are where they were.
      const isDone = restored > 0 || removedSheets.length > 0 || (isWhole && keptSheets.length === 0);
      if (isDone) saveLastRun(context, null);
      if (isDone && isMemoryFree) {
        // A copied sheet goes back under the mark of its original, and to its memory.
        const isCopy = areColumnsWhole && record.marks.some(({ before }) => before !== null);
        const cells = blocks.flatMap((block) => rememberedCells(record, block));
        saveLeftBehind(
          context,
          record.subject,
          isCopy ? null : memoryAfterUndo(record.leftBehindBefore, memory.read(), cells),
        );
      }
    };
    if (restoring.length === 0) {
      removeSheets();
      finish();
    }
    await writeCells(context, restoring, ({ sheet, area }) => written.push(`${sheet}!${areaAddress(area)}`), {
      first: removeSheets,
      last: finish,
    });
    await context.sync();
  } catch (thrown) {
    throw toHostFailure(await explained(context, thrown, held), written);
  }
  return { ok: true, report: { restored, kept, removedSheets, keptSheets } };
}

const MOST_LOOKS = 5;

/** Everything that taking back rests on, all of it from one arrangement of rows and columns. */
async function readRun(context: Excel.RequestContext, record: RunRecord) {
  for (let look = 1; look <= MOST_LOOKS; look += 1) {
    const anchors = await findAnchors(context, record);
    const mentioned = await mentionedSheets(
      context,
      anchors.added.map(({ now }) => now),
      record.workbookNames,
    );
    const looked = lookedPlaces(record, anchors);
    const looks = await readLooks(context, record, looked);
    const comparison = await compareRun(context, record, anchors, looked);
    if (comparison) return { anchors, mentioned, looks, comparison };
  }
  throw new HostFailure('moved', 'InvalidArgument', 'Rows or columns came or went with every look');
}

function sortedSheets({ unchanged, changed }: Comparison, mentioned: readonly string[], anchors: Anchors) {
  const free = unchanged.filter((sheet) => !mentioned.includes(sheet));
  // Excel keeps one visible sheet at least.
  const removedSheets = anchors.leavesSheets(free) ? free : [];
  const keptSheets = [...changed, ...unchanged.filter((sheet) => !removedSheets.includes(sheet))];
  return { removedSheets, keptSheets };
}

/** Whether a cell is about to hold a value, or nothing, in the place of what stands there. */
function isTakenOut(blocks: readonly ComparedBlock[], sheet: string, row: number, column: number): boolean {
  return blocks.some(({ place, content }) => {
    if (place?.sheet !== sheet) return false;
    const cell = content[row - place.area.row]?.[column - place.area.column] ?? null;
    return cell !== null && typeof cell !== 'object';
  });
}

function keptAddresses({ recorded, place, kept }: ComparedBlock): readonly string[] {
  return kept.map(({ address }) => `${place?.sheet ?? recorded.sheet}!${address}`);
}

function rememberedCells({ rows }: RunRecord, { recorded, kept }: ComparedBlock): readonly RememberedCell[] {
  const known = recorded.rows === null ? undefined : rows[recorded.rows];
  return kept.flatMap(({ row, column }) => {
    const key = known?.remembered[row] ?? null;
    const id = recorded.columnIds[column] ?? null;
    return key === null || id === null ? [] : [{ row: key, column: id }];
  });
}
