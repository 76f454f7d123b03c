import type { RuleSet } from '../decision/rule-set';
import { fingerprint } from '../fingerprint';

/**
 * What the rows of a sheet of rules stand for and how they are called, in a mark: a set that has been changed since has
 * another, a renamed one too, whose results would go on to show the names of before.
 */
export function structureMark(rules: RuleSet): string {
  const { name, validFrom, blocs, parts, preference, committeeThreshold } = rules;
  const structure = [
    [name.vi, name.en, validFrom],
    blocs.map(({ id, name: { vi, en }, shortName }) => [id, vi, en, shortName.vi, shortName.en]),
    parts.map((part) => part.blocs),
    preference,
    committeeThreshold.below,
  ];
  return fingerprint(JSON.stringify(structure));
}

/**
 * The set that a sheet of rules is of, as formulas on other sheets ask for it: numbers and texts in them come from that
 * set's groupings, and those of another one stand in other places.
 */
export function setMark(rules: RuleSet): string {
  return `${rules.id}#${structureMark(rules)}`;
}

/** Whether two sets are the same but for what may be typed on their sheet. */
export function isSameButValues(rules: RuleSet, other: RuleSet): boolean {
  return isSame(withoutValues(rules), withoutValues(other));
}

/** Whether two sets are the same in everything. */
export function isSameSet(rules: RuleSet, other: RuleSet): boolean {
  return isSame(rules, other);
}

/** Whether two sets say the same, in whatever order their properties come. */
function isSame(one: unknown, other: unknown): boolean {
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null)
    return one === other;
  const [mine, theirs] = [new Map(Object.entries(one)), new Map(Object.entries(other))];
  return mine.size === theirs.size && [...mine].every(([key, value]) => isSame(value, theirs.get(key)));
}

function withoutValues({
  committeeThreshold,
  organisationMinimum,
  subordinateCell,
  parts,
  ...rest
}: RuleSet) {
  return {
    ...rest,
    committeeThreshold: { ...committeeThreshold, members: 0, basis: null },
    organisationMinimum: { ...organisationMinimum, fullMembers: 0 },
    subordinateCell: { ...subordinateCell, fullMembers: 0, mostMembers: 0, committeeFrom: 0 },
    parts: parts.map(({ blocs }) => blocs),
  };
}
