import type { RuleSet } from '../domain/decision/rule-set';
import type { SourceCells } from '../domain/plan';
import { RULE_SETS } from '../domain/decision/rule-sets/rule-sets';
import { PROCEDURE_IDS } from '../domain/procedure/procedure-ids';
import { nextEdition } from '../domain/rules-sheet/next-edition';
import { readRulesSheet as readRules } from '../domain/rules-sheet/read-rules-sheet';
import { rulesSources } from '../domain/rules-sheet/rules-sources';
import { RULES_WORDS } from '../domain/rules-sheet/rules-names';
import { wordsIn } from '../domain/rules-sheet/rules-words';
import type { RulesSheetTrouble } from '../domain/rules-sheet/rules-trouble';
import { loadOwnRuleSets } from '../workbook/own-rule-sets';
import { loadRulesPointer, markedSheets, readRulesSheet } from '../workbook/read-rules-sheet';
import { loadHalfMade } from '../workbook/sheet-mark';
import type { ExcelContext } from '../workbook/run-excel';

/** The rule set that a workbook is decided by. */
export type RulesInUse =
  | {
      readonly ok: true;
      readonly rules: RuleSet;
      /** The sheet that it was read from; null where there is none. */
      readonly sheet: string | null;
      /** The word of that sheet for what is so; null where there is none. */
      readonly fullOnlyWord: string | null;
      /** What does not keep the rules from being decided by. */
      readonly notes: readonly RulesSheetTrouble[];
      /** Whether that sheet tells formulas all that they ask for: there may be none, or one of an earlier version. */
      readonly isComplete: boolean;
      /** The number of the sheet of rules that is written next. */
      readonly nextEdition: number;
      /** The cells of that sheet that people type in, as they were read; none where there is none. */
      readonly sources: readonly SourceCells[];
    }
  | {
      readonly ok: false;
      readonly sheet: string;
      readonly troubles: readonly RulesSheetTrouble[];
      /** The set that the sheet was written from; null where nobody knows it. */
      readonly base: RuleSet | null;
      /** The cells of that sheet that people type in, as they were read. */
      readonly sources: readonly SourceCells[];
    };

/**
 * The rule set of the workbook's sheet of rules, as edited there; `fallback` where no such sheet stands. One request, and
 * one more for the sheet. A sheet that cannot be decided by is never passed over for the fallback.
 */
export async function rulesIn(context: ExcelContext, fallback: RuleSet): Promise<RulesInUse> {
  const pointer = loadRulesPointer(context);
  const own = loadOwnRuleSets(context);
  const mayBeHalfMade = loadHalfMade(context);
  await context.sync();
  const raw = await readRulesSheet(context, pointer);
  if (raw === null || (mayBeHalfMade() && (await isToBeMadeAgain(context, raw.sheet))))
    return {
      ...{ ok: true, rules: fallback, sheet: null, fullOnlyWord: null },
      ...{ notes: [], isComplete: false, nextEdition: nextEdition(null), sources: [] },
    };
  const base = [...RULE_SETS, ...own()].find(({ id }) => id === raw.id) ?? null;
  const reading = readRules(raw, base, PROCEDURE_IDS);
  const sources = rulesSources(raw);
  if (!reading.ok) return { ...reading, sheet: raw.sheet, base, sources };
  const words = wordsIn(raw.texts[RULES_WORDS] ?? '');
  return {
    ...reading,
    sheet: raw.sheet,
    fullOnlyWord: words?.fullOnly.full ?? null,
    nextEdition: nextEdition(raw),
    sources,
  };
}

/** Whether a run broke off making the sheet, and none of rules stood before it: the next run makes it again. */
async function isToBeMadeAgain(context: ExcelContext, sheet: string): Promise<boolean> {
  const [only, ...others] = await markedSheets(context);
  if (only !== sheet || others.length > 0) return false;
  // Few workbooks have such a sheet: what compares it with its run is loaded when one may.
  const { halfMadeSheets } = await import(/* webpackChunkName: "changes" */ '../workbook/half-made-sheets');
  return (await halfMadeSheets(context)).some(({ name }) => name === sheet);
}
