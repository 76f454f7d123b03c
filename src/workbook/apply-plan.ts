import { areaAddress } from '../domain/address';
import { boundedAreas, joinedAreas } from '../domain/joined-areas';
import { finished } from '../domain/left-behind';
import { changesNothing, type Plan, writtenCells } from '../domain/plan';
import type { Receipt } from '../domain/run-record';
import { toHostFailure } from './host-failure';
import { type ApplyTrouble, lookAgain, readTargets, standingNames, troubleOf } from './read-targets';
import { isWorthUndoing, recordOf } from './record-run';
import { saveLastRun, saveLeftBehind, saveUnderWay } from './stored-state';
import { writeCells, type WriteProgress } from './write-cells';
import {
  fitRows,
  writeColumnWidths,
  writeConditionalFormats,
  writeFormats,
  writeRowHeights,
  writeValidations,
  writeWholeNumberValidations,
} from './write-formats';
import { askPlaces, moveFormulas } from './moved-blocks';
import { addSheets, addTables, growTables, markSheets, mergeAreas, nameAreas } from './write-structure';

export type ApplyOutcome =
  { readonly ok: true; readonly receipt: Receipt } | { readonly ok: false; readonly trouble: ApplyTrouble };

/**
 * Writes a plan. First everything that it was made from and would write over is read again: where that differs,
 * nothing is written. Then sheets, names and the record by which the run is taken back, so that whatever breaks off
 * later can be taken back or done again in place; then values in blocks, and looks last. A failure on the way is a
 * HostFailure that lists what had been written.
 *
 * Excel has no locks. The last look comes with the record, in the request right before the first values, and values
 * go to the cells that were looked at, wherever they have moved; formulas follow with the looks. What remains: a
 * colleague's entry or sort between those two requests is not seen, and rows inserted there among the cells make
 * Excel refuse the values as too few.
 */
export async function applyPlan(
  context: Excel.RequestContext,
  plan: Plan,
  progress?: WriteProgress,
): Promise<ApplyOutcome> {
  if (changesNothing(plan)) return { ok: true, receipt: receiptOf(plan, false) };
  const before = await readTargets(context, plan);
  const trouble = troubleOf(before);
  if (trouble) return { ok: false, trouble };

  const written: string[] = [];
  const writeBlocks = (afterTables: boolean, first?: () => void) =>
    writeCells(
      context,
      plan.cells.filter((block) => (block.afterTables ?? false) === afterTables),
      ({ sheet, area }) => written.push(`${sheet}!${areaAddress(area)}`),
      { rangeFor: (block) => before.targets.get(block), first, onProgress: progress },
    );
  try {
    const added = addSheets(context, plan.newSheets);
    if (added.length > 0) await context.sync();
    // The names come last: what they lead the next run to must have its memory.
    markSheets(context, plan.sheetMarks, standingNames(before));
    if (plan.leftBehind) saveUnderWay(context, plan.subject, plan.leftBehind);
    const canUndo = isWorthUndoing(plan) && saveLastRun(context, recordOf(plan, before, added));
    nameAreas(context, before.named, standingNames(before));
    lookAgain(before);
    await context.sync();
    const late = troubleOf(before);
    if (late) {
      for (const sheet of added) sheet.delete();
      if (added.length > 0) await context.sync();
      return { ok: false, trouble: late };
    }

    await writeBlocks(false, () => {
      growTables(context, plan.tables, before.tables);
      askPlaces(before);
    });
    moveFormulas(before);
    context.application.suspendScreenUpdatingUntilNextSync();
    mergeAreas(context, plan.merges);
    addTables(context, plan.tables);
    await writeBlocks(true);
    writeFormats(context, plan.formats, before.styles);
    writeColumnWidths(context, plan.columnWidths);
    writeRowHeights(context, plan.rowHeights);
    fitRows(context, plan.fittedRows);
    writeConditionalFormats(context, plan.conditionalFormats);
    writeValidations(context, plan.listValidations, plan.dateValidations);
    writeWholeNumberValidations(context, plan.wholeNumberValidations);
    if (plan.leftBehind) saveLeftBehind(context, plan.subject, finished(plan.leftBehind));
    await context.sync();
    return { ok: true, receipt: receiptOf(plan, canUndo) };
  } catch (thrown) {
    throw toHostFailure(thrown, written);
  }
}

function receiptOf(plan: Plan, canUndo: boolean): Receipt {
  const addedSheets = plan.newSheets.map(({ name }) => name);
  const areas = joinedAreas(boundedAreas(plan.cells, new Set(addedSheets)));
  return {
    subject: plan.subject,
    addedSheets,
    written: areas.map(({ sheet, area }) => ({ sheet, address: areaAddress(area) })),
    cells: writtenCells(plan),
    canUndo,
  };
}
