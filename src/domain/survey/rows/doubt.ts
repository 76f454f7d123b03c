import type { RowDoubt, Severity } from '../finding';

/** Why a row may be no district. An error keeps its counts open. */
export interface Doubt {
  readonly code: RowDoubt;
  readonly severity: Severity;
}
