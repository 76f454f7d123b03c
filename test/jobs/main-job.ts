import { district2012 as rules } from '../../src/domain/decision/rule-sets/district-2012';
import type { Receipt } from '../../src/domain/run-record';
import { assess, type Assessment, type AssessRequest } from '../../src/jobs/assess';
import { type ChecklistProposal, planChecklists } from '../../src/jobs/make-checklists';
import { writePlan } from '../../src/jobs/write-plan';
import { sheetWordings } from '../../src/locales/sheet-wording';

export const wordings = sheetWordings('vi', rules);
export { rules };

type Options = Partial<Pick<AssessRequest, 'startColumn' | 'replaceTypedOver' | 'placeMissing'>>;

/** Assesses a sheet that must read as a survey. */
export async function assessed(sheet = 'Khảo sát', options: Options = {}): Promise<Assessment> {
  const assessing = await assess({ sheet, rules, wordings: wordings.results, ...options });
  if (!assessing.ok) throw new Error(JSON.stringify(assessing.trouble));
  return assessing.assessment;
}

/** The plan of an assessment that can be written. */
export function planOf({ writing }: Assessment) {
  if (!writing.ok) throw new Error(JSON.stringify(writing.trouble));
  return writing.plan;
}

/** Writes the result columns, as the pane does after "write". */
export async function writeResults(sheet = 'Khảo sát', options: Options = {}): Promise<Receipt> {
  const outcome = await writePlan(planOf(await assessed(sheet, options)));
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.trouble));
  return outcome.receipt;
}

export async function proposeChecklists(
  sheet = 'Khảo sát',
  replaceTypedOver = false,
): Promise<ChecklistProposal> {
  const { decisions, sources } = await assessed(sheet);
  const planning = await planChecklists({
    decisions,
    sources,
    rules,
    wordings: wordings.register,
    replaceTypedOver,
  });
  if (!planning.ok) throw new Error(JSON.stringify(planning.trouble));
  return planning.proposal;
}

/** Makes or updates the register, as the pane does. */
export async function writeChecklists(sheet = 'Khảo sát'): Promise<Receipt> {
  const outcome = await writePlan((await proposeChecklists(sheet)).plan);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.trouble));
  return outcome.receipt;
}
