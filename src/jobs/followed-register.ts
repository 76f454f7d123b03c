import type { DistrictDecision } from '../domain/decision/decision';
import type { RuleSet } from '../domain/decision/rule-set';
import { type FollowedDistrict, followedDistricts } from '../domain/follow-up/followed-rows';
import type { FollowUpTrouble } from '../domain/follow-up/follow-up-trouble';
import { tableRead } from '../domain/own-table';
import type { SourceCells, TableRead } from '../domain/plan';
import { keySource } from '../domain/procedure/filled-register';
import type { RegisterHeadings } from '../domain/procedure/register-headings';
import { REGISTER_TABLE } from '../domain/procedure/register-sheet';
import type { Wordings } from '../domain/wordings';
import type { Assessment } from './assess';
import { openRegister, type RegisterWords } from './open-register';

/** What a sheet about the register is made from. */
export interface FollowedRegister<Words> {
  readonly districts: readonly FollowedDistrict[];
  readonly headings: RegisterHeadings;
  /** In the language of the register. */
  readonly words: Words;
  /** The survey's cells and the register's keys: a sheet made from them is refused where they have changed. */
  readonly sources: readonly SourceCells[];
  readonly tablesRead: readonly TableRead[];
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
  const opened = await openRegister(context, rules, wordings);
  if (!opened.ok) return opened;
  const { register, headings, words, procedures, sheetNames } = opened.standing;
  const districts = followedDistricts({
    chosen,
    decisions,
    rules,
    procedures,
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
      tablesRead: [tableRead(REGISTER_TABLE, register)],
      sheetNames,
    },
  };
}
