import type { Plan } from '../domain/plan';
import { planSampleOrganisations } from '../domain/sample/sample-organisations-plan';
import { planSampleSurvey } from '../domain/sample/sample-survey-plan';
import { type ApplyOutcome, applyPlan } from '../workbook/apply-plan';
import { goToCell } from '../workbook/go-to-cell';
import { listSheetNames } from '../workbook/list-sheet-names';
import { runExcel, type RunWatch } from '../workbook/run-excel';
import { freeSheetName } from './free-sheet-name';

/** The sample survey with a row a district, or with a row for each base organisation. */
export type SampleKind = 'districts' | 'organisations';

/** The sheets' names, as the published survey's forms call them. */
const SAMPLES: Readonly<
  Record<SampleKind, { readonly sheet: string; readonly plan: (sheet: string) => Plan }>
> = {
  districts: { sheet: 'Khảo sát', plan: planSampleSurvey },
  organisations: { sheet: 'Khảo sát theo tổ chức', plan: planSampleOrganisations },
};

/** Writes the sample survey into a new sheet and shows it. Answers the sheet's name, free of clashes. */
export async function openSample(
  kind: SampleKind,
  watch?: RunWatch,
): Promise<{ readonly sheet: string; readonly outcome: ApplyOutcome }> {
  return runExcel(async (context) => {
    const { sheet: wanted, plan } = SAMPLES[kind];
    const sheet = freeSheetName(wanted, await listSheetNames(context));
    const outcome = await applyPlan(context, plan(sheet));
    if (outcome.ok) await goToCell(context, sheet, 'A1');
    return { sheet, outcome };
  }, watch);
}
