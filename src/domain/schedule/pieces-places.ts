import type { OwnTable } from '../own-table';
import { foldText } from '../survey/text/fold-text';
import type { PlanWording } from './plan-wording';
import { wordsOfProduct } from './staff-procedure';
import { textIn } from './standing-plan';

/**
 * Whether a column of the table of pieces holds what it would have to, of which no formula tells: half or more of the
 * pieces with a code that ships, at least one, are called as they ship; every cell that says anything of whether a piece
 * applies says yes or no, and one does. Any language will do; other columns are not asked.
 */
export function holdsPieces(
  column: string,
  { rows }: OwnTable,
  place: number,
  known: ReadonlyMap<string, number>,
  wordings: readonly PlanWording[],
): boolean {
  if (column === 'use') {
    const answers = new Set(wordings.flatMap(({ yes, no }) => [yes, no]).map(foldText));
    const said = rows.map((row) => foldText(textIn(row, place))).filter((text) => text !== '');
    return said.length > 0 && said.every((text) => answers.has(text));
  }
  if (column !== 'item') return true;
  const shipped = rows.flatMap((row) => {
    const words = wordsOfProduct(textIn(row, known.get('code') ?? -1), wordings).map(foldText);
    return words.length > 0 ? [words.includes(foldText(textIn(row, place)))] : [];
  });
  return shipped.length > 0 && shipped.filter(Boolean).length >= shipped.length / 2;
}
