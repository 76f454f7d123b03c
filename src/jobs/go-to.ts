import { goToCell } from '../workbook/go-to-cell';
import { runExcel, type RunWatch } from '../workbook/run-excel';

/** Shows a cell or area of a sheet and selects it. */
export async function goTo(sheet: string, address: string, watch?: RunWatch): Promise<void> {
  await runExcel((context) => goToCell(context, sheet, address), watch);
}
