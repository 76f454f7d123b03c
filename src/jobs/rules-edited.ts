import { areaAddress } from '../domain/address';
import type { RuleSet } from '../domain/decision/rule-set';
import { rulesDifferences } from '../domain/rules-sheet/rules-differences';
import { isSameButValues } from '../domain/rules-sheet/rules-structure';
import type { ApplyOutcome } from '../workbook/apply-plan';
import type { ExcelContext } from '../workbook/run-excel';
import { rulesIn } from './rules-in';

/**
 * The refusal of what was decided by `rules`, where the workbook is decided by others by now: somebody has edited their
 * sheet, which may not even have stood when they were read. Null where it still is.
 */
export async function rulesEdited(
  context: ExcelContext,
  rules: RuleSet,
): Promise<Extract<ApplyOutcome, { readonly ok: false }> | null> {
  const now = await rulesIn(context, rules);
  if (!now.ok) return refusal(now.troubles.map(({ cell }) => `${now.sheet}!${cell ?? 'A1'}`));
  if (isSameButValues(now.rules, rules) && rulesDifferences(now.rules, rules).length === 0) return null;
  return refusal(now.sources.map(({ sheet, area }) => `${sheet}!${areaAddress(area)}`));
}

function refusal(cells: readonly string[]): Extract<ApplyOutcome, { readonly ok: false }> {
  return { ok: false, trouble: { code: 'changed-since-read', cells } };
}
