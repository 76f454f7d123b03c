import type { RuleTrouble } from '../decision/check-rules';
import type { Basis, PartUse, RuleSet } from '../decision/rule-set';

/** What can be tried otherwise than the rule set in use has it. */
export interface RuleChange {
  /** Members from which a base committee needs no consent. */
  readonly threshold: number;
  readonly basis: Basis;
  readonly below: RuleSet['committeeThreshold']['below'];
  /** How each part of the rule set may be used, in the rule set's order. */
  readonly uses: readonly PartUse[];
}

/** One thing that is tried otherwise: as it is in use, and as it is tried. */
export type RuleDifference =
  | { readonly code: 'threshold'; readonly now: number; readonly tried: number }
  | { readonly code: 'basis'; readonly now: Basis; readonly tried: Basis }
  | { readonly code: 'below'; readonly now: RuleChange['below']; readonly tried: RuleChange['below'] }
  | {
      readonly code: 'use';
      readonly blocs: readonly string[];
      readonly now: PartUse;
      readonly tried: PartUse;
    };

/** The rule set as it stands, to be changed. */
export function changeOf({ committeeThreshold, parts }: RuleSet): RuleChange {
  const { members: threshold, basis, below } = committeeThreshold;
  return { threshold, basis, below, uses: parts.map(({ use }) => use) };
}

/** The rule set with the change; everything else of it stays, its sources too. Whether it is sound is not asked here. */
export function changedRules(rules: RuleSet, { threshold, basis, below, uses }: RuleChange): RuleSet {
  return {
    ...rules,
    committeeThreshold: { ...rules.committeeThreshold, members: threshold, basis, below },
    parts: rules.parts.map((part, index) => ({ ...part, use: uses[index] ?? part.use })),
  };
}

/** What the change tries otherwise; empty where it leaves the rule set as it is. */
export function differencesOf(rules: RuleSet, change: RuleChange): readonly RuleDifference[] {
  const { members: threshold, basis, below } = rules.committeeThreshold;
  return [
    ...(threshold === change.threshold
      ? []
      : [{ code: 'threshold' as const, now: threshold, tried: change.threshold }]),
    ...(basis === change.basis ? [] : [{ code: 'basis' as const, now: basis, tried: change.basis }]),
    ...(below === change.below ? [] : [{ code: 'below' as const, now: below, tried: change.below }]),
    ...rules.parts.flatMap(({ blocs, use }, index): readonly RuleDifference[] => {
      const tried = change.uses[index] ?? use;
      return tried === use ? [] : [{ code: 'use', blocs, now: use, tried }];
    }),
  ];
}

const OF_CHANGES = [
  'limit-not-whole',
  'limits-contradict',
  'bloc-never-grouped',
  'no-grouping',
  'nothing-recommended',
  'grouping-never-chosen',
] as const;

/** A trouble that what can be changed here leads to. */
export type ChangeTrouble = Extract<RuleTrouble, { readonly code: (typeof OF_CHANGES)[number] }>;

/** False for a trouble that the rule set has without any change: of its other limits, or of what cannot be changed here. */
export function isOfChange(trouble: RuleTrouble): trouble is ChangeTrouble {
  if (trouble.code === 'limit-not-whole') return trouble.limit === 'committeeThreshold';
  if (trouble.code === 'limits-contradict') return trouble.upper === 'committeeThreshold';
  return OF_CHANGES.some((code) => code === trouble.code);
}
