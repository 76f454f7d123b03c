import type { DistrictDecision } from '../../src/domain/decision/decision';
import { makeFollowUp } from '../../src/jobs/make-follow-up';
import { registerSheetsWordings } from '../../src/locales/register-sheets-wording';
import { decided, rules } from './main-job';
import { valuesOf, type WorkbookUnderTest } from './workbook-under-test';

export const FOLLOW_UP = 'Phiếu theo dõi';

/** The districts of the sample that most tests have in the register. */
export const DISTRICTS = ['Huyện Duy Xuyên', 'Huyện Nông Sơn'];

export const chosenOf = (decisions: readonly DistrictDecision[], names: readonly string[]) =>
  decisions.filter(({ district }) => names.includes(district.name));

/** Makes the sheet for districts of the sample, as the pane does. */
export async function followUp(names: readonly string[] = DISTRICTS) {
  const { decisions, sources } = await decided();
  const chosen = chosenOf(decisions, names);
  return makeFollowUp({ decisions, sources }, chosen, rules, registerSheetsWordings('vi', rules));
}

export interface FollowUpLine {
  readonly box: unknown;
  readonly code: unknown;
  readonly work: unknown;
  readonly lead: unknown;
  readonly deadline: unknown;
  readonly status: unknown;
  readonly finished: unknown;
  readonly key: unknown;
}

/** The lines that have a key and a box, in the order of the sheet. */
export async function followUpLines(
  current: WorkbookUnderTest,
  sheet = FOLLOW_UP,
): Promise<readonly FollowUpLine[]> {
  const rows = await valuesOf(current, sheet, 'A1:J200');
  return rows
    .filter((row) => row[8] !== '' && row[0] !== '')
    .map(([box, code, work, lead, deadline, status, finished, , key]) => ({
      box,
      code,
      work,
      lead,
      deadline,
      status,
      finished,
      key,
    }));
}
