import type { RuleTrouble } from '../decision/check-rules';
import type { RuleLimit } from '../decision/rule-limits';
import type { RawValue } from '../survey/cells/raw-sheet';

/** Why a sheet of rules cannot be decided by; `cell` is on that sheet, null where no single cell is at fault. */
export type RulesSheetTrouble = { readonly cell: string | null } & (
  | { readonly code: 'value-not-whole'; readonly limit: RuleLimit; readonly found: RawValue }
  | { readonly code: 'word-unknown'; readonly found: RawValue; readonly choices: readonly string[] }
  /** Somebody typed where a value is shown that is changed elsewhere. */
  | { readonly code: 'shown-only'; readonly found: RawValue; readonly expected: string }
  /** A row was taken out, or stands in another place than it was written; `number` is the one in its first column. */
  | {
      readonly code: 'row-missing' | 'row-moved';
      readonly table: 'limits' | 'parts' | 'groupings';
      readonly number: number;
    }
  /** Somebody typed over what calculates itself, or it has not been calculated yet. */
  | { readonly code: 'calculated-otherwise'; readonly found: RawValue; readonly expected: RawValue }
  /** The workbook's name is gone, or stands for something else. */
  | { readonly code: 'name-elsewhere'; readonly name: string }
  /** Neither a set that ships nor one saved in this workbook. */
  | { readonly code: 'set-unknown'; readonly id: string }
  /** The set was changed after the sheet was written. */
  | { readonly code: 'set-changed'; readonly id: string }
  /** What the set comes to with the values of the sheet. */
  | { readonly code: 'unsound'; readonly trouble: RuleTrouble }
);

/** True where writing the values anew mends nothing: a new sheet has to take the place of this one. */
export function isStructural({ code }: RulesSheetTrouble): boolean {
  return !TYPED.includes(code);
}

const TYPED: readonly RulesSheetTrouble['code'][] = [
  'value-not-whole',
  'word-unknown',
  'shown-only',
  'unsound',
];
