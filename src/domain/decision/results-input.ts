import type { Area } from '../address';
import type { LeftBehind } from '../plan';
import type { RawSheet, RawValue } from '../survey/cells/raw-sheet';
import type { Survey } from '../survey/survey';
import type { DistrictDecision } from './decision';
import type { OwnColumns, ResultWording } from './result-columns';
import type { RuleSet } from './rule-set';

/** How result cells are written. */
export type ResultContent = 'formulas' | 'values';

/** All that the result columns of a sheet are planned from. */
export interface ResultsPlanInput {
  /** The sheet as it stands, the add-in's own columns included. */
  readonly sheet: RawSheet;
  readonly survey: Survey;
  readonly decisions: readonly DistrictDecision[];
  readonly rules: RuleSet;
  readonly wording: ResultWording;
  readonly own: OwnColumns;
  /** The formula at a cell of the add-in's own columns; blank where there is none. */
  readonly formulaAt: (row: number, column: number) => RawValue;
  /** The sheet's own mark; it has none before the first run, and a copied sheet gets another. */
  readonly mark: { readonly value: string; readonly isNew: boolean };
  readonly leftBehind: LeftBehind | null;
  /** The first column right of everything on the sheet, formats included. */
  readonly firstFreeColumn: number;
  /** Where new columns start, if the user said so. */
  readonly startColumn: number | null;
  /** False: only columns that stand are written, none comes new. */
  readonly placeMissing: boolean;
  /** Formulas that follow the survey and the sheet of the rules, or what they come to today. */
  readonly content: ResultContent;
  /** How they were written by the last run. */
  readonly standing: ResultContent;
  /** Names of the sheet's own that stand for cells. */
  readonly standingNames: Readonly<Record<string, Area>>;
  /** The word on the sheet of the rules for what is so. */
  readonly yes: string;
  /** Write over cells that somebody typed over since the last run. */
  readonly replaceTypedOver: boolean;
}
