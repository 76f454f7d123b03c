import { limitsOf, RULE_LIMITS, type RuleLimit } from '../decision/rule-limits';
import type { Basis, LocalText, PartUse, RuleSet } from '../decision/rule-set';

/** What differs between a rule set and another one: the one that ships under its id, that it was made from, or that is saved. */
export type RulesDifference =
  | { readonly kind: 'name'; readonly original: LocalText; readonly own: LocalText }
  | {
      readonly kind: 'limit';
      readonly limit: RuleLimit;
      readonly original: number;
      readonly own: number;
    }
  | { readonly kind: 'basis'; readonly original: Basis; readonly own: Basis }
  | {
      readonly kind: 'below';
      readonly original: RuleSet['committeeThreshold']['below'];
      readonly own: RuleSet['committeeThreshold']['below'];
    }
  | {
      readonly kind: 'preference';
      readonly original: RuleSet['preference'];
      readonly own: RuleSet['preference'];
    }
  /** Null: the set does not have the part. */
  | {
      readonly kind: 'part';
      readonly blocs: readonly string[];
      readonly original: PartUse | null;
      readonly own: PartUse | null;
    };

/** All differences, in the order of the sheet. */
export function rulesDifferences(own: RuleSet, original: RuleSet): readonly RulesDifference[] {
  const [ownLimits, originalLimits] = [limitsOf(own), limitsOf(original)];
  const limits = RULE_LIMITS.flatMap((limit): readonly RulesDifference[] =>
    ownLimits[limit] === originalLimits[limit]
      ? []
      : [{ kind: 'limit', limit, original: originalLimits[limit], own: ownLimits[limit] }],
  );
  const [a, b] = [own.committeeThreshold, original.committeeThreshold];
  return [
    ...(JSON.stringify(own.name) === JSON.stringify(original.name)
      ? []
      : [{ kind: 'name', original: original.name, own: own.name } as const]),
    ...limits,
    ...(a.basis === b.basis ? [] : [{ kind: 'basis', original: b.basis, own: a.basis } as const]),
    ...(a.below === b.below ? [] : [{ kind: 'below', original: b.below, own: a.below } as const]),
    ...(own.preference === original.preference
      ? []
      : [{ kind: 'preference', original: original.preference, own: own.preference } as const]),
    ...partDifferences(own, original),
  ];
}

function partDifferences(own: RuleSet, original: RuleSet): readonly RulesDifference[] {
  const key = (blocs: readonly string[]) => [...blocs].sort().join('\n');
  const usesOf = ({ parts }: RuleSet) => new Map(parts.map(({ blocs, use }) => [key(blocs), use]));
  const [ownUses, originalUses] = [usesOf(own), usesOf(original)];
  const all = new Map([...original.parts, ...own.parts].map(({ blocs }) => [key(blocs), blocs]));
  return [...all].flatMap(([part, blocs]): readonly RulesDifference[] => {
    const [mine, theirs] = [ownUses.get(part) ?? null, originalUses.get(part) ?? null];
    return mine === theirs ? [] : [{ kind: 'part', blocs, original: theirs, own: mine }];
  });
}
