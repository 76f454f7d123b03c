import type { FixedColumn } from '../domain/decision/results-plan';
import type { TypedOverCell } from '../domain/plan';
import type { RuleSet } from '../domain/decision/rule-set';
import type { ApplyOutcome } from '../workbook/apply-plan';
import { listSheets } from '../workbook/list-sheets';
import { readSheetNames } from '../workbook/read-sheet';
import { runExcel, type RunWatch } from '../workbook/run-excel';
import { ownColumns } from './own-columns';
import { planResultsIn, type ResultsPlanned, type ResultsRequest } from './plan-results';
import { rulesIn } from './rules-in';
import type { RunLogOutcome } from './run-log';
import { writeResultsIn } from './write-results';

export type RefreshOutcome =
  | {
      readonly kind: 'refreshed';
      readonly sheet: string;
      readonly outcome: ApplyOutcome;
      /** What became of the run's row in the log. */
      readonly log: RunLogOutcome;
      /** Cells that were left alone because somebody had typed over them. */
      readonly typedOver: readonly TypedOverCell[];
      /** Columns that were written as values among formulas. */
      readonly fixedColumns: readonly FixedColumn[];
    }
  /** Result columns stand, but the sheet no longer reads as a survey or cannot be written. */
  | { readonly kind: 'not-written'; readonly sheet: string; readonly planned: ResultsPlanned }
  /** No visible sheet has result columns yet: the first run is shown in the pane before it writes. */
  | { readonly kind: 'no-columns' };

/** The words of results, and when the log says that the run was. */
export interface RefreshSetting extends Pick<ResultsRequest, 'wordings' | 'rulesWordings' | 'logWordings'> {
  readonly now: Date;
}

/**
 * Brings the result columns that stand up to date, on the active sheet if it has some, else on the first that
 * does. New columns are never placed from here, and typed-over cells stay.
 */
export async function refreshResults(
  fallback: RuleSet,
  { now, ...wordings }: RefreshSetting,
  watch?: RunWatch,
): Promise<RefreshOutcome> {
  return runExcel(async (context) => {
    const inUse = await rulesIn(context, fallback);
    const rules = inUse.ok ? inUse.rules : fallback;
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
    const planned = await planResultsIn(context, {
      sheet: target.name,
      rules: fallback,
      ...wordings,
      placeMissing: false,
    });
    if (!planned.ok || !planned.writing.ok) return { kind: 'not-written', sheet: target.name, planned };
    const { assessment, writing } = planned;
    const { outcome, log } = await writeResultsIn(context, {
      assessment,
      writing,
      log: { isAsked: false, by: 'ribbon', now, wordings: wordings.logWordings },
    });
    const { plan, fixedColumns } = writing;
    return { kind: 'refreshed', sheet: target.name, outcome, log, typedOver: plan.typedOver, fixedColumns };
  }, watch);
}
