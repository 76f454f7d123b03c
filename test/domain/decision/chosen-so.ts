import type { TypedChoice } from '../../../src/domain/decision/choice';
import { withChoices } from '../../../src/domain/decision/choose';
import { decideDistrict } from '../../../src/domain/decision/decide';
import type { DistrictDecision, Part } from '../../../src/domain/decision/decision';
import type { RuleSet } from '../../../src/domain/decision/rule-set';
import type { District } from '../../../src/domain/survey/survey';

/** The decision of a district where people chose these organisations; null where their words name none. */
export function chosenSo(
  district: District,
  parts: readonly Omit<Part, 'members'>[] | null,
  rules: RuleSet,
  words: Partial<Pick<TypedChoice, 'text' | 'because' | 'consent'>> = {},
): DistrictDecision {
  const typed = { row: 9, cell: 'Y10', text: 'x', because: '', consent: '', others: [], ...words };
  const choices = { byDistrict: new Map([[district.key, typed]]), ofOthers: new Map<string, string>() };
  const [decision] = withChoices([decideDistrict(district, rules)], choices, rules, () => parts);
  if (!decision) throw new Error('no decision');
  return decision;
}
