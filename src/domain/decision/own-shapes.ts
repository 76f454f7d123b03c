import { districtKey } from '../survey/names/district-key';
import { foldText } from '../survey/text/fold-text';
import type { CellContent } from '../plan';
import { formulaShape, GONE } from '../shift-formula';

/**
 * Tells formulas of a column that the add-in wrote from others, whatever cells they speak of today: they are put together
 * as those that the column is to hold, and say nothing else but names of districts that the last run remembers. None is
 * told that is made as no row's is any more.
 */
export function ownShapes(
  wanted: readonly CellContent[],
  remembered: readonly string[],
): (formula: string) => boolean {
  const made = remembering(() => {
    const formulas = wanted.flatMap((cell) =>
      typeof cell === 'object' && cell !== null ? [formulaShape(cell.formula)] : [],
    );
    return {
      shapes: new Set(formulas.map(({ shape }) => shape)),
      texts: new Set(formulas.flatMap(({ texts }) => texts)),
      districts: new Set(remembered),
    };
  });
  return (formula) => {
    const { shapes, texts, districts } = made();
    const { shape, texts: said } = formulaShape(formula);
    return (
      shapes.has(shape) &&
      said.every(
        (text) => texts.has(text) || districts.has(districtKey(text)) || isPatternOf(text, remembered),
      )
    );
  };
}

/** Whether a text is how a formula looks for one of the districts, whatever kind of unit its name says. */
function isPatternOf(text: string, districts: readonly string[]): boolean {
  const bare = text.startsWith('*') ? foldText(text) : '';
  return bare !== '' && districts.some((key) => ` ${key}`.endsWith(` ${bare}`));
}

/** Whether cells that a formula spoke of were deleted. */
export function hasGoneCells(formula: string): boolean {
  return formula.includes(GONE);
}

function remembering<T>(make: () => T): () => T {
  let made: T | null = null;
  return () => (made ??= make());
}
