import { cellAddress } from '../address';
import type { ListValidation } from '../plan';
import type { PlacedColumn, ResultWording } from './result-columns';

/**
 * The list that a district's choice is made from: the arrangements in its own row, which go with it through a sort. As
 * many as there are, because Excel lists blank cells as well. Anything else can be typed, once it was asked about.
 * References of a validation that covers several cells are told from the first (ECMA-376, part 1, 18.3.1.32).
 */
export function choiceLists(
  placed: PlacedColumn,
  rows: readonly number[],
  columns: readonly PlacedColumn[],
  { choiceRefusal }: ResultWording,
  sheet: string,
): readonly ListValidation[] {
  if (placed.column.kind !== 'choice' || rows.length === 0) return [];
  const options = columns.filter(({ column }) => column.kind === 'option');
  const [first, last] = [options.at(0), options.at(-1)];
  if (!first || !last || !areSideBySide(options)) return [];
  const row = Math.min(...rows);
  const address = (column: PlacedColumn) => `$${cellAddress(row, column.area.column)}`;
  const all = `${address(first)}:${address(last)}`;
  const over = { row, rowCount: Math.max(...rows) - row + 1 };
  return [
    {
      sheet,
      area: { ...placed.area, ...over },
      choices: {
        formula: `=OFFSET(${address(first)},0,0,1,MAX(1,COUNTIF(${all},"?*")))`,
        cells: { ...first.area, ...over, columnCount: options.length },
      },
      refusal: 'warning',
      errorTitle: choiceRefusal.title,
      errorMessage: choiceRefusal.message,
    },
  ];
}

/** Whatever stands between them would be listed as well. */
function areSideBySide(options: readonly PlacedColumn[]): boolean {
  const start = options[0]?.area.column ?? 0;
  return options.every(({ area }, index) => area.column === start + index);
}
