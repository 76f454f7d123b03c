import type { RuleTrouble } from '../../domain/decision/check-rules';
import type { RuleSet } from '../../domain/decision/rule-set';
import type { ChosenFile } from '../../jobs/collect-surveys';
import type { RulesInUse } from '../../jobs/rules-in';
import type { WorkbookRules } from '../../jobs/rule-sets-in';
import type { RuleSetRefusal } from '../../locales/rules/phrases';
import type { ApplyTrouble } from '../../workbook/read-targets';

/** What can be done with a rule set. */
export type RulesTask =
  | { readonly to: 'read' }
  /** `read` is what the workbook was decided by when the draft was made. */
  | { readonly to: 'write'; readonly rules: RuleSet; readonly read: RulesInUse }
  | { readonly to: 'save'; readonly rules: RuleSet }
  | { readonly to: 'forget'; readonly id: string }
  | { readonly to: 'take'; readonly file: ChosenFile };

/** What came of the last task; null after one that only read. */
export type RulesSaid =
  | { readonly kind: 'saved'; readonly rules: RuleSet }
  | {
      readonly kind: 'taken';
      readonly rules: RuleSet;
      /** The other set of the id that the file has; null where there is none. */
      readonly beside: RuleSet | null;
      /** True where the workbook had the set before. */
      readonly stood: boolean;
    }
  | { readonly kind: 'forgotten' }
  | { readonly kind: 'refused'; readonly refusal: RuleSetRefusal }
  | { readonly kind: 'unsound'; readonly rules: RuleSet; readonly troubles: readonly RuleTrouble[] }
  | { readonly kind: 'not-written'; readonly trouble: ApplyTrouble };

/** The rules of the workbook, and the set that is looked at. */
export interface RulesState {
  readonly found: WorkbookRules;
  readonly shown: RuleSet;
  readonly said: RulesSaid | null;
}
