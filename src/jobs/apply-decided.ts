import { areaAddress } from '../domain/address';
import type { RuleSet } from '../domain/decision/rule-set';
import type { Plan } from '../domain/plan';
import { rulesDifferences } from '../domain/rules-sheet/rules-differences';
import { isSameButValues } from '../domain/rules-sheet/rules-structure';
import { type ApplyOutcome, applyPlan } from '../workbook/apply-plan';
import type { ExcelContext } from '../workbook/run-excel';
import type { WriteProgress } from '../workbook/write-cells';
import { rulesIn } from './rules-in';

/**
 * Applies a plan of what was decided by `rules`, unless the workbook is decided by others by now: somebody has edited
 * their sheet, which may not even have stood when they were read.
 */
export async function applyDecided(
  context: ExcelContext,
  rules: RuleSet,
  plan: Plan,
  progress?: WriteProgress,
): Promise<ApplyOutcome> {
  return (await rulesEdited(context, rules)) ?? (await applyPlan(context, plan, progress));
}

async function rulesEdited(context: ExcelContext, rules: RuleSet): Promise<Refusal | null> {
  const now = await rulesIn(context, rules);
  if (!now.ok) return refusal(now.troubles.map(({ cell }) => `${now.sheet}!${cell ?? 'A1'}`));
  if (isSameButValues(now.rules, rules) && rulesDifferences(now.rules, rules).length === 0) return null;
  return refusal(now.sources.map(({ sheet, area }) => `${sheet}!${areaAddress(area)}`));
}

type Refusal = Extract<ApplyOutcome, { readonly ok: false }>;

function refusal(cells: readonly string[]): Refusal {
  return { ok: false, trouble: { code: 'changed-since-read', cells } };
}
