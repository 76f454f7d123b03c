import type { RawValue } from '../survey/cells/raw-sheet';

/** What the plan calls its districts once a run is through, as formulas compare. */
export interface DistrictNames {
  readonly names: ReadonlySet<string>;
  /** Former name → the name that the run gives the district. */
  readonly renamed: ReadonlyMap<string, string>;
}

/** Excel's formulas take capitals and small letters for the same, and nothing else. */
export function asCompared(cell: RawValue): string {
  return String(cell).toLowerCase();
}
