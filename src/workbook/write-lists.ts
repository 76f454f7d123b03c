import { absoluteReference, type Area, areaAddress } from '../domain/address';
import type { ListedCells, ListValidation } from '../domain/plan';
import { shiftFormula } from '../domain/shift-formula';
import { areaOf, type HeldRanges, PLACE } from './held-ranges';
import { refusal } from './write-formats';

/** A list whose entries are cells, and where these stood when its formula was made. */
interface QueuedList {
  readonly choices: ListedCells;
  readonly cells: Excel.Range;
  readonly validation: Excel.DataValidation;
  readonly area: Area;
}

/** Queues the question where the cells stand that lists are made of. */
export function askListPlaces(held: HeldRanges, lists: readonly ListValidation[]): void {
  for (const { sheet, choices } of lists) {
    if ('formula' in choices) held.at({ sheet, area: choices.cells }).load(PLACE);
  }
}

/** Queues lists, of cells where these were when last asked, and asks once more. */
export function writeLists(held: HeldRanges, lists: readonly ListValidation[]): readonly QueuedList[] {
  return lists.flatMap(({ sheet, area, choices, errorTitle, errorMessage, refusal: kind }): QueuedList[] => {
    const validation = held.at({ sheet, area }).dataValidation;
    const queued = 'formula' in choices ? listedCells(held, sheet, choices, validation) : [];
    if ('of' in choices) setSource(validation, `=${absoluteReference(choices.of.sheet, choices.of.area)}`);
    else if (!('formula' in choices)) setSource(validation, choices.join(','));
    validation.errorAlert = refusal(errorTitle, errorMessage, kind === 'stop' ? 'Stop' : 'Warning');
    return queued;
  });
}

function listedCells(
  held: HeldRanges,
  sheet: string,
  choices: ListedCells,
  validation: Excel.DataValidation,
): QueuedList[] {
  const cells = held.at({ sheet, area: choices.cells });
  const area = areaOf(cells);
  setSource(validation, formulaAt(choices, area));
  cells.load(PLACE);
  return [{ choices, cells, validation, area }];
}

/** Queues anew the formulas of lists whose entries had moved when they came; false where none had. */
export function moveLists(queued: readonly QueuedList[]): boolean {
  const moved = queued.filter(({ cells, area }) => areaAddress(areaOf(cells)) !== areaAddress(area));
  for (const { choices, cells, validation } of moved)
    setSource(validation, formulaAt(choices, areaOf(cells)));
  return moved.length > 0;
}

function setSource(validation: Excel.DataValidation, source: string): void {
  validation.rule = { list: { inCellDropDown: true, source } };
}

function formulaAt({ formula, cells }: ListedCells, now: Area): string {
  return shiftFormula(formula, cells, now.row - cells.row, now.column - cells.column) ?? formula;
}
