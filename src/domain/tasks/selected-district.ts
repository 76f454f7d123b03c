import type { Survey } from '../survey/survey';
import type { RawValue } from '../survey/cells/raw-sheet';

/**
 * The district that a selected row is about: on the survey's sheet the one in whose rows it lies, elsewhere the one whose
 * name alone stands in a cell of the row. Null where that is none, or more than one.
 */
export function selectedDistrict(
  { row, values }: { readonly row: number; readonly values: readonly RawValue[] },
  names: readonly string[],
  /** The survey, where the row is on its sheet. */
  survey: Pick<Survey, 'districts' | 'area'> | null,
): string | null {
  if (survey && isWithin(row, survey.area)) {
    const districts = survey.districts.filter((district) => district.row <= row);
    const last = districts.toSorted((one, other) => one.row - other.row).at(-1);
    return last !== undefined && names.includes(last.name) ? last.name : null;
  }
  const texts = new Set(values.map((value) => String(value).trim()));
  const found = names.filter((name) => texts.has(name));
  const [only] = found;
  return found.length === 1 && only !== undefined ? only : null;
}

function isWithin(row: number, area: Survey['area']): boolean {
  return row >= area.row && row < area.row + area.rowCount;
}
