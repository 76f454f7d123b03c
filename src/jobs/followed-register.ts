import type { DistrictDecision } from '../domain/decision/decision';
import type { RuleSet } from '../domain/decision/rule-set';
import { type FollowedDistrict, followedDistricts } from '../domain/follow-up/followed-rows';
import type { FollowUpTrouble } from '../domain/follow-up/follow-up-trouble';
import type { SourceCells } from '../domain/plan';
import { keySource } from '../domain/procedure/filled-register';
import { procedureOf } from '../domain/procedure/procedures';
import { type RegisterHeadings, registerHeadings, wordingOf } from '../domain/procedure/register-headings';
import type { RegisterWording } from '../domain/procedure/register-wording';
import { standingHeaders } from '../domain/schedule/plan-tables';
import type { PlanWording } from '../domain/schedule/plan-wording';
import { readStaffProcedure } from '../domain/schedule/staff-procedure';
import type { Wordings } from '../domain/wordings';
import { readRegister } from '../workbook/read-register';
import type { Assessment } from './assess';

/** The words of the register and of the sheets by which it is planned. */
interface RegisterWords {
  readonly register: RegisterWording;
  readonly plan: PlanWording;
}

/** What a sheet about the register is made from. */
export interface FollowedRegister<Words> {
  readonly districts: readonly FollowedDistrict[];
  readonly headings: RegisterHeadings;
  /** In the language of the register. */
  readonly words: Words;
  /** The survey's cells and the register's keys: a sheet made from them is refused where they have changed. */
  readonly sources: readonly SourceCells[];
  /** The names that a new sheet must not have. */
  readonly sheetNames: readonly string[];
}

/** Reads from the standing register what it says of the chosen districts of a survey. */
export async function readFollowed<Words extends RegisterWords>(
  context: Excel.RequestContext,
  { decisions, sources }: Pick<Assessment, 'decisions' | 'sources'>,
  chosen: readonly DistrictDecision[],
  rules: RuleSet,
  wordings: Wordings<Words>,
): Promise<
  | { readonly ok: true; readonly followed: FollowedRegister<Words> }
  | { readonly ok: false; readonly trouble: FollowUpTrouble }
> {
  const { register, plan, sheetNames } = await readRegister(context);
  if (!register) return { ok: false, trouble: { code: 'register-missing' } };
  const words = wordingOf(register, wordings);
  const found = registerHeadings(register, words.register);
  if (!found.ok) return found;
  const { headings } = found;
  const shipped = procedureOf(rules);
  const planHeaders = standingHeaders(words.plan.headers, plan);
  const planWordings = wordings.map((wording) => wording.plan);
  const staff = readStaffProcedure(shipped, plan, planHeaders, planWordings).procedure;
  const districts = followedDistricts({
    chosen,
    decisions,
    rules,
    procedures: { staff, shipped },
    register,
    headings,
    wording: words.register,
  });
  const lacking = districts.filter(({ rows }) => rows.length === 0).map(({ name }) => name);
  if (lacking.length > 0) {
    return { ok: false, trouble: { code: 'register-lacks-districts', districts: lacking } };
  }
  return {
    ok: true,
    followed: {
      districts,
      headings,
      words,
      sources: [...sources, keySource(register, headings.placeOf('key'))],
      sheetNames,
    },
  };
}
