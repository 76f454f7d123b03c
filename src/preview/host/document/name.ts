import type { HostSheet } from './sheet';

/** A defined name; its formula stands without `=`. */
export interface HostName {
  readonly name: string;
  /** The sheet it belongs to, or null for the whole workbook. */
  readonly scope: HostSheet | null;
  formula: string;
  hidden: boolean;
  comment: string;
  /** Whatever else the file says of it. */
  readonly others: Readonly<Record<string, string>>;
}

/** Names of Excel's own, `_xlnm.Print_Area` and the like, are shown without this. */
export const ownPrefix = '_xlnm.';

export const printAreaName = '_xlnm.Print_Area';
export const printTitlesName = '_xlnm.Print_Titles';
export const filterName = '_xlnm._FilterDatabase';
