import type { RuleSet } from '../domain/decision/rule-set';
import type { FormKind } from '../domain/form/form-mark';
import { planForm } from '../domain/form/form-plan';
import { formRows } from '../domain/form/form-size';
import type { FormWording } from '../domain/form/form-wording';
import { type ApplyOutcome, applyPlan } from '../workbook/apply-plan';
import { goToCell } from '../workbook/go-to-cell';
import { listSheetNames } from '../workbook/list-sheet-names';
import { runExcel, type RunWatch } from '../workbook/run-excel';
import { freeSheetName } from './free-sheet-name';

export interface FormRequest {
  readonly kind: FormKind;
  readonly rules: RuleSet;
  readonly wording: FormWording;
  /** Rows to be filled in; null for as many as such a form has by default. */
  readonly rows?: number | null;
  /** The districts, where they are known. */
  readonly names?: readonly string[];
}

/** Writes a blank form into a new sheet and shows it. Answers the sheet's name, free of clashes. */
export async function createForm(
  { kind, rules, wording, rows = null, names = [] }: FormRequest,
  watch?: RunWatch,
): Promise<{ readonly sheet: string; readonly outcome: ApplyOutcome }> {
  return runExcel(async (context) => {
    const sheet = freeSheetName(wording.sheetName, await listSheetNames(context));
    const spec = { kind, blocs: rules.blocs, wording, rows: formRows(kind, rows, names), names };
    const outcome = await applyPlan(context, planForm(sheet, spec));
    if (outcome.ok) await goToCell(context, sheet, 'A1');
    return { sheet, outcome };
  }, watch);
}
