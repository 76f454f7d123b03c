import type { DistrictDecision } from '../domain/decision/decision';
import type { RuleSet } from '../domain/decision/rule-set';
import { planFollowUp } from '../domain/follow-up/follow-up-plan';
import type { FollowUpTrouble } from '../domain/follow-up/follow-up-trouble';
import type { FollowUpWording } from '../domain/follow-up/follow-up-wording';
import type { RegisterWording } from '../domain/procedure/register-wording';
import type { PlanWording } from '../domain/schedule/plan-wording';
import type { Wordings } from '../domain/wordings';
import type { ApplyOutcome } from '../workbook/apply-plan';
import { goToCell } from '../workbook/go-to-cell';
import { runExcel } from '../workbook/run-excel';
import { applyDecided } from './apply-decided';
import type { Assessment } from './assess';
import { readFollowed } from './followed-register';
import { freeSheetName } from './free-sheet-name';
import type { WriteWatch } from './write-plan';

/** What became of a sheet about the register; its name is the wanted one where none could be planned. */
export interface RegisterSheetMade {
  readonly sheet: string;
  readonly outcome: ApplyOutcome | { readonly ok: false; readonly trouble: FollowUpTrouble };
}

/** The words of the sheet beside those of what it is made from. */
interface FollowUpWords {
  readonly register: RegisterWording;
  readonly plan: PlanWording;
  readonly followUp: FollowUpWording;
}

/** Writes the checklists of chosen districts, a page or more each, into one new sheet to be printed, and shows it. */
export async function makeFollowUp(
  assessment: Pick<Assessment, 'decisions' | 'sources'>,
  chosen: readonly DistrictDecision[],
  rules: RuleSet,
  wordings: Wordings<FollowUpWords>,
  watch: WriteWatch = {},
): Promise<RegisterSheetMade> {
  return runExcel(async (context) => {
    const read = await readFollowed(context, assessment, chosen, rules, wordings);
    if (!read.ok) return { sheet: wordings[0].followUp.sheetName, outcome: read };
    const { words, sheetNames, ...followed } = read.followed;
    const sheet = freeSheetName(words.followUp.sheetName, sheetNames);
    const plan = planFollowUp({ ...followed, register: words.register, wording: words.followUp, sheet });
    const outcome = await applyDecided(context, rules, plan, watch.onProgress);
    if (outcome.ok) await goToCell(context, sheet, 'A1');
    return { sheet, outcome };
  }, watch);
}
