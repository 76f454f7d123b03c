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

export interface FirstSheetWatch extends SheetWatch {
  /**
   * Listens to another sheet as well, as `watchSheet` does, until that is ended. In the same conversation with Excel: not
   * while another one begins or ends.
   */
  watchToo(idOrName: string, sheetName: string, listener: SheetListener): Promise<SheetWatch>;
}

const NAMES_TOLD = '1.17';

type Handler = Pick<OfficeExtension.EventHandlerResult<unknown>, 'remove'>;

/**
 * Listens to one sheet, found by its id or its name, for as long as the pane shows what was read from it. A colleague's edits come
 * as well (`source` `Remote`): nothing is done upon any of them but to say so. Only what says nothing of the survey is
 * not asked for: formats, the selection, results that a formula gives anew.
 *
 * Cell events are of ExcelApi 1.7, sorting of 1.10, who made a change of 1.14; the name of a sheet is told from 1.17 on,
 * and before that a renamed sheet is found when it is read again. `sheetName` is the name by which it was read: where it
 * has another one by now, or is gone, that is told at once. Throws a HostFailure where Excel refuses.
 */
export async function watchSheet(
  idOrName: string,
  sheetName: string,
  listener: SheetListener,
): Promise<FirstSheetWatch> {
  return runExcel((context) =>
    listenTo({ context, worksheets: context.workbook.worksheets }, idOrName, sheetName, listener),
  );
}

/** Where handlers are added. Deletions are told to all that listen to one collection, and Excel counts them by it. */
interface Listening {
  readonly context: Excel.RequestContext;
  readonly worksheets: Excel.WorksheetCollection;
}

async function listenTo(
  listening: Listening,
  idOrName: string,
  sheetName: string,
  listener: SheetListener,
): Promise<FirstSheetWatch> {
  const { context, worksheets } = listening;
  const watchToo: FirstSheetWatch['watchToo'] = (other, name, hear) =>
    orHostFailure(() => listenTo(listening, other, name, hear));
  let isGone = false;
  const hearDeletion = () => {
    isGone = true;
    listener({ kind: 'deleted' }, false);
  };
  const sheet = worksheets.getItemOrNullObject(idOrName).load('id,name');
  await context.sync();
  if (sheet.isNullObject) {
    hearDeletion();
    return { watchToo, end: () => Promise.resolve() };
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
      if (worksheetId === sheet.id) hearDeletion();
    }),
  );
  await context.sync();
  return {
    watchToo,
    end: () =>
      orHostFailure(async () => {
        // What listened to a sheet goes with it, and Excel refuses whatever is asked of it after that.
        for (const handler of isGone ? [] : ofSheet) handler.remove();
        ofWorkbook.remove();
        await context.sync();
      }),
  };
}

async function orHostFailure<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (thrown) {
    throw toHostFailure(thrown);
  }
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
