import { type Area, areaAddress } from '../address';
import { joinedAreas } from '../joined-areas';
import { valueAt } from '../sheet-values';
import type { RawSheet } from '../survey/cells/raw-sheet';
import type { Survey } from '../survey/survey';
import type { PlacementTrouble } from './placement';
import type { OwnColumns } from './result-columns';

export type StandingColumns =
  | { readonly ok: true; readonly own: OwnColumns }
  | { readonly ok: false; readonly trouble: PlacementTrouble };

/**
 * The own columns that still stand beside the survey. Hidden names follow cells that are cut and pasted: where they
 * no longer cover the survey's header, or cover a column of its own, writing down their columns would write over the
 * survey. Such columns must be moved back or cleared; cleared ones count as gone.
 */
export function standingColumns(own: OwnColumns, survey: Survey, sheet: RawSheet): StandingColumns {
  const misplaced = Object.entries(own).filter(([, area]) => !standsBeside(area, survey));
  const filled = misplaced.map(([, area]) => area).filter((area) => !isCleared(area, sheet));
  if (filled.length > 0) {
    const areas = joinedAreas(filled.map((area) => ({ sheet: survey.sheet, area })));
    return {
      ok: false,
      trouble: { code: 'results-moved-away', areas: areas.map(({ area }) => areaAddress(area)) },
    };
  }
  const gone = new Set(misplaced.map(([id]) => id));
  return { ok: true, own: Object.fromEntries(Object.entries(own).filter(([id]) => !gone.has(id))) };
}

function standsBeside(area: Area, { headerRows, nameColumn, columns }: Survey): boolean {
  const coversHeader = area.row <= headerRows.last && headerRows.last < area.row + area.rowCount;
  const isOfSurvey = area.column === nameColumn || columns.some(({ column }) => area.column === column);
  return coversHeader && !isOfSurvey;
}

/** Formulas that show blank do not count: a column that is gone is not written at its old place. */
function isCleared(area: Area, sheet: RawSheet): boolean {
  return Array.from({ length: area.rowCount }, (_, offset) => area.row + offset).every(
    (row) => valueAt(sheet, row, area.column) === '',
  );
}
