import { cellAddress } from '../address';
import type { OwnTable } from '../own-table';
import { districtKey } from '../survey/names/district-key';
import { asCompared } from './district-names';
import type { FollowedDistrict } from './schedule-sheet-plan';

/** A row of the plan's districts by which nothing goes. */
export type DistrictFinding = DistrictOtherwise | DistrictTwice;

/** A district that the plan calls otherwise than the survey: its tasks do not find its row. */
export interface DistrictOtherwise {
  readonly code: 'plan-district-otherwise';
  readonly sheet: string;
  readonly cell: string;
  readonly found: string;
  /** What the survey calls it. */
  readonly wanted: string;
}

/** A further row of a district: its tasks go by the first under its name. */
export interface DistrictTwice {
  readonly code: 'plan-district-twice';
  readonly sheet: string;
  readonly cell: string;
  readonly found: string;
  /** The cell of the name by whose row its tasks go. */
  readonly usedAt: string;
}

/**
 * What is to be said of the names in the plan's districts, in the column at `place`: `names` are those that stand there
 * after the run, `keys` those beside them before it.
 */
export function districtFindings(
  { sheet, area }: OwnTable,
  place: number,
  names: readonly string[],
  keys: readonly string[],
  byKey: ReadonlyMap<string, FollowedDistrict>,
): readonly DistrictFinding[] {
  const cellOf = (index: number) => cellAddress(area.row + 1 + index, area.column + place);
  const isCalled = (name: string, district: FollowedDistrict) =>
    asCompared(name) === asCompared(district.name);
  return names.flatMap((found, index): readonly DistrictFinding[] => {
    const cell = cellOf(index);
    const ofKey = byKey.get(keys[index] ?? '');
    if (ofKey && !isCalled(found, ofKey)) {
      return [{ code: 'plan-district-otherwise', sheet, cell, found, wanted: ofKey.name }];
    }
    const district = ofKey ?? byKey.get(districtKey(found));
    if (!district) return [];
    const used = names.findIndex((name) => isCalled(name, district));
    if (used < 0 || used === index) return [];
    return [{ code: 'plan-district-twice', sheet, cell, found, usedAt: cellOf(used) }];
  });
}
