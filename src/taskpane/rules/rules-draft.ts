import { limitsOf, RULE_LIMITS, type RuleLimit, withLimits } from '../../domain/decision/rule-limits';
import type { PartUse, RuleSet } from '../../domain/decision/rule-set';
import { withTidyNames } from '../../domain/decision/tidy-names';
import { isSameSet } from '../../domain/rules-sheet/rules-structure';

/** A rule set as it is being changed: limits stand as they were typed. */
export interface RulesDraft {
  /** The set as it was chosen. */
  readonly from: RuleSet;
  readonly rules: RuleSet;
  readonly typed: Readonly<Record<RuleLimit, string>>;
}

export function draftOf(rules: RuleSet): RulesDraft {
  const limits = limitsOf(rules);
  const typed = Object.fromEntries(RULE_LIMITS.map((limit) => [limit, String(limits[limit])]));
  return { from: rules, rules, typed: typed as Record<RuleLimit, string> };
}

/** Whether something was changed that nobody has written or saved. */
export function isEdited({ from, rules, typed }: RulesDraft): boolean {
  const standing = draftOf(from);
  return !isSameSet(rules, from) || RULE_LIMITS.some((limit) => typed[limit] !== standing.typed[limit]);
}

/** What was typed as a limit; not a number where it is no whole number from 1 on. */
export function typedLimit(text: string): number {
  return /^[1-9]\d{0,8}$/.test(text.trim()) ? Number(text) : Number.NaN;
}

/** The rule set that the draft comes to, sound or not; spaces in its names that nobody sees are left out. */
export function draftedRules({ rules, typed }: RulesDraft): RuleSet {
  const limits = Object.fromEntries(RULE_LIMITS.map((limit) => [limit, typedLimit(typed[limit])]));
  return withTidyNames(withLimits(rules, limits as Record<RuleLimit, number>));
}

export function withUse(rules: RuleSet, index: number, use: PartUse): RuleSet {
  return { ...rules, parts: rules.parts.map((part, at) => (at === index ? { ...part, use } : part)) };
}

export function withoutPart(rules: RuleSet, index: number): RuleSet {
  return { ...rules, parts: rules.parts.filter((_, at) => at !== index) };
}

/** The rule set with a further merge, its blocs in the order of the set's. */
export function withMerge(rules: RuleSet, chosen: ReadonlySet<string>): RuleSet {
  const blocs = rules.blocs.map(({ id }) => id).filter((id) => chosen.has(id));
  return { ...rules, parts: [...rules.parts, { blocs, use: 'recommended' }] };
}
