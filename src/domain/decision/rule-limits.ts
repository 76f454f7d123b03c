import type { RuleSet } from './rule-set';

/** The limits of a rule set. */
export const RULE_LIMITS = [
  'committeeThreshold',
  'organisationMinimum',
  'subordinateMinimum',
  'subordinateMost',
  'subordinateCommitteeFrom',
] as const;

export type RuleLimit = (typeof RULE_LIMITS)[number];

/** The first of each must not be above the second. */
export const ORDERED_LIMITS: readonly (readonly [RuleLimit, RuleLimit])[] = [
  ['organisationMinimum', 'committeeThreshold'],
  ['subordinateMinimum', 'subordinateMost'],
  ['subordinateMinimum', 'subordinateCommitteeFrom'],
];

/** The limits of a rule set, each by its name. */
export function limitsOf({
  committeeThreshold,
  organisationMinimum,
  subordinateCell,
}: RuleSet): Readonly<Record<RuleLimit, number>> {
  return {
    committeeThreshold: committeeThreshold.members,
    organisationMinimum: organisationMinimum.fullMembers,
    subordinateMinimum: subordinateCell.fullMembers,
    subordinateMost: subordinateCell.mostMembers,
    subordinateCommitteeFrom: subordinateCell.committeeFrom,
  };
}

/** The rule set with other limits. */
export function withLimits(rules: RuleSet, limits: Readonly<Record<RuleLimit, number>>): RuleSet {
  return {
    ...rules,
    committeeThreshold: { ...rules.committeeThreshold, members: limits.committeeThreshold },
    organisationMinimum: { ...rules.organisationMinimum, fullMembers: limits.organisationMinimum },
    subordinateCell: {
      ...rules.subordinateCell,
      fullMembers: limits.subordinateMinimum,
      mostMembers: limits.subordinateMost,
      committeeFrom: limits.subordinateCommitteeFrom,
    },
  };
}

/** The clauses that each limit stands in. */
export function citationsOfLimit(
  { committeeThreshold, organisationMinimum, subordinateCell }: RuleSet,
  limit: RuleLimit,
): readonly string[] {
  switch (limit) {
    case 'committeeThreshold':
      return [
        committeeThreshold.citation,
        committeeThreshold.cellCitation,
        committeeThreshold.consentCitation,
      ];
    case 'organisationMinimum':
      return [organisationMinimum.citation];
    case 'subordinateMinimum':
      return [subordinateCell.citation];
    case 'subordinateMost':
      return [subordinateCell.consentCitation];
    case 'subordinateCommitteeFrom':
      return [subordinateCell.committeeCitation];
  }
}
