import type { RuleTrouble } from '../../domain/decision/check-rules';
import type { RuleLimit } from '../../domain/decision/rule-limits';
import type { RulesDifference } from '../../domain/rules-sheet/rules-differences';
import type { RulesSheetWording } from '../../domain/rules-sheet/rules-sheet-wording';
import type { RulesSheetTrouble } from '../../domain/rules-sheet/rules-trouble';

/** How a sentence about rules names what it speaks of: as the sheet of rules does. */
export interface RuleNaming {
  readonly limit: (limit: RuleLimit) => string;
  readonly bloc: (id: string) => string;
  readonly part: (blocs: readonly string[]) => string;
  readonly grouping: (parts: readonly (readonly string[])[]) => string;
  readonly wording: RulesSheetWording;
}

/** Why a rule set is not kept, as data of the jobs: locales know nothing of those. */
export type RuleSetRefusal =
  | { readonly code: 'file-too-large'; readonly bytes: number; readonly most: number }
  | { readonly code: 'not-json' }
  | { readonly code: 'not-a-rule-set'; readonly at: string }
  | { readonly code: 'id-taken' | 'not-saved'; readonly id: string }
  /** A sheet that the workbook follows was written from the set that was to be deleted. */
  | { readonly code: 'in-use'; readonly sheet: string }
  | { readonly code: 'too-many' };

/** What a set is compared with: the one that ships, or itself as it is saved in the workbook. */
export type RulesOrigin = 'original' | 'saved';

/** Sentences about rules, in one language. */
export interface RulePhrases {
  ruleTrouble(trouble: RuleTrouble, naming: RuleNaming): string;
  sheetTrouble(trouble: Exclude<RulesSheetTrouble, { readonly code: 'unsound' }>, naming: RuleNaming): string;
  difference(difference: RulesDifference, from: RulesOrigin, naming: RuleNaming): string;
  refusal(refusal: RuleSetRefusal): string;
}
