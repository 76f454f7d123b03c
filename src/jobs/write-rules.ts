import { checkRules, isHarmless, type RuleTrouble } from '../domain/decision/check-rules';
import type { RuleSet } from '../domain/decision/rule-set';
import { RULE_SETS } from '../domain/decision/rule-sets/rule-sets';
import { emptyPlan } from '../domain/plan';
import { PROCEDURE_IDS } from '../domain/procedure/procedure-ids';
import { editedSince } from '../domain/rules-sheet/edited-since';
import { readRulesSheet as readRules, rulesCells } from '../domain/rules-sheet/read-rules-sheet';
import { planRulesSheet } from '../domain/rules-sheet/rules-plan';
import { nextEdition } from '../domain/rules-sheet/next-edition';
import type { RulesSheetWording } from '../domain/rules-sheet/rules-sheet-wording';
import { isSameButValues } from '../domain/rules-sheet/rules-structure';
import { isStructural } from '../domain/rules-sheet/rules-trouble';
import { planRulesValues } from '../domain/rules-sheet/rules-update-plan';
import { type ApplyOutcome, applyPlan } from '../workbook/apply-plan';
import { goToCell } from '../workbook/go-to-cell';
import { removeHalfMade } from '../workbook/half-made-sheets';
import { loadHalfMade } from '../workbook/sheet-mark';
import { listSheetNames } from '../workbook/list-sheet-names';
import { loadOwnRuleSets } from '../workbook/own-rule-sets';
import { loadRulesPointer, ownRuleNames, readRulesSheet } from '../workbook/read-rules-sheet';
import { type ExcelContext, runExcel, type RunWatch } from '../workbook/run-excel';
import { freeSheetName } from './free-sheet-name';
import type { RulesInUse } from './rules-in';

export interface RulesRequest {
  readonly rules: RuleSet;
  readonly wording: RulesSheetWording;
  /** False: what somebody typed on a sheet of this set that stands is kept, and only a missing sheet is made. */
  readonly replaceTyped: boolean;
  /** What the workbook was decided by when the rules were drafted: what was typed on its sheet since is not written over. */
  readonly read: RulesInUse;
}

export type WritingRules =
  | { readonly ok: true; readonly sheet: string; readonly outcome: ApplyOutcome }
  | {
      readonly ok: false;
      readonly trouble:
        | { readonly code: 'unsound'; readonly troubles: readonly RuleTrouble[] }
        /** What the sheet cannot hold differs from the set of this id: it has to be saved as a set of its own first. */
        | { readonly code: 'not-saved'; readonly id: string };
    };

/**
 * Writes the sheet of a rule set: its values where a sheet of the same set stands, otherwise a new sheet, to which the
 * names of the workbook move. A sheet of another set, or one that lost rows, stays as it is and is no longer followed.
 */
export async function writeRules(request: RulesRequest, watch?: RunWatch): Promise<WritingRules> {
  return runExcel((context) => writeRulesIn(context, request), watch);
}

async function writeRulesIn(
  context: ExcelContext,
  request: RulesRequest,
  isOtherSheet = false,
): Promise<WritingRules> {
  const { rules } = request;
  const troubles = checkRules(rules, PROCEDURE_IDS).filter((trouble) => !isHarmless(trouble));
  if (troubles.length > 0) return { ok: false, trouble: { code: 'unsound', troubles } };
  const pointer = loadRulesPointer(context);
  const own = loadOwnRuleSets(context);
  const mayBeHalfMade = loadHalfMade(context);
  await context.sync();
  const base = [...RULE_SETS, ...own()].find(({ id }) => id === rules.id);
  if (!base || !isSameButValues(rules, base))
    return { ok: false, trouble: { code: 'not-saved', id: rules.id } };
  const raw = await readRulesSheet(context, pointer);
  // A sheet whose making broke off goes, and the names go back to the sheet before it.
  const isGone = mayBeHalfMade() && raw !== null && (await removeHalfMade(context, [raw.sheet]));
  // What stands now is then not the sheet that was read.
  if (isGone) return writeRulesIn(context, request, true);
  const cells = raw && !isOtherSheet ? editedSince(raw, request.read.sources) : [];
  if (raw && cells.length > 0)
    return {
      ok: true,
      sheet: raw.sheet,
      outcome: { ok: false, trouble: { code: 'changed-since-read', cells } },
    };
  if (raw?.id === rules.id) {
    const found = rulesCells(raw, base);
    const reading = readRules(raw, base, PROCEDURE_IDS);
    if (found.ok && (reading.ok || !reading.troubles.some(isStructural))) {
      const plan = request.replaceTyped ? planRulesValues(raw, found.cells, rules) : emptyPlan('rules');
      const outcome = await applyPlan(context, plan);
      return { ok: true, sheet: raw.sheet, outcome };
    }
  }
  return writeNew(context, request, nextEdition(raw));
}

async function writeNew(
  context: ExcelContext,
  { rules, wording }: RulesRequest,
  edition: number,
): Promise<WritingRules> {
  const sheet = freeSheetName(wording.sheetName, await listSheetNames(context));
  const standing = await ownRuleNames(context);
  const outcome = await applyPlan(context, planRulesSheet({ sheet, rules, wording, standing, edition }));
  if (outcome.ok) await goToCell(context, sheet, 'A1');
  return { ok: true, sheet, outcome };
}
