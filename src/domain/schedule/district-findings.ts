import { asCompared } from './district-names';
import type { FollowedRow } from './followed-rows';

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
 * What is to be said of the rows of the plan's districts. `names` are those that stand there after the run, with the rows
 * that come with it; `cellOf` is the cell of one of them.
 */
export function districtFindings(
  rows: readonly FollowedRow[],
  names: readonly string[],
  sheet: string,
  cellOf: (row: number) => string,
): readonly DistrictFinding[] {
  const firstOf = new Map<string, number>();
  names.forEach((name, row) => {
    if (!firstOf.has(asCompared(name))) firstOf.set(asCompared(name), row);
  });
  return rows.flatMap(({ district, further }, row): readonly DistrictFinding[] => {
    const of = district ?? further;
    const found = names[row] ?? '';
    if (!of || (district === null && found === '')) return [];
    const used = firstOf.get(asCompared(of.name));
    const at = { sheet, cell: cellOf(row), found };
    if (used === row) return [];
    if (used !== undefined) return [{ code: 'plan-district-twice', ...at, usedAt: cellOf(used) }];
    return district ? [{ code: 'plan-district-otherwise', ...at, wanted: of.name }] : [];
  });
}
