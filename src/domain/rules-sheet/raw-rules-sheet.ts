import type { Area } from '../address';
import type { RawValue } from '../survey/cells/raw-sheet';

/** A sheet of rules as it stands, with what its hidden names say. */
export interface RawRulesSheet {
  readonly sheet: string;
  /** The id of the rule set that it was written from. */
  readonly id: string;
  /** Texts of hidden names of the sheet's own. */
  readonly texts: Readonly<Record<string, string>>;
  /** Cells of hidden names of the sheet's own; a name whose cells are gone is not there. */
  readonly areas: Readonly<Record<string, Area>>;
  /** What stands under the names of the workbook, as formulas; a name that is gone is not there. */
  readonly names: Readonly<Record<string, string>>;
  /** Blank outside the used cells. */
  readonly valueAt: (row: number, column: number) => RawValue;
}
