import type { RawValue } from '../domain/survey/cells/raw-sheet';
import { toHostFailure } from './host-failure';
import { runExcel } from './run-excel';
import type { SheetWatch } from './watch-sheet';

/** The row in which the selection begins, as far as anything stands in it. */
export interface SelectedRow {
  readonly sheetId: string;
  /** From 0. */
  readonly row: number;
  readonly values: readonly RawValue[];
}

/** Reads the row of the active cell. */
export async function readSelectedRow(context: Excel.RequestContext): Promise<SelectedRow> {
  const cell = context.workbook.getActiveCell().load('rowIndex');
  const sheet = cell.worksheet.load('id');
  const filled = cell.getEntireRow().getUsedRangeOrNullObject(true).load('values');
  await context.sync();
  const values = filled.isNullObject ? [] : Array.from((filled.values as RawValue[][])[0] ?? []);
  return { sheetId: sheet.id, row: cell.rowIndex, values };
}

/**
 * Listens to the selection on every sheet (ExcelApi 1.9), until it is ended. Throws a HostFailure where Excel refuses.
 */
export async function watchSelection(listener: () => void): Promise<SheetWatch> {
  const { context, handler } = await runExcel(async (conversation) => {
    const added = conversation.workbook.worksheets.onSelectionChanged.add(() => {
      listener();
      return Promise.resolve();
    });
    await conversation.sync();
    return { context: conversation, handler: added };
  });
  return {
    async end() {
      try {
        handler.remove();
        await context.sync();
      } catch (thrown) {
        throw toHostFailure(thrown);
      }
    },
  };
}
