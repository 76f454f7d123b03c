import type { RuleSet } from '../domain/decision/rule-set';
import type { SurveyReading } from '../domain/survey/survey';
import { listSheets } from '../workbook/list-sheets';
import { loadOwnRuleSets } from '../workbook/own-rule-sets';
import { readSheets } from '../workbook/read-sheet';
import { runExcel, type RunWatch } from '../workbook/run-excel';
import { ownColumns } from './own-columns';
import { rulesIn } from './rules-in';
import { surveyOn } from './survey-on';

/** One visible sheet of the workbook and how it reads as a survey. */
export interface SheetCandidate {
  readonly name: string;
  readonly isActive: boolean;
  readonly reading: SurveyReading;
}

export interface SurveySearch {
  readonly sheets: readonly SheetCandidate[];
  /** The survey to take without asking: the only sheet that reads as one. */
  readonly only: string | null;
  /** Those by which the sheets were read. */
  readonly rules: RuleSet;
  /** The sets that were saved in the workbook. */
  readonly ownRules: readonly RuleSet[];
}

/**
 * Reads every visible sheet and says which of them are surveys of the blocs of the workbook's rules; of those of the rules
 * given, where it has none that can be decided by.
 */
export async function findSurveys(fallback: RuleSet, watch?: RunWatch): Promise<SurveySearch> {
  return runExcel(async (context) => {
    const own = loadOwnRuleSets(context);
    const inUse = await rulesIn(context, fallback);
    const rules = inUse.ok ? inUse.rules : fallback;
    const entries = await listSheets(context);
    const snapshots = await readSheets(
      context,
      entries.map(({ name }) => name),
    );
    const sheetNamed = (wanted: string) => snapshots.find(({ id }) => id === wanted)?.raw.name ?? null;
    const sheets = entries.map((entry, index): SheetCandidate => {
      const snapshot = snapshots[index];
      if (!snapshot) throw new Error(`The sheet ${entry.name} was listed and not read`);
      return {
        ...entry,
        reading: surveyOn(snapshot, ownColumns(snapshot, rules), rules, sheetNamed),
      };
    });
    const surveys = sheets.filter(({ reading }) => reading.ok);
    const only = surveys.length === 1 ? (surveys[0]?.name ?? null) : null;
    return { sheets, only, rules, ownRules: own() };
  }, watch);
}
