import { limitsOf, RULE_LIMITS, type RuleLimit } from '../decision/rule-limits';
import type { Basis, LocalText, PartUse, RuleSet } from '../decision/rule-set';

/** What differs between a rule set and the one that ships under its id, or that it was made from. */
export type RulesDifference =
  | { readonly kind: 'name'; readonly shipped: LocalText; readonly own: LocalText }
  | {
      readonly kind: 'limit';
      readonly limit: RuleLimit;
      readonly shipped: number;
      readonly own: number;
    }
  | { readonly kind: 'basis'; readonly shipped: Basis; readonly own: Basis }
  | {
      readonly kind: 'below';
      readonly shipped: RuleSet['committeeThreshold']['below'];
      readonly own: RuleSet['committeeThreshold']['below'];
    }
  | {
      readonly kind: 'preference';
      readonly shipped: RuleSet['preference'];
      readonly own: RuleSet['preference'];
    }
  /** Null: the set does not have the part. */
  | {
      readonly kind: 'part';
      readonly blocs: readonly string[];
      readonly shipped: PartUse | null;
      readonly own: PartUse | null;
    };

/** All differences, in the order of the sheet. */
export function rulesDifferences(own: RuleSet, shipped: RuleSet): readonly RulesDifference[] {
  const [ownLimits, shippedLimits] = [limitsOf(own), limitsOf(shipped)];
  const limits = RULE_LIMITS.flatMap((limit): readonly RulesDifference[] =>
    ownLimits[limit] === shippedLimits[limit]
      ? []
      : [{ kind: 'limit', limit, shipped: shippedLimits[limit], own: ownLimits[limit] }],
  );
  const [a, b] = [own.committeeThreshold, shipped.committeeThreshold];
  return [
    ...(JSON.stringify(own.name) === JSON.stringify(shipped.name)
      ? []
      : [{ kind: 'name', shipped: shipped.name, own: own.name } as const]),
    ...limits,
    ...(a.basis === b.basis ? [] : [{ kind: 'basis', shipped: b.basis, own: a.basis } as const]),
    ...(a.below === b.below ? [] : [{ kind: 'below', shipped: b.below, own: a.below } as const]),
    ...(own.preference === shipped.preference
      ? []
      : [{ kind: 'preference', shipped: shipped.preference, own: own.preference } as const]),
    ...partDifferences(own, shipped),
  ];
}

function partDifferences(own: RuleSet, shipped: RuleSet): readonly RulesDifference[] {
  const key = (blocs: readonly string[]) => [...blocs].sort().join('\n');
  const usesOf = ({ parts }: RuleSet) => new Map(parts.map(({ blocs, use }) => [key(blocs), use]));
  const [ownUses, shippedUses] = [usesOf(own), usesOf(shipped)];
  const all = new Map([...shipped.parts, ...own.parts].map(({ blocs }) => [key(blocs), blocs]));
  return [...all].flatMap(([part, blocs]): readonly RulesDifference[] => {
    const [mine, theirs] = [ownUses.get(part) ?? null, shippedUses.get(part) ?? null];
    return mine === theirs ? [] : [{ kind: 'part', blocs, shipped: theirs, own: mine }];
  });
}
