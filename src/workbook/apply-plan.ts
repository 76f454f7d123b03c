import { areaAddress } from '../domain/address';
import { boundedAreas, joinedAreas } from '../domain/joined-areas';
import { changesNothing, type Plan, writtenCells } from '../domain/plan';
import type { Receipt } from '../domain/run-record';
import { toHostFailure } from './host-failure';
import { type ApplyTrouble, readTargets, standingNames, troubleOf } from './read-targets';
import { isWorthUndoing, recordOf } from './record-run';
import { saveLastRun, saveLeftBehind } from './stored-state';
import { writeCells, type WriteProgress } from './write-cells';
import {
  fitRows,
  writeColumnWidths,
  writeConditionalFormats,
  writeFormats,
  writeRowHeights,
  writeValidations,
} from './write-formats';
import { addSheets, addTables, growTables, markSheets, mergeAreas, nameAreas } from './write-structure';

export type ApplyOutcome =
  { readonly ok: true; readonly receipt: Receipt } | { readonly ok: false; readonly trouble: ApplyTrouble };

/**
 * Writes a plan. First everything that it was made from and would write over is read again: where that differs,
 * nothing is written. Then sheets, names and the record by which the run is taken back, so that whatever breaks off
 * later can be taken back or done again in place; then values in blocks, and looks last. A failure on the way is a
 * HostFailure that lists what had been written.
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
  const writeBlocks = (afterTables: boolean) =>
    writeCells(
      context,
      plan.cells.filter((block) => (block.afterTables ?? false) === afterTables),
      ({ sheet, area }) => written.push(`${sheet}!${areaAddress(area)}`),
      progress,
    );
  try {
    const added = addSheets(context, plan.newSheets);
    if (added.length > 0) await context.sync();
    markSheets(context, plan.sheetMarks, standingNames(before));
    nameAreas(context, plan.names, standingNames(before));
    const canUndo = isWorthUndoing(plan) && saveLastRun(context, recordOf(plan, before, added));
    if (plan.leftBehind) saveLeftBehind(context, plan.subject, plan.leftBehind);
    await context.sync();

    await writeBlocks(false);
    context.application.suspendScreenUpdatingUntilNextSync();
    mergeAreas(context, plan.merges);
    addTables(context, plan.tables);
    growTables(context, plan.tables);
    await writeBlocks(true);
    writeFormats(context, plan.formats, before.styles);
    writeColumnWidths(context, plan.columnWidths);
    writeRowHeights(context, plan.rowHeights);
    fitRows(context, plan.fittedRows);
    writeConditionalFormats(context, plan.conditionalFormats);
    writeValidations(context, plan.listValidations, plan.dateValidations);
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
