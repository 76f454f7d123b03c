import type { RuleSet } from '../decision/rule-set';
import { fingerprint } from '../fingerprint';

/** What the rows of a sheet of rules stand for, in a mark: a set that has been changed since has another. */
export function structureMark(rules: RuleSet): string {
  return fingerprint(structureText(rules));
}

/** Whether a set's sheet could be that of the other: the same but for what may be typed there. */
export function hasSameStructure(rules: RuleSet, other: RuleSet): boolean {
  return rules.id === other.id && structureText(rules) === structureText(other);
}

function structureText({ blocs, parts, preference, committeeThreshold }: RuleSet): string {
  return JSON.stringify([
    blocs.map(({ id }) => id),
    parts.map((part) => part.blocs),
    preference,
    committeeThreshold.below,
  ]);
}
