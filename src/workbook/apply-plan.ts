import { areaAddress, holdsArea } from '../domain/address';
import { boundedAreas, joinedAreas } from '../domain/joined-areas';
import { finished } from '../domain/left-behind';
import { changesNothing, type Plan, writtenCells } from '../domain/plan';
import type { Receipt } from '../domain/run-record';
import { areaOf, explained, PLACE, type Place, placesOf } from './held-ranges';
import { removeHalfMade } from './half-made-sheets';
import { beginSheets, finishSheets } from './sheet-mark';
import { HostFailure, toHostFailure } from './host-failure';
import { noteRulesSheet } from './read-rules-sheet';
import { type ApplyTrouble, lookAgain, readTargets, standingNames, troubleOf } from './read-targets';
import { isWorthUndoing, recordOf } from './record-run';
import { saveLastRun, saveLeftBehind, saveUnderWay } from './stored-state';
import { UnseenEntries } from './unseen-entries';
import { addWorkbookNames, dropWorkbookNames } from './workbook-names';
import { writeCellBoxes } from './cell-boxes';
import { writeCharts } from './write-charts';
import { writeCells, type WriteProgress } from './write-cells';
import { askRulePlaces, moveColourRules, writeColourRules } from './write-colour-rules';
import {
  fitRows,
  writeColumnWidths,
  writeDateValidations,
  writeFormats,
  writeRowHeights,
  writeWholeNumberValidations,
} from './write-formats';
import { askListPlaces, moveLists, writeLists } from './write-lists';
import { addSheets, addTables, growTables, markSheets, mergeAreas, nameAreas } from './write-structure';

export type ApplyOutcome =
  { readonly ok: true; readonly receipt: Receipt } | { readonly ok: false; readonly trouble: ApplyTrouble };

/**
 * Writes a plan. First everything that it was made from and would write over is read again: where that differs,
 * nothing is written. Then sheets, names and the record by which the run is taken back, so that whatever breaks off
 * later can be taken back or done again in place; then values in blocks, and looks last. A failure on the way is a
 * HostFailure that lists what had been written.
 *
 * Excel has no locks. The last look comes with the record, in the request right before the first values, and all
 * that is written goes to the cells that were looked at, wherever they have moved. What remains: a colleague's entry
 * or sort between those two requests is not seen, but for what is entered where new rows of a table come: it is put back,
 * and the run fails without those rows. Where the cells are too many for one answer, those that the plan was
 * made from and as many others as fit come with the record; the rest is looked at in requests right before it, and what
 * is entered there from then on is not seen. Rows or columns that come or go among the cells make Excel refuse the
 * values, and the failure says so.
 */
