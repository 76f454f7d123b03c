import type { Survey } from '../domain/survey/survey';
import { selectedDistrict } from '../domain/tasks/selected-district';
import { runExcel } from '../workbook/run-excel';
import { readSelectedRow, watchSelection } from '../workbook/selected-row';
import type { SheetWatch } from '../workbook/watch-sheet';

/** Between which districts a selection tells. */
export interface SelectableDistricts {
  readonly names: readonly string[];
  readonly survey: Survey;
  /** The workbook's own id of the survey's sheet. */
  readonly sheetId: string;
}

/** Whoever moves through the sheet by keyboard passes many cells. */
const SETTLE_MS = 250;

/**
 * Tells which district the selection in the workbook is about: once now, and whenever it has come to another one. A
 * selection that is about none tells nothing. What goes wrong while a selection is read is handed to `onFailure`, and the
 * next one is followed again. Throws a HostFailure where Excel lets nobody listen.
 */
export async function followSelection(
  of: () => SelectableDistricts,
  tell: (district: string) => void,
  onFailure: (thrown: unknown) => void,
): Promise<SheetWatch> {
  let settling: ReturnType<typeof setTimeout> | undefined;
  let isOver = false;
  const look = async () => {
    const selected = await runExcel(readSelectedRow);
    const { names, survey, sheetId } = of();
    const district = selectedDistrict(selected, names, selected.sheetId === sheetId ? survey : null);
    if (district !== null && !isOver) tell(district);
  };
  const settle = () => {
    look().catch((thrown: unknown) => {
      if (!isOver) onFailure(thrown);
    });
  };
  const watch = await watchSelection(() => {
    clearTimeout(settling);
    settling = setTimeout(settle, SETTLE_MS);
  });
  settle();
  return {
    end() {
      isOver = true;
      clearTimeout(settling);
      return watch.end();
    },
  };
}
