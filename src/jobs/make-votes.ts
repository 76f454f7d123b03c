import type { DistrictDecision } from '../domain/decision/decision';
import type { RuleSet } from '../domain/decision/rule-set';
import type { RegisterWording } from '../domain/procedure/register-wording';
import type { PlanWording } from '../domain/schedule/plan-wording';
import { planVotes } from '../domain/votes/vote-plan';
import { VOTE_TABLES, type VoteWording } from '../domain/votes/vote-wording';
import type { Wordings } from '../domain/wordings';
import { goToCell } from '../workbook/go-to-cell';
import { listTableNames } from '../workbook/list-tables';
import { runExcel } from '../workbook/run-excel';
import { applyDecided } from './apply-decided';
import type { Assessment } from './assess';
import { readFollowed } from './followed-register';
import { freeSheetName } from './free-sheet-name';
import { freeTableName } from './free-table-name';
import type { RegisterSheetMade } from './make-follow-up';
import type { WriteWatch } from './write-plan';

/** The words of the sheet beside those of what it is made from. */
interface VoteWords {
  readonly register: RegisterWording;
  readonly plan: PlanWording;
  readonly votes: VoteWording;
}

/** Writes a sheet for the confidence votes on the future organisations of chosen districts, and shows it. */
export async function makeVotes(
  assessment: Pick<Assessment, 'decisions' | 'sources'>,
  chosen: readonly DistrictDecision[],
  rules: RuleSet,
  wordings: Wordings<VoteWords>,
  watch: WriteWatch = {},
): Promise<RegisterSheetMade> {
  return runExcel(async (context) => {
    const read = await readFollowed(context, assessment, chosen, rules, wordings);
    if (!read.ok) return { sheet: wordings[0].votes.sheetName, outcome: read };
    const { words, sheetNames, ...followed } = read.followed;
    const sheet = freeSheetName(words.votes.sheetName, sheetNames);
    if (followed.districts.every(({ organisations }) => organisations.length === 0)) {
      return { sheet, outcome: { ok: false, trouble: { code: 'no-future-organisation' } } };
    }
    const taken = await listTableNames(context);
    const tables = {
      conferences: freeTableName(VOTE_TABLES.conferences, taken),
      summary: freeTableName(VOTE_TABLES.summary, taken),
      candidates: freeTableName(VOTE_TABLES.candidates, taken),
    };
    const plan = planVotes({
      ...followed,
      retired: words.register.standing.retired,
      wording: words.votes,
      sheet,
      tables,
    });
    const outcome = await applyDecided(context, rules, plan, watch.onProgress);
    if (outcome.ok) await goToCell(context, sheet, 'A1');
    return { sheet, outcome };
  }, watch);
}
