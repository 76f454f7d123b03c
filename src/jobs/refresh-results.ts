import type { ResultWording } from '../domain/decision/result-columns';
import type { TypedOverCell } from '../domain/plan';
import type { Wordings } from '../domain/wordings';
import type { RuleSet } from '../domain/decision/rule-set';
import { type ApplyOutcome, applyPlan } from '../workbook/apply-plan';
import { listSheets } from '../workbook/list-sheets';
import { readSheetNames } from '../workbook/read-sheet';
import { runExcel, type RunWatch } from '../workbook/run-excel';
import { type Assessing, assessIn } from './assess';
import { ownColumns } from './own-columns';

export type RefreshOutcome =
  | {
      readonly kind: 'refreshed';
      readonly sheet: string;
      readonly outcome: ApplyOutcome;
      /** Cells that were left alone because somebody had typed over them. */
      readonly typedOver: readonly TypedOverCell[];
    }
  /** Result columns stand, but the sheet no longer reads as a survey or cannot be written. */
  | { readonly kind: 'not-written'; readonly sheet: string; readonly assessing: Assessing }
  /** No visible sheet has result columns yet: the first run is shown in the pane before it writes. */
  | { readonly kind: 'no-columns' };

/**
 * Brings the result columns that stand up to date, on the active sheet if it has some, else on the first that
 * does. New columns are never placed from here, and typed-over cells stay.
 */
export async function refreshResults(
  rules: RuleSet,
  wordings: Wordings<ResultWording>,
  watch?: RunWatch,
): Promise<RefreshOutcome> {
  return runExcel(async (context) => {
    const entries = await listSheets(context);
    const named = await readSheetNames(
      context,
      entries.map(({ name }) => name),
    );
    const standing = entries.filter((_, index) => {
      const sheet = named[index];
      return sheet !== undefined && Object.keys(ownColumns(sheet, rules)).length > 0;
    });
    const target = standing.find(({ isActive }) => isActive) ?? standing[0];
    if (!target) return { kind: 'no-columns' };
    const assessing = await assessIn(context, { sheet: target.name, rules, wordings, placeMissing: false });
    if (!assessing.ok || !assessing.assessment.writing.ok) {
      return { kind: 'not-written', sheet: target.name, assessing };
    }
    const { plan } = assessing.assessment.writing;
    const outcome = await applyPlan(context, plan);
    return { kind: 'refreshed', sheet: target.name, outcome, typedOver: plan.typedOver };
  }, watch);
}