export async function applyPlan(
  context: Excel.RequestContext,
  plan: Plan,
  progress?: WriteProgress,
): Promise<ApplyOutcome> {
  if (changesNothing(plan)) {
    if (plan.remembersMore === true && plan.leftBehind) {
      saveLeftBehind(context, plan.subject, finished(plan.leftBehind));
      await context.sync();
    }
    return { ok: true, receipt: receiptOf(plan, { canUndo: false, isRemembered: true }) };
  }
  let before = await readTargets(context, plan);
  let trouble = troubleOf(before);
  if (trouble?.code === 'sheet-exists') {
    const names = plan.newSheets.map(({ name }) => name);
    if (await removeHalfMade(context, names)) {
      before = await readTargets(context, plan);
      trouble = troubleOf(before);
    }
  }
  if (trouble) return { ok: false, trouble };

  const written: Place[] = [];
  const { held, sheetOf } = before;
  const writeBlocks = (afterTables: boolean, first?: () => void) =>
    writeCells(
      context,
      plan.cells
        .filter((block) => (block.afterTables ?? false) === afterTables)
        .map((block) => ({ ...block, range: held.at(block) })),
      ({ sheet, area }) => written.push({ sheet, area }),
      { first, onProgress: progress },
    );
  try {
    if (plan.workbookNames.length > 0) noteRulesSheet(context);
    const added = addSheets(context, plan.newSheets);
    for (const [index, sheet] of added.entries()) {
      const name = plan.newSheets[index]?.name;
      for (const place of placesOf(plan)) if (place.sheet === name) held.hold(sheet, place);
    }
    beginSheets(context, added);
    if (added.length > 0) await context.sync();
    const askRest = await lookAgain(context, before);
    // The names come last: what they lead the next run to must have its memory.
    markSheets(sheetOf, plan.sheetMarks, standingNames(before));
    if (plan.leftBehind) saveUnderWay(context, plan.subject, plan.leftBehind);
    const canUndo = isWorthUndoing(plan) && saveLastRun(context, recordOf(plan, before, added));
    nameAreas(sheetOf, before.named, standingNames(before));
    addWorkbookNames(context, before.workbookNames, (name) => {
      const sheet = added[plan.newSheets.findIndex((wanted) => wanted.name === name)];
      return sheet ?? sheetOf(name);
    });
    const lateTrouble = askRest();
    const filled = added.map((sheet) => ({ sheet, used: sheet.getUsedRangeOrNullObject(false).load(PLACE) }));
    askRulePlaces(held, plan.conditionalFormats);
    askListPlaces(held, plan.listValidations);
    await context.sync();
    const late = lateTrouble() ?? filledSince(filled);
    if (late) {
      const blank = filled.filter(({ used }) => used.isNullObject);
      finishSheets(context, added);
      dropWorkbookNames(context, before.workbookNames);
      for (const { sheet } of blank) sheet.delete();
      if (added.length > 0) await context.sync();
      return { ok: false, trouble: late };
    }

    const grow = () => growTables(held, plan.tables, before.tables);
    const isFirst = plan.cells.some(({ afterTables }) => afterTables !== true);
    const entries = new UnseenEntries(plan, held, before.tables);
    await writeBlocks(false, () => {
      entries.ask();
      grow();
    });
    const notWritten = entries.putBack();
    if (notWritten.length > 0) {
      await context.sync();
      const stays = written.filter(
        (place) =>
          !notWritten.some(({ sheet, area }) => sheet === place.sheet && holdsArea(area, place.area)),
      );
      written.splice(0, written.length, ...stays);
      throw new HostFailure('moved', 'GeneralException', 'Somebody entered something where new rows came');
    }
    context.application.suspendScreenUpdatingUntilNextSync();
    if (!isFirst) grow();
    mergeAreas(held, plan.merges);
    addTables(context, held, plan.tables);
    await writeBlocks(true);
    writeFormats(held, plan.formats, before.styles);
    writeColumnWidths(held, plan.columnWidths);
    writeRowHeights(held, plan.rowHeights);
    fitRows(held, plan.fittedRows);
    const rules = writeColourRules(held, plan.conditionalFormats);
    const lists = writeLists(held, plan.listValidations);
    writeDateValidations(held, plan.dateValidations);
    writeWholeNumberValidations(held, plan.wholeNumberValidations);
    writeCellBoxes(held, plan.checkboxes);
    writeCharts(held, plan.charts);
    const isRemembered =
      plan.leftBehind === null || saveLeftBehind(context, plan.subject, finished(plan.leftBehind));
    finishSheets(context, added);
    for (const { mark } of before.sheets) if (!mark.isNullObject) mark.delete();
    await context.sync();
    const haveMoved = [moveColourRules(rules), moveLists(lists)];
    if (haveMoved.includes(true)) await context.sync();
    return { ok: true, receipt: receiptOf(plan, { canUndo, isRemembered }) };
  } catch (thrown) {
    throw toHostFailure(
      await explained(context, thrown, held),
      written.map(({ sheet, area }) => `${sheet}!${areaAddress(area)}`),
    );
  }
}

/** A sheet that has just come is blank, unless a colleague was at it already. */
function filledSince(
  added: readonly { readonly sheet: Excel.Worksheet; readonly used: Excel.Range }[],
): ApplyTrouble | null {
  const cells = added.flatMap(({ sheet, used }) =>
    used.isNullObject ? [] : [`${sheet.name}!${areaAddress(areaOf(used))}`],
  );
  return cells.length > 0 ? { code: 'changed-since-read', cells } : null;
}

function receiptOf(plan: Plan, kept: Pick<Receipt, 'canUndo' | 'isRemembered'>): Receipt {
  const addedSheets = plan.newSheets.map(({ name }) => name);
  const areas = joinedAreas(boundedAreas(plan.cells, new Set(addedSheets)));
  return {
    subject: plan.subject,
    addedSheets,
    written: areas.map(({ sheet, area }) => ({ sheet, address: areaAddress(area) })),
    cells: writtenCells(plan),
    ...kept,
  };
}
