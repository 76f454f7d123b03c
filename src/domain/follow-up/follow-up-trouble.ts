import type { ColumnsMissing } from '../procedure/register-sheet';
import type { PlanColumnsMissing } from '../schedule/plan-headings';

/** Why a sheet about the register cannot be made; nothing is written then. */
export type FollowUpTrouble =
  | ColumnsMissing
  | PlanColumnsMissing
  /** The workbook has no register. */
  | { readonly code: 'register-missing' }
  /** The register has no row that applies to these. */
  | { readonly code: 'register-lacks-districts'; readonly districts: readonly string[] }
  /** None of the chosen districts has a settled arrangement. */
  | { readonly code: 'no-future-organisation' };
