import { foldText } from '../text/fold-text';
import type { SheetCells } from '../cells/sheet-cells';
import type { ReadingChoice } from '../reading-choice';
import { chosenFor } from '../reading-choice';
import type { ColumnRole } from './column-role';

/**
 * The cells of the one table that the user means where several stand side by side: that of the column chosen for the
 * districts. Each begins where the heading of TT or of the names stands again. All cells where nothing is chosen.
 */
export function cellsOfChosenTable(
  cells: SheetCells,
  roles: readonly ColumnRole[],
  choice: ReadingChoice,
): SheetCells {
  const column = chosenFor(choice, { kind: 'district' })?.column ?? null;
  const starts = tableStarts(roles);
  if (column === null || starts.length < 2) return cells;
  const first = starts.findLast((start) => start <= column) ?? cells.firstColumn;
  const next = starts.find((start) => start > column) ?? cells.endColumn;
  return {
    ...cells,
    firstColumn: first === starts[0] ? cells.firstColumn : first,
    endColumn: next,
  };
}

/** The first columns of tables that say what is counted, and then name their rows anew in the same words. */
function tableStarts(roles: readonly ColumnRole[]): readonly number[] {
  const starts: number[] = [];
  let headings = new Set<string>();
  let counts = false;
  for (const { column, kind, header, measure } of roles) {
    const heading = kind === 'index' || kind === 'name' ? `${kind} ${foldText(header.join(' '))}` : null;
    if (starts.length === 0 || (heading !== null && counts && headings.has(heading))) {
      starts.push(column);
      headings = new Set();
      counts = false;
    }
    if (heading !== null) headings.add(heading);
    counts ||= measure !== null;
  }
  return starts;
}
