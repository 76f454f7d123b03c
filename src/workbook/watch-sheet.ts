import { changedAreas } from '../domain/survey-watch/changed-areas';
import type { SheetEvent } from '../domain/survey-watch/sheet-event';
import { toHostFailure } from './host-failure';
import { runExcel } from './run-excel';

/** Told of each event that is not of the add-in's own making. `mayBeOwn` where Excel does not say whose it is. */
export type SheetListener = (event: SheetEvent, mayBeOwn: boolean) => void;

/** What listens to a sheet; ending it takes the handlers off the workbook. Throws a HostFailure where Excel refuses. */
export interface SheetWatch {
  end(): Promise<void>;
}

const NAMES_TOLD = '1.17';

type Handler = Pick<OfficeExtension.EventHandlerResult<unknown>, 'remove'>;

/**
 * Listens to one sheet, found by its id, for as long as the pane shows what was read from it. A colleague's edits come
 * as well (`source` `Remote`): nothing is done upon any of them but to say so. Only what says nothing of the survey is
 * not asked for: formats, the selection, results that a formula gives anew.
 *
 * Cell events are of ExcelApi 1.7, sorting of 1.10, who made a change of 1.14; the name of a sheet is told from 1.17 on,
 * and before that a renamed sheet is found when it is read again. `sheetName` is the name by which it was read: where it
 * has another one by now, or is gone, that is told at once. Throws a HostFailure where Excel refuses.
 */
export async function watchSheet(
  sheetId: string,
  sheetName: string,
  listener: SheetListener,
): Promise<SheetWatch> {
  let isGone = false;
  const hearDeletion = () => {
    isGone = true;
    listener({ kind: 'deleted' }, false);
  };
  const watching = await runExcel(async (context) => {
    const { worksheets } = context.workbook;
    const sheet = worksheets.getItemOrNullObject(sheetId).load('name');
    await context.sync();
    if (sheet.isNullObject) {
      hearDeletion();
      return null;
    }
    if (sheet.name !== sheetName) listener({ kind: 'renamed', name: sheet.name }, false);
    const ofSheet: readonly Handler[] = [
      sheet.onChanged.add((event) => told(() => hearChange(event, listener))),
      sheet.onRowSorted.add(({ address }) => told(() => hearSort(address, listener))),
      sheet.onColumnSorted.add(({ address }) => told(() => hearSort(address, listener))),
      ...nameHandlers(sheet, listener),
    ];
    const ofWorkbook = worksheets.onDeleted.add(({ worksheetId }) =>
      told(() => {
        if (worksheetId === sheetId) hearDeletion();
      }),
    );
    await context.sync();
    return { context, ofSheet, ofWorkbook };
  });
  return {
    async end() {
      if (!watching) return;
      const { context, ofSheet, ofWorkbook } = watching;
      try {
        // What listened to a sheet goes with it, and Excel refuses whatever is asked of it after that.
        for (const handler of isGone ? [] : ofSheet) handler.remove();
        ofWorkbook.remove();
        await context.sync();
      } catch (thrown) {
        throw toHostFailure(thrown);
      }
    },
  };
}

/** Excel's handlers are to give a promise. */
function told(tell: () => void): Promise<void> {
  tell();
  return Promise.resolve();
}

function nameHandlers(sheet: Excel.Worksheet, listener: SheetListener): readonly Handler[] {
  // An older Excel would refuse the other handlers together with this one.
  if (!Office.context.requirements.isSetSupported('ExcelApi', NAMES_TOLD)) return [];
  return [
    sheet.onNameChanged.add(({ nameAfter }) =>
      told(() => listener({ kind: 'renamed', name: nameAfter }, false)),
    ),
  ];
}

function hearChange(event: Excel.WorksheetChangedEventArgs, listener: SheetListener): void {
  // Undefined in an Excel that does not say it, whatever the types promise.
  const trigger = event.triggerSource as Excel.WorksheetChangedEventArgs['triggerSource'] | undefined;
  if (trigger === 'ThisLocalAddin') return;
  const mayBeOwn = trigger === undefined && event.source === 'Local';
  listener(sheetEvent(event.changeType, event.address), mayBeOwn);
}

/** What Excel does not name, or names anew, counts as an edit. */
function sheetEvent(type: string, address: string): SheetEvent {
  const areas = changedAreas(address);
  const isDeletion = type.endsWith('Deleted');
  if (type.startsWith('Row')) return { kind: 'rows', areas };
  if (type.startsWith('Column')) return { kind: 'columns', isDeletion, areas };
  return { kind: type.startsWith('Cell') ? 'cells-moved' : 'edited', areas };
}

/** The add-in sorts nothing: whoever did it was somebody else. */
function hearSort(address: string, listener: SheetListener): void {
  listener({ kind: 'sorted', areas: changedAreas(address) }, false);
}
