import type { SourceCells } from '../domain/plan';
import { mayChangeRules } from '../domain/survey-watch/rules-change';
import { type SheetWatch, watchSheet } from '../workbook/watch-sheet';

/**
 * Listens to the sheet of rules by that name and tells of whatever may have changed them; `sources` are its cells as they
 * were read last, and `mayBeOwn` is true where Excel does not say whether the add-in did it. Reads nothing and changes
 * nothing. Throws a HostFailure where Excel lets nobody listen.
 */
export async function watchRules(
  sheet: string,
  sources: () => readonly SourceCells[],
  tell: (mayBeOwn: boolean) => void,
): Promise<SheetWatch> {
  return watchSheet(sheet, sheet, (event, mayBeOwn) => {
    if (mayChangeRules(event, sources())) tell(mayBeOwn);
  });
}
